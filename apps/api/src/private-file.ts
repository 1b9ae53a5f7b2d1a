import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

import { ConfigurationError } from './configuration-error.js'

/** What neither its user nor anybody else may do with the file: all but reading and writing it. */
const FORBIDDEN_MODE = 0o7777 & ~0o600

/**
 * Reads a file that has a secret in it.
 *
 * @param variable names the file, for messages
 * @throws ConfigurationError when it cannot be read, is no regular file, is another user's, or when others
 * may read or write it
 */
export function readPrivateFile(variable: string, path: string): string {
  const refuse = (why: string) => new ConfigurationError(`${variable}: ${path} ${why}`)
  const attempt = <Value>(read: () => Value): Value => {
    try {
      return read()
    } catch (error) {
      throw refuse(`cannot be read: ${(error as Error).message}`)
    }
  }
  // What is judged is the open file, which nobody can exchange; without O_NONBLOCK a pipe is waited for.
  const file = attempt(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw refuse('must be a regular file')
    if (stats.uid !== process.geteuid?.()) {
      throw refuse('must belong to the user whom this process runs as')
    }
    if ((stats.mode & FORBIDDEN_MODE) !== 0) {
      const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0')
      throw refuse(`must have the mode 0600 or a stricter one, not ${mode}: chmod 600 it`)
    }
    return attempt(() => readFileSync(file, 'utf8'))
  } finally {
    closeSync(file)
  }
}
