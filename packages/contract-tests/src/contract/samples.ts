import { sampleNumber, sampleString } from './sample-values.js'
import { arrayAt, objectAt, resolveSchema, stringsAt, type JsonObject } from './json.js'

/** A required property may lead back to its own schema; no further than this. */
const MOST_DEPTH = 12

/**
 * A value for a request of a schema that nobody gave an example for: as good as the schema tells, with
 * nothing in it that is not required.
 */
export function sampleFor(document: JsonObject, node: unknown, depth = 0): unknown {
  if (depth > MOST_DEPTH) return null
  const schema = flatten(document, node)
  const given = [
    schema['example'],
    ...arrayAt(schema, 'examples'),
    schema['default'],
    schema['const'],
    ...arrayAt(schema, 'enum'),
  ].find((value) => value !== undefined)
  if (given !== undefined) return given
  return OF_TYPE[typeOf(schema)]?.(document, schema, depth + 1) ?? null
}

/** The schema with all that its parts demand of the same value; of alternatives, the first. */
function flatten(document: JsonObject, node: unknown, depth = 0): JsonObject {
  const { allOf, oneOf, anyOf, ...schema } = resolveSchema(document, node)
  if (depth > MOST_DEPTH) return schema
  const first = (branches: unknown): unknown[] =>
    Array.isArray(branches) ? branches.slice(0, 1) : []
  const parts = [
    schema,
    ...[...(Array.isArray(allOf) ? allOf : []), ...first(oneOf), ...first(anyOf)].map((part) =>
      flatten(document, part, depth + 1),
    ),
  ]
  const merged: JsonObject = Object.assign({}, ...parts.toReversed())
  const properties: JsonObject = Object.assign(
    {},
    ...parts.toReversed().map((part) => objectAt(part, 'properties')),
  )
  return {
    ...merged,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...('required' in merged && { required: parts.flatMap((part) => stringsAt(part, 'required')) }),
  }
}

const KEYWORDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties'],
  array: ['items', 'prefixItems', 'minItems'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
}

/** The declared type, the first of several that is not null, or what the keywords are about. */
function typeOf(schema: JsonObject): string {
  const { type } = schema
  if (typeof type === 'string') return type
  const declared = stringsAt(schema, 'type')
  if (declared.length > 0) return declared.find((one) => one !== 'null') ?? 'null'
  const about = Object.entries(KEYWORDS_OF_TYPE).find(([, keywords]) =>
    keywords.some((keyword) => keyword in schema),
  )
  return about?.[0] ?? 'string'
}

type Sample = (document: JsonObject, schema: JsonObject, depth: number) => unknown

const OF_TYPE: Readonly<Record<string, Sample>> = {
  null: () => null,
  boolean: () => true,
  string: (_, schema) => sampleString(schema),
  integer: (_, schema) => sampleNumber(schema, true),
  number: (_, schema) => sampleNumber(schema, false),
  array: (document, schema, depth) => {
    const { items, minItems = 1 } = schema
    const first = arrayAt(schema, 'prefixItems')
    const length = Math.max(Number(minItems), first.length, items === false ? 0 : 1)
    return Array.from({ length }, (_, index) => sampleFor(document, first[index] ?? items, depth))
  },
  object: (document, schema, depth) => {
    const properties = objectAt(schema, 'properties')
    const isWanted = (name: string): boolean =>
      resolveSchema(document, properties[name])['readOnly'] !== true
    const names = [...new Set(stringsAt(schema, 'required'))].filter(isWanted)
    const optional = Object.keys(properties).filter((name) => !names.includes(name))
    const missing = Number(schema['minProperties'] ?? 0) - names.length
    return Object.fromEntries(
      [...names, ...optional.filter(isWanted).slice(0, Math.max(missing, 0))].map((name) => [
        name,
        sampleFor(document, properties[name] ?? schema['additionalProperties'], depth),
      ]),
    )
  },
}
