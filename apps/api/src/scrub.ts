const PEM = /-----BEGIN[^]*?(?:-----END[^-\n]*-----|$)/g
const URL_CREDENTIALS = /\/\/[^\s/@]*@/g
/** A token, a line of a key, a digest of credentials: longer than any ID of ours. */
const LONG = /[A-Za-z0-9+/=_-]{41,}/g
const STACK_FRAME = /^\s+at /

/**
 * Takes out of the text of an error what may be a secret: PEM blocks, credentials of URLs, and, outside
 * of stack frames, any run of more than 40 characters of base64.
 */
export const scrub = (text: string): string =>
  text
    .replaceAll(PEM, '[PEM]')
    .replaceAll(URL_CREDENTIALS, '//[redacted]@')
    .split('\n')
    .map((line) => (STACK_FRAME.test(line) ? line : line.replaceAll(LONG, '[redacted]')))
    .join('\n')
