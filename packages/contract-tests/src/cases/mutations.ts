import {
  arrayAt,
  isObject,
  objectAt,
  resolve,
  stringsAt,
  type JsonObject,
} from '../contract/json.js'

/** A value with one keyword of its schema broken, or just kept. */
export interface Mutation {
  readonly keyword: string
  readonly property: string
  readonly value: unknown
}

type Mutate = (limit: unknown, value: unknown, schema: JsonObject) => readonly unknown[]

const OF_EACH_TYPE: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 1.5,
  integer: 7,
  boolean: true,
  null: null,
  array: [],
  object: {},
}

/** Values that break one keyword; each candidate is confirmed by the validator before it is sent. */
const BREAK: Readonly<Record<string, Mutate>> = {
  type: (type) =>
    Object.entries(OF_EACH_TYPE).flatMap(([name, value]) => (name === type ? [] : [value])),
  enum: (_, value) => ['none-of-these', `${String(value)} `, String(value).toUpperCase(), ''],
  const: (_, value) => [`${String(value)}-not`],
  minLength: (limit, value) => [sized(String(value), Number(limit) - 1)],
  maxLength: (limit, value) => [sized(String(value), Number(limit) + 1)],
  pattern: (_, value) => {
    const text = String(value)
    return [`${text}\n`, `${text}!`, ` ${text}`, `${text.slice(0, -1)}é`, text.replace(/^./, '-')]
  },
  format: () => ['not of this format'],
  minimum: (limit) => [Number(limit) - 1],
  maximum: (limit) => [Number(limit) + 1],
  minItems: (limit, value) => [resized(value, Number(limit) - 1)],
  maxItems: (limit, value) => [resized(value, Number(limit) + 1)],
}

/** Values that just satisfy a keyword. */
const KEEP: Readonly<Record<string, Mutate>> = {
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
  '$ref',
  'contentMediaType',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'items',
  'properties',
  'readOnly',
  'title',
  'writeOnly',
])

/** Cut, or lengthened with its own last character, which its pattern most likely allows. */
const sized = (text: string, length: number): string =>
  text.slice(0, Math.max(length, 0)).padEnd(Math.max(length, 0), text.at(-1) ?? 'x')

function resized(value: unknown, length: number): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : []
  return Array.from({ length: Math.max(length, 0) }, (_, index) => items[index] ?? items[0] ?? null)
}

/** The values that break each keyword of a schema, by property. */
export const breakKeywords = (schema: JsonObject, name: string, value: unknown): Mutation[] =>
  walk(BREAK, schema, name, value)

/** The values at the edge of each keyword of a schema. */
export const keepKeywords = (schema: JsonObject, name: string, value: unknown): Mutation[] =>
  walk(KEEP, schema, name, value)

const walk = (
  table: Readonly<Record<string, Mutate>>,
  schema: JsonObject,
  property: string,
  value: unknown,
): Mutation[] =>
  Object.entries(schema).flatMap(([keyword, limit]) =>
    (table[keyword]?.(limit, value, schema) ?? []).map((mutated) => ({
      keyword,
      property,
      value: mutated,
    })),
  )

/** The schemas of an object's properties, references resolved. */
export const propertySchemas = (document: JsonObject, schema: JsonObject): [string, JsonObject][] =>
  Object.entries(objectAt(schema, 'properties')).map(([name, node]) => [
    name,
    { ...resolve(document, node), ...(isObject(node) ? node : {}) },
  ])

/** Whole bodies that break what an object says of itself: required, closed, if/then, type. */
export function breakObject(schema: JsonObject, value: JsonObject): Mutation[] {
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
      property: name,
      value: without(value, name),
    })),
    ...(schema['additionalProperties'] === false
      ? [
          { unexpected: 'x' },
          JSON.parse('{"__proto__":"x"}'),
          { [`${'n'.repeat(100)}`]: null },
        ].map((extra: JsonObject) => ({
          keyword: 'additionalProperties',
          property: 'body',
          // Spreading would set the prototype instead of the property.
          value: Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(extra)),
        }))
      : []),
    ...stringsAt(objectAt(schema, 'then'), 'required').map((name) => ({
      keyword: 'required',
      property: `${name} (if/then)`,
      value: without({ ...value, ...condition }, name),
    })),
    ...[[], null, 'text', 7, true].map((other) => ({
      keyword: 'type',
      property: 'body',
      value: other,
    })),
  ]
}

/** Keywords of a request schema that no mutation breaks: the suite would be blind to them. */
export function unbreakableKeywords(document: JsonObject, schema: JsonObject): string[] {
  const object = new Set(['required', 'additionalProperties', 'if', 'then', 'type', 'properties'])
  const known = (keyword: string): boolean =>
    keyword in BREAK || ANNOTATIONS.has(keyword) || keyword.startsWith('x-')
  return [
    ...Object.keys(schema).filter((keyword) => !object.has(keyword) && !ANNOTATIONS.has(keyword)),
    ...propertySchemas(document, schema).flatMap(([name, part]) =>
      Object.keys(part)
        .filter((keyword) => !known(keyword))
        .map((keyword) => `${name}: ${keyword}`),
    ),
    ...(arrayAt(schema, 'allOf').length > 0 ? ['allOf'] : []),
  ]
}
