import { arrayAt, objectAt, resolveSchema, stringsAt, type JsonObject } from '../contract/json.js'

/** A required property may lead back to its own schema; no further than this. */
const MOST_DEPTH = 12

/** A value of a schema that nobody gave an example for: as good as the schema tells. */
export function sampleFor(document: JsonObject, node: unknown, depth = 0): unknown {
  if (depth > MOST_DEPTH) return null
  const schema = resolveSchema(document, node)
  const given = [
    schema['example'],
    ...arrayAt(schema, 'examples'),
    schema['default'],
    schema['const'],
    ...arrayAt(schema, 'enum'),
  ].find((value) => value !== undefined)
  return given ?? OF_TYPE[String(schema['type'])]?.(document, schema, depth + 1) ?? 'text'
}

type Sample = (document: JsonObject, schema: JsonObject, depth: number) => unknown

const OF_TYPE: Readonly<Record<string, Sample>> = {
  integer: (_, { minimum }) => minimum ?? 1,
  number: (_, { minimum }) => minimum ?? 1,
  boolean: () => true,
  array: (document, { items }, depth) => [sampleFor(document, items, depth)],
  object: (document, schema, depth) =>
    Object.fromEntries(
      stringsAt(schema, 'required').map((name) => [
        name,
        sampleFor(document, objectAt(schema, 'properties')[name], depth),
      ]),
    ),
}
