import { redact } from '@apigw-certificates/client'

/** Control characters, and those that change the direction of what follows. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * Text of a server, a certificate or a command line, fit for a terminal: what it holds cannot move the
 * cursor, set a title or pass for a line of this program, and a private key in it is cut out.
 */
export const printable = (text: string): string =>
  String(redact(text)).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
