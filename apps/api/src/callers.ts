import type { Authenticate } from '@apigw-certificates/server'
import {
  authenticateByEither,
  authenticateBySignature,
  authenticateByToken,
  type Caller,
} from '@apigw-certificates/service'

import type { Credential } from './credentials.js'
import { createKeystoneTokens, type KeystoneOptions } from './keystone/keystone-tokens.js'
import type { Seed } from './seed.js'

/** Who may call a deployment. */
export interface CallersOptions {
  /**
   * The IAM that validates tokens.
   *
   * @default none: no token is known
   */
  readonly iam?: KeystoneOptions
  /**
   * Access keys that requests may be signed with.
   *
   * @default none is known
   */
  readonly accessKeys?: readonly Credential[]
}

/** The callers of a deployment. */
export interface Callers {
  readonly authenticate: Authenticate<Caller>
  /** Ends the connections to IAM. */
  close(): void
}

/** What a deployment has without a seed: no gateways, so that certificates are global. */
export const emptySeed: Seed = { domain: 'none', users: [], projects: [] }

export function createCallers({ iam, accessKeys = [] }: CallersOptions): Callers {
  const tokens = iam && createKeystoneTokens(iam)
  const keys = new Map(accessKeys.map((credential) => [credential.accessKey, credential]))
  return {
    authenticate: authenticateByEither({
      signature: authenticateBySignature(async (accessKey) => keys.get(accessKey)),
      token: authenticateByToken(async (token) => tokens?.lookup(token)),
    }),
    close: () => tokens?.close(),
  }
}
