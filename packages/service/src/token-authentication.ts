import type { Authenticate } from '@apigw-certificates/server'

import { authorize } from './authorize.js'
import type { Caller } from './caller.js'

/** What a token stands for. */
export type Token =
  | ({ readonly state: 'valid' } & Caller)
  | { readonly state: 'expired' }
  | { readonly state: 'unscoped' }

/** Finds out what a token stands for; undefined when it is none. */
export type TokenLookup = (token: string) => Promise<Token | undefined>

/** Authenticates by the `X-Auth-Token` header; the token must be for the path's project. */
export function authenticateByToken(lookup: TokenLookup): Authenticate<Caller> {
  return async (credentials) => {
    const value = credentials.header('x-auth-token')
    if (!value) return { error: 'APIG.1000' }
    const token = await lookup(value)
    if (!token) return { error: 'APIG.1002' }
    if (token.state === 'expired') return { error: 'APIG.1001' }
    if (token.state === 'unscoped') return { error: 'APIG.1003' }
    const { projectId, roles } = token
    return authorize({ projectId, roles }, credentials)
  }
}
