import { CommandError } from './errors.js'
import { isObject, pointerSteps, valueAt, type JsonObject } from '../contract/json.js'

/**
 * Whether the suite can work with a document.
 *
 * @throws CommandError that says why it cannot, and what to do
 */
export function checkSpec(document: unknown, name: string): JsonObject {
  if (!isObject(document)) throw new CommandError(`${name} is no OpenAPI document: no object.`)
  const version = document['openapi'] ?? document['swagger']
  if (version === undefined) {
    throw new CommandError(`${name} is no OpenAPI document: it has no property openapi.`)
  }
  if (!/^3\.1(?:\.|$)/.test(String(version))) {
    throw new CommandError(
      `${name} is OpenAPI ${String(version)}; only 3.1 is read. Upgrade it first: https://learn.openapis.org/upgrading/v3.0-to-v3.1.html`,
    )
  }
  const references = referencesOf(document)
  const external = references.filter((reference) => !reference.startsWith('#'))
  if (external.length > 0) {
    throw new CommandError(
      `${name} refers to other documents (${shorten(external)}). Bundle it first: npx @redocly/cli bundle ${name} --output bundled.yaml`,
    )
  }
  const broken = references.filter(
    (reference) =>
      reference.startsWith('#/') && valueAt(document, pointerSteps(reference)) === undefined,
  )
  if (broken.length > 0) {
    throw new CommandError(`${name} refers to what is not in it: ${shorten(broken)}.`)
  }
  if (!isObject(document['paths']) || Object.keys(document['paths']).length === 0) {
    throw new CommandError(`${name} has no paths: there is nothing to verify.`)
  }
  return document
}

const MOST_SHOWN = 3

const shorten = (names: readonly string[]): string => {
  const unique = [...new Set(names)]
  return unique.slice(0, MOST_SHOWN).join(', ') + (unique.length > MOST_SHOWN ? ', ...' : '')
}

/** Keywords whose value is data, in which `$ref` means nothing. */
const DATA = new Set(['const', 'default', 'enum', 'example', 'value'])
/** Keywords whose children's names are free, so that none of them is a keyword. */
const MAPS = new Set(
  (
    '$defs dependentSchemas patternProperties properties callbacks examples headers links parameters ' +
    'requestBodies responses pathItems paths schemas securitySchemes webhooks'
  ).split(' '),
)

function referencesOf(node: unknown, isMap = false): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => referencesOf(item))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (isMap) return referencesOf(value)
    if (key === '$ref' && typeof value === 'string') return [value]
    // In a schema, `examples` is a list of data; elsewhere it is a map of Example Objects.
    if (DATA.has(key) || (key === 'examples' && Array.isArray(value))) return []
    return referencesOf(value, MAPS.has(key))
  })
}
