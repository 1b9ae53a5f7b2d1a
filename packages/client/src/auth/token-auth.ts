import type { Authorizer } from './authorizer.js'
import { tokenHeader } from './token-header.js'
import { untilAborted } from './until-aborted.js'

/**
 * Proves who calls with a token of IAM, as `X-Auth-Token` (contract: the security scheme `token`).
 *
 * @param token - A project-scoped token, or a function that gets one; it is called for each attempt.
 * @throws TypeError when the token is empty or no header can carry it, a line break at its end for
 *   example; what a function gives is looked at when a request is sent. The message does not hold it.
 * @example
 * ```ts
 * const auth = tokenAuth(process.env['OS_TOKEN'] ?? '')
 * ```
 * @example A token that something else keeps
 * ```ts
 * import { readFile } from 'node:fs/promises'
 *
 * const auth = tokenAuth(async () => (await readFile('token.txt', 'utf8')).trim())
 * ```
 */
export function tokenAuth(token: string | (() => string | Promise<string>)): Authorizer {
  if (typeof token === 'function') {
    return {
      authorize: async ({ signal }) => {
        signal.throwIfAborted()
        return tokenHeader(await untilAborted(Promise.resolve(token()), signal))
      },
    }
  }
  const headers = tokenHeader(token)
  return { authorize: async () => headers }
}
