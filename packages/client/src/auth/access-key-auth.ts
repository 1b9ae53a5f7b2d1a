import { signRequest } from '@apigw-certificates/signature'

import type { Authorizer } from './authorizer.js'

/** The keys that sign. */
export interface AccessKeyAuthOptions {
  /** The access key (AK), which names the pair. */
  readonly accessKey: string
  /** The secret key (SK); it is never sent. */
  readonly secretKey: string
  /**
   * Tells the time; the API refuses a signature that is more than 15 minutes off.
   *
   * @default the system's clock
   */
  readonly now?: () => Date
}

/**
 * Proves who calls by a signature of the request (contract: the security scheme `signature`), anew for
 * each attempt. No token and no IAM is needed.
 *
 * The secret key is not in what it is printed as, nor in an error. Requests reject with a `TypeError`
 * when a key is empty or the access key cannot be sent.
 *
 * @example
 * ```ts
 * const auth = accessKeyAuth({
 *   accessKey: process.env['HUAWEICLOUD_SDK_AK'] ?? '',
 *   secretKey: process.env['HUAWEICLOUD_SDK_SK'] ?? '',
 * })
 * ```
 */
export function accessKeyAuth({
  accessKey,
  secretKey,
  now = () => new Date(),
}: AccessKeyAuthOptions): Authorizer {
  return {
    authorize: async ({ method, url, headers, body, signal }) => {
      signal.throwIfAborted()
      return signRequest({ method, url, headers, body, accessKey, secretKey, at: now() })
    },
  }
}
