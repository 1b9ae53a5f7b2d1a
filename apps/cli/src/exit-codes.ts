/** What the process ends with; scripts rely on these numbers. */
export const exitCodes = {
  done: { code: 0, meaning: 'Done, or nothing was to be done.' },
  attention: {
    code: 1,
    meaning:
      '`list --expiring`: something expires within the window. `check`: warnings only. `delete`: the answer was no.',
  },
  usage: {
    code: 2,
    meaning: 'The command line, a file or the environment is wrong; nothing was sent.',
  },
  refusedHere: {
    code: 3,
    meaning: 'The certificate, its key or its CA has errors; nothing was sent.',
  },
  refusedByApi: {
    code: 4,
    meaning: 'The API refused the request, or answered what it should not.',
  },
  severalOfName: { code: 5, meaning: 'Several certificates have the name; nothing was changed.' },
  notKept: {
    code: 6,
    meaning: 'The certificate was replaced, but lost its CA, a bound domain or another setting.',
  },
  notSignedIn: { code: 7, meaning: 'Credentials are missing, or were refused.' },
  noAnswer: {
    code: 8,
    meaning: 'No answer came; what was asked may have been done. Run it again.',
  },
  unwritten: { code: 9, meaning: 'It was done, but the result could not be written.' },
  bug: { code: 70, meaning: 'A defect of this program.' },
  interrupted: { code: 130, meaning: 'Interrupted by Ctrl-C (SIGINT).' },
  terminated: { code: 143, meaning: 'Ended by SIGTERM.' },
} as const

/** The name of a way to end. */
export type Exit = keyof typeof exitCodes
