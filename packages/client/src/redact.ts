import { sensitive } from './generated/operations.gen.js'

/** What stands in the place of a secret. */
const REDACTED = '[redacted]'

const headers: ReadonlySet<string> = new Set(
  [...sensitive.headers, 'Cookie', 'Set-Cookie', 'Proxy-Authorization', 'X-Subject-Token'].map(
    (name) => name.toLowerCase(),
  ),
)

const properties: ReadonlySet<string> = new Set(sensitive.properties)

/** A private key in PEM form (RFC 7468), also one that is cut off. */
const PRIVATE_KEY =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [A-Z0-9 ]{0,40}-----)?/g

/** A text without the private keys that are in it. */
export const redactText = (text: string): string => text.replace(PRIVATE_KEY, REDACTED)

/**
 * A copy of JSON data without its secrets, for what you log yourself: the properties that the contract
 * marks `x-sensitive`, and private keys wherever they are.
 *
 * @example
 * ```ts
 * console.log(redact(body)) // { name: 'example_com', cert_content: '...', private_key: '[redacted]' }
 * ```
 */
export const redact = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (properties.has(key)) return REDACTED
      return typeof part === 'string' ? redactText(part) : part
    }),
  )

/** Headers as an object, the secret ones replaced. */
export const redactHeaders = (all: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries([...all].map(([name, value]) => [name, headers.has(name) ? REDACTED : value]))
