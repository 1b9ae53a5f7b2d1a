import {
  isObject,
  objectAt,
  pointerSteps,
  resolveSchema,
  stringsAt,
  valueAt,
  type JsonObject,
} from './json.js'

/** How a copy differs from the document. */
export interface CopyOptions {
  /** Every object refuses what it does not declare. */
  readonly isClosed: boolean
  /** Properties with this keyword need not be there. */
  readonly optional: 'readOnly' | 'writeOnly'
}

/** The keywords whose schemas describe the same value, and those that describe its parts. */
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not'])
const PARTS = new Set([
  'items',
  'prefixItems',
  'contains',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
  'propertyNames',
])
/** They give the copy another name or another dialect; OpenAPI 3.1 has no `nullable`. */
const DROPPED = new Set(['$id', '$schema', 'nullable'])
const NAMED_PARTS = new Set(['properties', 'patternProperties', '$defs'])

/** A schema of a document as one that stands alone, with what it refers to in its `$defs`. */
export function copySchema(
  document: JsonObject,
  schema: JsonObject,
  { isClosed, optional }: CopyOptions,
): JsonObject {
  const definitions = new Map<string, { readonly name: string; copy: JsonObject }>()

  const define = (reference: string, isWhole: boolean): string => {
    const key = `${isWhole ? 'whole' : 'part'} ${reference}`
    const known = definitions.get(key)
    if (known) return known.name
    const definition = { name: `d${definitions.size}`, copy: {} }
    // Known before it is copied: it may refer to itself.
    definitions.set(key, definition)
    definition.copy = copy(valueAt(document, pointerSteps(reference)), isWhole)
    return definition.name
  }

  /** `isWhole`: no other schema describes the same value, so that this one can close it. */
  const copy = (node: unknown, isWhole: boolean): JsonObject => {
    if (!isObject(node)) return node === false ? { not: {} } : {}
    const declares = 'properties' in node || 'allOf' in node
    const kept = Object.entries(node).filter(([key]) => !DROPPED.has(key))
    const entries = kept.map(([key, value]): [string, unknown] => {
      if (key === '$ref') return [key, `#/$defs/${define(String(value), isWhole && !declares)}`]
      if (key === 'required') return [key, stringsAt(node, key).filter(isRequired(node))]
      if (SAME_VALUE.has(key)) return [key, copyAll(value, false)]
      if (PARTS.has(key)) return [key, copyAll(value, true)]
      if (key === 'dependentSchemas') return [key, copyNamed(value, false)]
      return [key, NAMED_PARTS.has(key) ? copyNamed(value, true) : value]
    })
    const result: JsonObject = Object.fromEntries(entries)
    const isOpen = !('additionalProperties' in node) && !('unevaluatedProperties' in node)
    return isClosed && isWhole && declares && isOpen
      ? { ...result, unevaluatedProperties: false }
      : result
  }
  const isRequired =
    (node: JsonObject) =>
    (name: string): boolean =>
      resolveSchema(document, objectAt(node, 'properties')[name])[optional] !== true
  const copyAll = (value: unknown, isWhole: boolean): unknown =>
    Array.isArray(value)
      ? value.map((item) => copy(item, isWhole))
      : typeof value === 'boolean'
        ? value
        : copy(value, isWhole)
  const copyNamed = (value: unknown, isWhole: boolean): unknown =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part, isWhole)]))
      : {}

  const copied = copy(schema, true)
  const $defs = Object.fromEntries(
    [...definitions.values()].map(({ name, copy: part }) => [name, part]),
  )
  return { ...copied, $defs }
}
