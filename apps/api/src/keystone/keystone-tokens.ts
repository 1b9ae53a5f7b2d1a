import type { TokenLookup } from '@apigw-certificates/service'

import { createKeystoneClient, type KeystoneClientOptions } from './keystone-client.js'
import { defaultRoleNames, rolesOf, type RoleNames } from './role-names.js'
import { cacheTokens } from './token-cache.js'

/** Which IAM tells what a token stands for, and what its roles allow. */
export interface KeystoneOptions extends KeystoneClientOptions {
  /** @default defaultRoleNames */
  readonly roleNames?: RoleNames
}

/** Tokens of an IAM. */
export interface KeystoneTokens {
  /**
   * Asks IAM, or remembers: a valid token for 60 s at most, an unknown one for 5 s.
   *
   * @throws KeystoneError when IAM does not say what a token stands for
   */
  readonly lookup: TokenLookup
  /** Ends all connections. */
  close(): void
}

/** Visible ASCII; no IAM issues anything else, nor a list, which a header sent twice becomes. */
const TOKEN = /^[!-~]+$/

export function createKeystoneTokens({
  roleNames = defaultRoleNames,
  ...options
}: KeystoneOptions): KeystoneTokens {
  const client = createKeystoneClient(options)
  const validate = cacheTokens(client.validate)
  return {
    async lookup(value) {
      const token = TOKEN.test(value) ? await validate(value) : undefined
      if (!token) return undefined
      const { expiresAt, projectId, roleNames: given } = token
      if (expiresAt <= Date.now()) return { state: 'expired' }
      if (projectId === undefined) return { state: 'unscoped' }
      return { state: 'valid', projectId, roles: rolesOf(given, roleNames) }
    },
    close: client.close,
  }
}
