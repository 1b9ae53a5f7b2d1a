import type { RequestHead } from './pipeline.js'
import type { Violation } from './violation.js'

/** Why a body cannot be read as JSON in UTF-8, judged by its headers; undefined when it can. */
export function mediaTypeViolation(head: RequestHead): Violation | undefined {
  const mediaType = head.header('content-type')
  if (!hasBody(head) && mediaType === undefined) return undefined
  const [type = '', ...parameters] = (mediaType ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json') return unsupported('The body must be application/json.')
  const charset = parameters.map((text) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(text)?.[1])
  if (charset.some((name) => name !== undefined && name !== 'utf-8' && name !== 'utf8')) {
    return unsupported('The body must be in UTF-8.')
  }
  const encoding = head.header('content-encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    return unsupported('The body must not be compressed.')
  }
  return undefined
}

const unsupported = (detail: string): Violation => ({
  kind: 'unsupportedMediaType',
  details: { detail },
})

/** RFC 9112, section 6: a request has a body when one of these headers says so. */
const hasBody = (head: RequestHead): boolean =>
  head.header('transfer-encoding') !== undefined || (head.header('content-length') ?? '0') !== '0'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The value of a JSON text (RFC 8259); never repeats the text, which may hold a private key. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | Violation {
  const malformed = (detail: string): Violation => ({ kind: 'malformed', details: { detail } })
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return malformed('The body is not valid UTF-8.')
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return malformed('The body is not valid JSON.')
  }
}
