import { algorithm } from './authorization.js'

/** What a signature covers. Both sides must derive the same text from it. */
export interface CanonicalInput {
  readonly method: string
  /** Path without the query, percent-encoded as sent. */
  readonly path: string
  /** Query without its question mark, as sent. */
  readonly query: string
  /** Name and value of each signed header, ascending by lower-case name. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** SHA-256 of the body, in hexadecimal. */
  readonly bodyHash: string
  /** Value of `X-Sdk-Date`. */
  readonly date: string
}

const encoder = new TextEncoder()

/** The bytes that are signed with the secret key. */
export async function stringToSign(input: CanonicalInput): Promise<Uint8Array<ArrayBuffer>> {
  const canonicalRequest = [
    input.method.toUpperCase(),
    canonicalPath(input.path),
    canonicalQuery(input.query),
    ...input.headers.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    input.headers.map(([name]) => name).join(';'),
    input.bodyHash,
  ].join('\n')
  return encoder.encode(
    [algorithm, input.date, await sha256(encoder.encode(canonicalRequest))].join('\n'),
  )
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(data: Uint8Array): Promise<string> {
  // Copied: Web Crypto takes no view of shared memory.
  return toHex(await crypto.subtle.digest('SHA-256', new Uint8Array(data)))
}

export function importKey(secretKey: string): Promise<CryptoKey> {
  if (secretKey === '') throw new TypeError('The secret key is empty.')
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', encoder.encode(secretKey), hmac, false, ['sign', 'verify'])
}

export function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Segments are decoded after the split, so that `%2F` stays different from a slash. */
function canonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => percentEncode(percentDecode(segment)))
    .join('/')
  return encoded.endsWith('/') ? encoded : `${encoded}/`
}

/** Decoded as a form (`+` is a space), sorted by code unit before it is encoded again. */
function canonicalQuery(query: string): string {
  return [...new URLSearchParams(`?${query}`)]
    .toSorted((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** What is not percent-encoded UTF-8 stays as it is: the service must not throw on it. */
function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Encodes everything but the unreserved characters of RFC 3986, section 2.3. */
function percentEncode(text: string): string {
  return text.replace(/[^\w.~-]+/g, (run) =>
    Array.from(
      encoder.encode(run),
      (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    ).join(''),
  )
}
