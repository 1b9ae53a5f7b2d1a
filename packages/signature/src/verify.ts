import type { Authorization } from './authorization.js'
import { importKey, sha256, stringToSign } from './canonical.js'
import { readDate } from './date.js'

/**
 * A request as it was received, and the keys to verify it with.
 *
 * @example
 * ```ts
 * const received: RequestToVerify = {
 *   method: 'GET',
 *   target: '/v2/0123456789abcdef0123456789abcdef/apigw/certificates?limit=2',
 *   header: (name) => incoming.headers.get(name) ?? undefined,
 *   body: new Uint8Array(await incoming.arrayBuffer()),
 *   authorization,
 *   secretKey,
 *   at: new Date(),
 * }
 * ```
 */
export interface RequestToVerify {
  readonly method: string
  /** Path and query exactly as sent, percent-encoding included. */
  readonly target: string
  /** The value of a header by its lower-case name; `undefined` when it was not sent. */
  readonly header: (name: string) => string | undefined
  /** The exact bytes received; empty when there was no body. */
  readonly body: Uint8Array
  /** What {@link parseAuthorization} read. */
  readonly authorization: Authorization
  /** The secret key (SK) of `authorization.accessKey`. */
  readonly secretKey: string
  /** The service's time, to compare `X-Sdk-Date` with. */
  readonly at: Date
}

/**
 * Why a signature is refused; the first of these that applies:
 *
 * | reason                  | meaning                                                                     |
 * | ----------------------- | --------------------------------------------------------------------------- |
 * | `missing-signed-header` | `host` or `x-sdk-date` is not signed, or a signed header was not sent       |
 * | `date`                  | `X-Sdk-Date` is not `YYYYMMDDTHHMMSSZ`                                      |
 * | `expired`               | `X-Sdk-Date` is more than 15 minutes before or after the service's time     |
 * | `content-hash`          | `X-Sdk-Content-Sha256` was sent and is not the body's SHA-256, in lower case |
 * | `signature`             | the signature is of another request or by another secret key                |
 *
 * @example
 * ```ts
 * const isClockWrong = (reason: RefusalReason) => reason === 'expired'
 * ```
 */
export type RefusalReason =
  | 'missing-signed-header'
  | 'date'
  | 'expired'
  | 'content-hash'
  | 'signature'

const tolerance = 15 * 60 * 1000

/**
 * Verifies a signature by `SDK-HMAC-SHA256`, in a time that does not tell how much of it is right. The
 * body is always hashed: `UNSIGNED-PAYLOAD` is refused as a `content-hash`. It does not remember what it
 * saw, so a request can be sent again within 15 minutes.
 *
 * @returns `undefined` when the signature is right, else why it is refused.
 * @throws TypeError when the secret key is empty.
 *
 * @example
 * ```ts
 * const reason = await verifySignature(received)
 * const status = reason === undefined ? 200 : 401
 * ```
 */
export async function verifySignature(
  request: RequestToVerify,
): Promise<RefusalReason | undefined> {
  const { method, target, header, body, authorization, secretKey, at } = request
  const key = await importKey(secretKey)

  const names = authorization.signedHeaders
  if (!names.includes('host') || !names.includes('x-sdk-date')) return 'missing-signed-header'
  const headers: [string, string][] = []
  for (const name of names) {
    const value = header(name)
    if (value === undefined) return 'missing-signed-header'
    headers.push([name, value])
  }

  const date = header('x-sdk-date')?.trim() ?? ''
  const signedAt = readDate(date)
  if (signedAt === undefined) return 'date'
  // Not `>`: an invalid `at` must refuse too.
  if (!(Math.abs(at.getTime() - signedAt.getTime()) <= tolerance)) return 'expired'

  const bodyHash = await sha256(body)
  const claimed = header('x-sdk-content-sha256')
  if (claimed !== undefined && claimed.trim() !== bodyHash) return 'content-hash'

  const queryAt = target.indexOf('?')
  const text = await stringToSign({
    method,
    path: queryAt === -1 ? target : target.slice(0, queryAt),
    query: queryAt === -1 ? '' : target.slice(queryAt + 1),
    headers,
    bodyHash,
    date,
  })
  const signature = fromHex(authorization.signature)
  return (await crypto.subtle.verify('HMAC', key, signature, text)) ? undefined : 'signature'
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
