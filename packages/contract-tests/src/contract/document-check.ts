import { isObject, pointerSteps, valueAt, type JsonObject } from './json.js'

/** Values of the API's users, where `$ref` is a name like any other. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'value'])

/**
 * Refuses what the suite cannot read, before it is read wrongly.
 *
 * @throws TypeError when it is not OpenAPI 3.1, or when a reference leads out of it or nowhere
 */
export function assertReadable(document: JsonObject): void {
  const version = document['openapi'] ?? document['swagger']
  if (!String(document['openapi']).startsWith('3.1.')) {
    throw new TypeError(
      version === undefined
        ? 'This is no OpenAPI document: it has no "openapi" with its version.'
        : `The document is of version ${String(version)}, but only OpenAPI 3.1 is read. Upgrade it, for example: npx @scalar/cli document upgrade openapi.json --output openapi-3.1.json`,
    )
  }
  for (const reference of referencesOf(document)) {
    if (!reference.startsWith('#')) {
      throw new TypeError(
        `The document refers to another one: ${reference}. Bundle it first: npx @redocly/cli bundle openapi.yaml --output openapi.json`,
      )
    }
    if (leadsNowhere(document, reference)) {
      throw new TypeError(`The reference ${reference} leads nowhere.`)
    }
  }
}

function referencesOf(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(node)) for (const item of node) referencesOf(item, found)
  if (!isObject(node)) return found
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') found.add(value)
    else if (!DATA.has(key)) referencesOf(value, found)
  }
  return found
}

function leadsNowhere(
  document: JsonObject,
  reference: string,
  seen: readonly string[] = [],
): boolean {
  if (seen.includes(reference)) return true
  const target = valueAt(document, pointerSteps(reference))
  if (target === undefined) return true
  const next = isObject(target) ? target['$ref'] : undefined
  return typeof next === 'string' && leadsNowhere(document, next, [...seen, reference])
}
