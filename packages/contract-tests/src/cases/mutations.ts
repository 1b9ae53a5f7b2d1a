import {
  isObject,
  objectAt,
  resolveSchema,
  stringsAt,
  type JsonObject,
  type JsonPath,
} from '../contract/json.js'

/** One place of a value, changed so that it breaks a keyword of its schema or just keeps it. */
export interface Mutation {
  readonly keyword: string
  readonly path: JsonPath
  /** The place for people to read: `domains.0.domain`, and `body` for the whole. */
  readonly property: string
  /** What is put at `path`. */
  readonly value: unknown
}

/** What a schema cannot say of itself. */
export interface Surroundings {
  readonly document: JsonObject
  /** A value for a part that the value to change lacks. */
  readonly sample: (key: string | number, schema: unknown) => unknown
}

type Mutate = (limit: unknown, value: unknown) => readonly unknown[]

const OF_EACH_TYPE: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 1.5,
  integer: 7,
  boolean: true,
  null: null,
  array: [],
  object: {},
}

/** Recursive schemas are not followed further. */
const MOST_DEPTH = 12

/** Longer than any pattern of this kind of API allows. */
const LONG = 300

/** Values that break one keyword; each candidate is confirmed by the validator before it is sent. */
const BREAK: Readonly<Record<string, Mutate>> = {
  type: (type) =>
    Object.entries(OF_EACH_TYPE).flatMap(([name, value]) =>
      (Array.isArray(type) ? type : [type]).includes(name) ? [] : [value],
    ),
  enum: (_, value) => ['none-of-these', `${String(value)} `, String(value).toUpperCase(), ''],
  const: (_, value) => [`${String(value)}-not`],
  minLength: (limit, value) => [sized(String(value), Number(limit) - 1)],
  maxLength: (limit, value) => [sized(String(value), Number(limit) + 1)],
  pattern: (_, value) => {
    const text = String(value)
    return [
      `${text}\n`,
      `${text}!`,
      ` ${text}`,
      `${text.slice(0, 1)} ${text.slice(1)}`,
      `${text.slice(0, -1)}é`,
      text.replace(/^./, '-'),
      sized(text, LONG),
    ]
  },
  format: () => ['not of this format'],
  minimum: (limit) => [Number(limit) - 1],
  maximum: (limit) => [Number(limit) + 1],
  minItems: (limit, value) => [resized(value, Number(limit) - 1)],
  maxItems: (limit, value) => [resized(value, Number(limit) + 1)],
}

/** Values that just satisfy a keyword. */
const KEEP: Readonly<Record<string, Mutate>> = {
  type: (type) => (type === 'boolean' ? [true, false] : []),
  enum: (values) => (Array.isArray(values) ? values : []),
  minLength: (limit, value) => [sized(String(value), Number(limit))],
  maxLength: (limit, value) => [sized(String(value), Number(limit))],
  minimum: (limit) => [limit],
  maximum: (limit) => [limit],
  minItems: (limit, value) => [resized(value, Number(limit))],
  maxItems: (limit, value) => [resized(value, Number(limit))],
}

/** Keywords that allow or describe, so that nothing can break them. */
const ANNOTATIONS = new Set([
  'contentMediaType',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
])

/** Keywords about an object or an array as a whole, which `breakObject` and the walk see to. */
const STRUCTURE = new Set(['additionalProperties', 'if', 'items', 'properties', 'required', 'then'])

/** Cut, or lengthened with its own last character, which its pattern most likely allows. */
const sized = (text: string, length: number): string =>
  text.slice(0, Math.max(length, 0)).padEnd(Math.max(length, 0), text.at(-1) ?? 'x')

function resized(value: unknown, length: number): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : []
  return Array.from({ length: Math.max(length, 0) }, (_, index) => items[index] ?? items[0] ?? null)
}

/** The values that break each keyword of a schema, and of the schemas of its parts. */
export const breakKeywords = (
  surroundings: Surroundings,
  schema: unknown,
  value: unknown,
): Mutation[] => walk(BREAK, surroundings, schema, value, [])

/** The values at the edge of each keyword of a schema, and of the schemas of its parts. */
export const keepKeywords = (
  surroundings: Surroundings,
  schema: unknown,
  value: unknown,
): Mutation[] => walk(KEEP, surroundings, schema, value, [])

function walk(
  table: Readonly<Record<string, Mutate>>,
  surroundings: Surroundings,
  node: unknown,
  value: unknown,
  path: JsonPath,
  seen: readonly unknown[] = [],
): Mutation[] {
  const reference = isObject(node) ? node['$ref'] : undefined
  // A recursive schema says the same again.
  if (path.length > MOST_DEPTH || (reference !== undefined && seen.includes(reference))) return []
  const schema = resolveSchema(surroundings.document, node)
  // The server decides it: what a request says of it may be ignored.
  if (schema['readOnly'] === true) return []
  const own = Object.entries(schema).flatMap(([keyword, limit]) =>
    (table[keyword]?.(limit, value) ?? []).map((mutated) => ({
      keyword,
      path,
      property: nameOf(path),
      value: mutated,
    })),
  )
  const ofParts = partsOf(schema, value).flatMap(([key, part, found]) =>
    walk(
      table,
      surroundings,
      part,
      found ?? surroundings.sample(key, part),
      [...path, key],
      [...seen, reference],
    ),
  )
  const ofObject = table === BREAK && isObject(value) ? breakObject(schema, value, path) : []
  return [...own, ...ofObject, ...ofParts]
}

/** The properties, and the first item. */
function partsOf(
  schema: JsonObject,
  value: unknown,
): (readonly [key: string | number, schema: unknown, value: unknown])[] {
  const properties = Object.entries(objectAt(schema, 'properties')).map(
    ([name, part]) => [name, part, isObject(value) ? value[name] : undefined] as const,
  )
  const item = Array.isArray(value) ? value[0] : undefined
  return 'items' in schema ? [...properties, [0, schema['items'], item]] : properties
}

const nameOf = (path: JsonPath): string => (path.length === 0 ? 'body' : path.join('.'))

/** What breaks what an object says of itself: required, closed, if/then. */
function breakObject(schema: JsonObject, value: JsonObject, path: JsonPath): Mutation[] {
  const without = (object: JsonObject, name: string): JsonObject =>
    Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
  const condition = Object.fromEntries(
    Object.entries(objectAt(objectAt(schema, 'if'), 'properties')).map(([name, part]) => [
      name,
      isObject(part) ? part['const'] : undefined,
    ]),
  )
  return [
    ...stringsAt(schema, 'required').map((name) => ({
      keyword: 'required',
      path,
      property: nameOf([...path, name]),
      value: without(value, name),
    })),
    ...(schema['additionalProperties'] === false
      ? [
          { unexpected: 'x' },
          JSON.parse('{"__proto__":"x"}'),
          { [`${'n'.repeat(100)}`]: null },
        ].map((extra: JsonObject) => ({
          keyword: 'additionalProperties',
          path,
          property: nameOf(path),
          // Spreading would set the prototype instead of the property.
          value: Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(extra)),
        }))
      : []),
    ...stringsAt(objectAt(schema, 'then'), 'required').map((name) => ({
      keyword: 'required',
      path,
      property: `${nameOf([...path, name])} (if/then)`,
      value: without({ ...value, ...condition }, name),
    })),
  ]
}

/** Keywords of a request schema that no mutation breaks: the suite would be blind to them. */
export function unbreakableKeywords(
  document: JsonObject,
  node: unknown,
  path: JsonPath = [],
): string[] {
  const schema = resolveSchema(document, node)
  const isKnown = (keyword: string): boolean =>
    keyword in BREAK ||
    STRUCTURE.has(keyword) ||
    ANNOTATIONS.has(keyword) ||
    keyword.startsWith('x-')
  const prefix = path.length === 0 ? '' : `${nameOf(path)}: `
  if (path.length > MOST_DEPTH) return []
  return [
    ...Object.keys(schema)
      .filter((keyword) => !isKnown(keyword))
      .map((keyword) => `${prefix}${keyword}`),
    ...partsOf(schema, undefined).flatMap(([key, part]) =>
      unbreakableKeywords(document, part, [...path, key]),
    ),
  ]
}
