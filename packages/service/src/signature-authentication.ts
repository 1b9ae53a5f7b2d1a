import type { Authenticate, Decision } from '@apigw-certificates/server'
import {
  parseAuthorization,
  verifySignature,
  type RefusalReason,
} from '@apigw-certificates/signature'

import { authorize } from './authorize.js'
import type { Caller } from './caller.js'

/** What an access key (AK) stands for. */
export interface AccessKey extends Caller {
  /** The secret key (SK); it is compared, never shown. */
  readonly secretKey: string
}

/** Finds out what an access key stands for; undefined when it is none. */
export type AccessKeyLookup = (accessKey: string) => Promise<AccessKey | undefined>

const reasons: Readonly<Record<RefusalReason, string>> = {
  'missing-signed-header': 'x-sdk-date and host must be signed, and every signed header be sent',
  date: 'X-Sdk-Date must be a time in the form YYYYMMDDTHHMMSSZ',
  expired: 'X-Sdk-Date is more than 15 minutes off the time of this server',
  'content-hash': 'X-Sdk-Content-Sha256 is not the hash of the body',
  signature: 'verify aksk signature fail',
}

const refused = (reason: string): Decision<Caller> => ({
  error: 'APIGW.0301',
  details: { values: { reason } },
})

/**
 * Authenticates by an AK/SK signature in the `Authorization` header (contract:
 * `securitySchemes.signature`). It covers the body, so that the decision waits for it.
 *
 * @param now the time that signatures are judged by
 */
export function authenticateBySignature(
  lookup: AccessKeyLookup,
  now: () => Date = () => new Date(),
): Authenticate<Caller> {
  return async (credentials) => {
    const { method, target, header } = credentials
    const authorization = parseAuthorization(header('authorization') ?? '')
    if (!authorization) return refused('the Authorization header is malformed')
    const key = await lookup(authorization.accessKey)
    if (!key) return refused('the access key is unknown')
    const { secretKey, projectId, roles } = key
    return {
      verify: async (body) => {
        const reason = await verifySignature({
          method,
          target,
          header,
          body,
          authorization,
          secretKey,
          at: now(),
        })
        if (reason) return refused(reasons[reason])
        return authorize({ projectId, roles }, credentials)
      },
    }
  }
}
