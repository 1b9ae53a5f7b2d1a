import type { Authenticate } from '@apigw-certificates/server'

import type { Caller } from './caller.js'

/** What a token stands for. */
export type Token =
  | { readonly state: 'valid'; readonly projectId: string }
  | { readonly state: 'expired' }
  | { readonly state: 'unscoped' }

/** Finds out what a token stands for; undefined when it is none. */
export type TokenLookup = (token: string) => Promise<Token | undefined>

/** Authenticates by the `X-Auth-Token` header; the token's project must be the path's. */
export function authenticateByToken(lookup: TokenLookup): Authenticate<Caller> {
  return async ({ header, path }) => {
    const value = header('x-auth-token')
    if (!value) return { error: 'APIG.1000' }
    const token = await lookup(value)
    if (!token) return { error: 'APIG.1002' }
    if (token.state === 'expired') return { error: 'APIG.1001' }
    if (token.state === 'unscoped') return { error: 'APIG.1003' }
    if (token.projectId !== path['project_id']) return { error: 'APIG.1005' }
    return { caller: { projectId: token.projectId } }
  }
}
