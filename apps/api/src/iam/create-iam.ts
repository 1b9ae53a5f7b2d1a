import type { TokenLookup } from '@apigw-certificates/service'
import type { FastifyPluginCallback } from 'fastify'

import { createDirectory } from './directory.js'
import { createIamHandlers } from './handlers.js'
import type { IamData } from './iam-data.js'
import { iamPlugin, type OnError } from './plugin.js'
import { createTokenStore } from './token-store.js'

/** How an IAM is set up. */
export interface IamOptions {
  /** Domain, users and projects. */
  readonly data: IamData
  /**
   * When a token is issued, and whether one has expired.
   *
   * @default the system's clock
   */
  readonly now?: () => Date
  /**
   * How many tokens are remembered; the oldest is forgotten.
   *
   * @default 10000
   */
  readonly maxTokens?: number
  /**
   * Learns of errors inside; the caller only sees a 500.
   *
   * @default nothing
   */
  readonly onError?: OnError
}

/** An IAM within the process. */
export interface Iam {
  /** Serves it below `/v3`. */
  readonly plugin: FastifyPluginCallback
  /** What a token that it issued stands for, for `authenticateByToken`. */
  readonly lookup: TokenLookup
}

const DEFAULT_MAX_TOKENS = 10_000

/**
 * Makes an IAM that issues tokens, and knows them without asking itself over HTTP.
 *
 * @example
 * ```ts
 * const iam = createIam({ data: developmentSeed })
 * await app.register(iam.plugin)
 * await app.register(certificateApi({ handlers, authenticate: authenticateByToken(iam.lookup) }))
 * ```
 */
export function createIam({
  data,
  now = () => new Date(),
  maxTokens = DEFAULT_MAX_TOKENS,
  onError,
}: IamOptions): Iam {
  const tokens = createTokenStore(now, maxTokens)
  return {
    plugin: iamPlugin(createIamHandlers(createDirectory(data), tokens), onError),
    lookup: async (token) => {
      const found = tokens.find(token)
      if (!found) return undefined
      const { session, isExpired } = found
      if (isExpired) return { state: 'expired' }
      return session.project
        ? { state: 'valid', projectId: session.project.id, roles: ['write'] }
        : { state: 'unscoped' }
    },
  }
}
