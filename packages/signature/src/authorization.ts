export const algorithm = 'SDK-HMAC-SHA256'

/**
 * What an `Authorization` header of the scheme `SDK-HMAC-SHA256` claims. Nothing of it is verified.
 *
 * @example
 * ```ts
 * const { accessKey }: Authorization = authorization
 * const secretKey = secretKeys.get(accessKey)
 * ```
 */
export interface Authorization {
  /** The access key (AK): visible ASCII without a comma. */
  readonly accessKey: string
  /** Names of the signed headers: lower case, ascending, each once. */
  readonly signedHeaders: readonly string[]
  /** HMAC-SHA256 as 64 lower-case hexadecimal digits. */
  readonly signature: string
}

const accessKeyPattern = /^[!-+\--~]+$/
const authorizationPattern =
  /^SDK-HMAC-SHA256 +Access=([!-+\--~]+), *SignedHeaders=([!#$%&'*+.^_`|~0-9a-z;-]+), *Signature=([0-9a-f]{64})$/

/**
 * Whether an `Authorization` header claims to be a signature, well-formed or not: the scheme
 * `SDK-HMAC-SHA256`, then a space or the end. Such a header wins over `X-Auth-Token`.
 *
 * @param value - The header's value.
 *
 * @example
 * ```ts
 * isSignature('SDK-HMAC-SHA256 Access=') // true
 * isSignature('Bearer abc') // false
 * ```
 */
export function isSignature(value: string): boolean {
  return value === algorithm || value.startsWith(`${algorithm} `)
}

/**
 * Reads `SDK-HMAC-SHA256 Access={AK}, SignedHeaders={a;b}, Signature={hex}`, strictly: these three
 * in this order, header names in lower case, ascending and each once, spaces only before `Access` and
 * after a comma. It takes time linear in the length and never throws.
 *
 * Source: {@link https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-005.html | Adding the Signature to the Request Header}.
 *
 * @param value - The value of `Authorization`.
 * @returns What it claims, or `undefined` when it is of another scheme or malformed.
 *
 * @example
 * ```ts
 * const authorization = parseAuthorization(incoming.headers.get('authorization') ?? '')
 * const status = authorization === undefined ? 401 : 200
 * ```
 */
export function parseAuthorization(value: string): Authorization | undefined {
  const [, accessKey, names, signature] = authorizationPattern.exec(value) ?? []
  if (accessKey === undefined || names === undefined || signature === undefined) return undefined
  const signedHeaders = names.split(';')
  return isAscending(signedHeaders) ? { accessKey, signedHeaders, signature } : undefined
}

export function writeAuthorization(authorization: Authorization): string {
  const { accessKey, signedHeaders, signature } = authorization
  return `${algorithm} Access=${accessKey}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`
}

export function isAccessKey(value: string): boolean {
  return accessKeyPattern.test(value)
}

/** Each name is greater than the one before; the first greater than nothing, so not empty. */
function isAscending(names: readonly string[]): boolean {
  return names.every((name, index) => name > (names[index - 1] ?? ''))
}
