import { arrayAt, isObject, objectAt, resolve, type JsonObject } from './json.js'
import type { SecurityScheme } from './model.js'

const PLACES = ['header', 'query', 'cookie'] as const

/** Each alternative of an operation, as the keys of the schemes that it needs together. */
const alternativesOf = (document: JsonObject, operation: JsonObject): string[][] =>
  arrayAt('security' in operation ? operation : document, 'security')
    .filter(isObject)
    .map((requirement) => Object.keys(requirement))

const schemesOf = (document: JsonObject): JsonObject =>
  objectAt(objectAt(document, 'components'), 'securitySchemes')

/** The schemes of the first alternative that needs credentials which can be sent. */
export function readSecurity(document: JsonObject, operation: JsonObject): SecurityScheme[] {
  const sendable = alternativesOf(document, operation).map((ids) =>
    ids.map((id) => readScheme(document, id)),
  )
  const whole = sendable.find(
    (schemes) => schemes.length > 0 && schemes.every((scheme) => scheme !== undefined),
  )
  return (whole ?? []).filter((scheme) => scheme !== undefined)
}

/** It needs credentials, whichever alternative is chosen. */
export function isGuarded(document: JsonObject, operation: JsonObject): boolean {
  const alternatives = alternativesOf(document, operation)
  return alternatives.length > 0 && alternatives.every((ids) => ids.length > 0)
}

/** The reason why nothing can be sent, where there are only schemes of other kinds. */
export function unsentSchemes(document: JsonObject, operation: JsonObject): string[] {
  if (!isGuarded(document, operation) || readSecurity(document, operation).length > 0) return []
  const ids = new Set(alternativesOf(document, operation).flat())
  return [`credentials of these schemes are not sent: ${[...ids].join(', ')}`]
}

/** OpenID Connect and OAuth 2.0 end in a bearer token; other schemes need more than a text. */
function readScheme(document: JsonObject, id: string): SecurityScheme | undefined {
  const { type, name, in: where, scheme } = resolve(document, schemesOf(document)[id])
  if (type === 'apiKey') {
    const place = PLACES.find((one) => one === where)
    return place && { id, place, name: String(name), prefix: undefined }
  }
  const kind = type === 'http' ? String(scheme).toLowerCase() : String(type)
  const prefix = { basic: 'Basic', bearer: 'Bearer', oauth2: 'Bearer', openIdConnect: 'Bearer' }[
    kind
  ] as SecurityScheme['prefix']
  return prefix && { id, place: 'header', name: 'Authorization', prefix }
}

/** The headers that carry credentials, in lower case. */
export const secretHeadersOf = (document: JsonObject): string[] => {
  const names = Object.keys(schemesOf(document)).flatMap((id) => {
    const scheme = readScheme(document, id)
    if (!scheme) return ['authorization']
    if (scheme.place === 'query') return []
    return [scheme.place === 'cookie' ? 'cookie' : scheme.name.toLowerCase()]
  })
  return [...new Set(names)]
}
