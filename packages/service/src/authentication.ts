import type { Authenticate } from '@apigw-certificates/server'
import { isSignature } from '@apigw-certificates/signature'

import type { Caller } from './caller.js'

/**
 * A signature wins over a token; an `Authorization` header of any other form is ignored (contract:
 * `securitySchemes.signature`).
 *
 * @example
 * ```ts
 * const authenticate = authenticateByEither({
 *   signature: authenticateBySignature(async (accessKey) => accessKeys.get(accessKey)),
 *   token: authenticateByToken(async (token) => tokens.get(token)),
 * })
 * ```
 */
export const authenticateByEither =
  (by: {
    readonly signature: Authenticate<Caller>
    readonly token: Authenticate<Caller>
  }): Authenticate<Caller> =>
  (credentials) =>
    isSignature(credentials.header('authorization') ?? '')
      ? by.signature(credentials)
      : by.token(credentials)
