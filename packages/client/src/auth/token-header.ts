/** The header that carries a token of IAM. */
export const TOKEN_HEADER = 'X-Auth-Token'

/**
 * The header for a token.
 *
 * @throws TypeError when no header can carry it; the message does not hold it
 */
export function tokenHeader(token: unknown): Record<typeof TOKEN_HEADER, string> {
  if (typeof token !== 'string') {
    throw new TypeError(
      `The token must be a string, not ${token === null ? 'null' : typeof token}.`,
    )
  }
  if (token === '') throw new TypeError('The token is empty.')
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      'The token has a character that it cannot be sent with: a line break, a space, or one beyond ASCII. Trim it when it was read from a file.',
    )
  }
  return { [TOKEN_HEADER]: token }
}
