import { isAccessKey, writeAuthorization } from './authorization.js'
import { importKey, sha256, stringToSign, toHex } from './canonical.js'
import { writeDate } from './date.js'

/**
 * A request and the keys to sign it with.
 *
 * @example
 * ```ts
 * const request: RequestToSign = {
 *   method: 'GET',
 *   url: 'https://apig.eu-de.otc.t-systems.com/v2/0123456789abcdef0123456789abcdef/apigw/certificates?limit=2',
 *   accessKey,
 *   secretKey,
 * }
 * ```
 */
export interface RequestToSign {
  /** Signed in upper case. */
  readonly method: string
  /** Absolute; its fragment is not sent and not signed. */
  readonly url: URL | string
  /**
   * The headers that will be sent, as far as they are known. A `host` here wins over the URL's;
   * an `x-sdk-date` is replaced.
   *
   * @default none
   */
  readonly headers?: Headers | Readonly<Record<string, string>>
  /**
   * The exact bytes that will be sent; a string is sent as UTF-8.
   *
   * @default empty
   */
  readonly body?: Uint8Array | string | undefined
  /** The access key (AK): visible ASCII without a comma. */
  readonly accessKey: string
  /** The secret key (SK), used as it is. */
  readonly secretKey: string
  /**
   * When the request is sent, to the second. The service refuses more than 15 minutes of difference,
   * so sign each attempt anew.
   *
   * @default now
   */
  readonly at?: Date
  /**
   * Names of headers to sign, in any case and order; `host` and `x-sdk-date` are always signed.
   *
   * @default those of `content-type`, `x-project-id` and `x-security-token` that are in `headers`
   */
  readonly signedHeaders?: readonly string[]
}

/**
 * The headers to add to the request, in place of any with the same name: `X-Sdk-Date` as
 * `YYYYMMDDTHHMMSSZ` in UTC, and `Authorization` as
 * `SDK-HMAC-SHA256 Access={AK}, SignedHeaders={a;b}, Signature={hex}`. `Host` is signed but not here:
 * what sends the request derives it from the URL.
 *
 * @example
 * ```ts
 * const added: SignatureHeaders = await signRequest(request)
 * await fetch(request.url, { headers: { ...headers, ...added } })
 * ```
 */
export type SignatureHeaders = Readonly<Record<'X-Sdk-Date' | 'Authorization', string>>

const signedWhenThere = ['content-type', 'x-project-id', 'x-security-token']

/**
 * Signs a request with an access key and a secret key, by `SDK-HMAC-SHA256`. It needs only Web Crypto.
 * No error holds a part of a key.
 *
 * Source: {@link https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html | API Request Signing Guide}.
 *
 * @throws TypeError when a key is empty, the access key has a space, a comma or a character that is not
 * ASCII, the URL is not absolute, a header is not valid, or a header to sign is not in `headers`.
 * @throws RangeError when `at` is not a valid date.
 *
 * @example
 * ```ts
 * const headers = { 'Content-Type': 'application/json' }
 * const body = JSON.stringify({ name: 'example_com' })
 * const added = await signRequest({ method: 'POST', url, headers, body, accessKey, secretKey })
 * await fetch(url, { method: 'POST', headers: { ...headers, ...added }, body })
 * ```
 */
export async function signRequest(request: RequestToSign): Promise<SignatureHeaders> {
  const { method, body = '', accessKey, secretKey, at = new Date() } = request
  if (!isAccessKey(accessKey)) {
    throw new TypeError('The access key must be visible ASCII characters without a comma.')
  }
  const url = new URL(request.url)
  const date = writeDate(at)
  const headers = new Headers(request.headers)
  if (!headers.has('host')) headers.set('host', url.host)
  headers.set('x-sdk-date', date)

  const chosen = request.signedHeaders ?? signedWhenThere.filter((name) => headers.has(name))
  const names = new Set([...chosen.map((name) => name.toLowerCase()), 'host', 'x-sdk-date'])
  const signed = [...names].toSorted().map((name): [string, string] => {
    const value = headers.get(name)
    if (value === null) throw new TypeError(`There is no header ${name} to sign.`)
    return [name, value]
  })

  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const text = await stringToSign({
    method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: signed,
    bodyHash: await sha256(bytes),
    date,
  })
  const signature = await crypto.subtle.sign('HMAC', await importKey(secretKey), text)
  const signedHeaders = signed.map(([name]) => name)
  return {
    'X-Sdk-Date': date,
    Authorization: writeAuthorization({ accessKey, signedHeaders, signature: toHex(signature) }),
  }
}
