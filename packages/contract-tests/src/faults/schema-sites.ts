import {
  arrayAt,
  isObject,
  objectAt,
  putAt,
  resolveSchema,
  stringsAt,
  valueAt,
  type JsonObject,
  type JsonPath,
} from '../contract/json.js'

/** A schema with one keyword of one place in it changed. */
export interface ChangedSchema {
  /** For people to read: `name maxLength`. */
  readonly title: string
  readonly schema: JsonObject
}

const MOST_DEPTH = 12

/** How a keyword becomes weaker: the values that may stand in its place; undefined removes it. */
const LOOSER: Readonly<Record<string, (limit: unknown) => readonly unknown[]>> = {
  type: gone,
  const: gone,
  enum: gone,
  pattern: gone,
  format: gone,
  additionalProperties: gone,
  ...Object.fromEntries(['then', 'else'].map((branch) => [branch, () => [{}]])),
  minLength: (limit) => [undefined, Number(limit) - 1],
  maxLength: (limit) => [undefined, Number(limit) + 1],
  minimum: (limit) => [undefined, Number(limit) - 1],
  maximum: (limit) => [undefined, Number(limit) + 1],
  minItems: (limit) => [undefined, Number(limit) - 1],
  maxItems: (limit) => [undefined, Number(limit) + 1],
}

/** How it becomes stronger. */
const TIGHTER: Readonly<Record<string, (limit: unknown) => readonly unknown[]>> = {
  minLength: (limit) => [Number(limit) + 1],
  maxLength: (limit) => [Number(limit) - 1],
  minimum: (limit) => [Number(limit) + 1],
  maximum: (limit) => [Number(limit) - 1],
  maxItems: (limit) => (Number(limit) > 1 ? [Number(limit) - 1] : []),
  enum: (values) =>
    Array.isArray(values) && values.length > 1
      ? values.map((value) => values.filter((other) => other !== value))
      : [],
}

function gone(): readonly unknown[] {
  return [undefined]
}

/** Every schema that forgets one thing which this one demands. */
export const looser = (document: JsonObject, schema: JsonObject): ChangedSchema[] => [
  ...changed(LOOSER, document, schema),
  ...placesOf(document, schema).flatMap(({ path, whole, title }) =>
    stringsAt(whole, 'required').map((name) => ({
      title: `${title} required ${name}`.trim(),
      schema: replaced(document, schema, path, {
        ...whole,
        required: stringsAt(whole, 'required').filter((other) => other !== name),
      }),
    })),
  ),
]

/** Every schema that demands a little more than this one. */
export const tighter = (document: JsonObject, schema: JsonObject): ChangedSchema[] => [
  ...changed(TIGHTER, document, schema),
  ...placesOf(document, schema).flatMap(({ path, whole, title }) =>
    Object.keys(objectAt(whole, 'properties'))
      .filter((name) => !stringsAt(whole, 'required').includes(name))
      .map((name) => ({
        title: `${title} required ${name}`.trim(),
        schema: replaced(document, schema, path, {
          ...whole,
          required: [...stringsAt(whole, 'required'), name],
        }),
      })),
  ),
]

const changed = (table: typeof LOOSER, document: JsonObject, schema: JsonObject): ChangedSchema[] =>
  placesOf(document, schema).flatMap(({ path, whole, title }) =>
    Object.entries(whole).flatMap(([keyword, limit]) =>
      (isImplied(whole, keyword) ? [] : (table[keyword]?.(limit) ?? [])).map((value) => {
        const { [keyword]: _, ...others } = whole
        return {
          title: `${title} ${keyword}${value === undefined ? '' : ` ${show(value)}`}`.trim(),
          schema: replaced(
            document,
            schema,
            path,
            value === undefined ? others : { ...others, [keyword]: value },
          ),
        }
      }),
    ),
  )

/** Whether a keyword says nothing that another one beside it does not say. */
function isImplied(whole: JsonObject, keyword: string): boolean {
  if (keyword === 'type') return 'enum' in whole || 'const' in whole
  const { pattern } = whole
  const isNotEmpty = typeof pattern === 'string' && !new RegExp(pattern, 'u').test('')
  return keyword === 'minLength' && whole[keyword] === 1 && isNotEmpty
}

const show = (value: unknown): string => {
  if (isObject(value)) return ''
  return Array.isArray(value) ? value.join('|') : String(value)
}

interface Place {
  readonly path: JsonPath
  /** The schema there, its reference resolved. */
  readonly whole: JsonObject
  readonly title: string
}

/** The schemas of a value and of its parts. */
function placesOf(
  document: JsonObject,
  node: unknown,
  path: JsonPath = [],
  names: readonly string[] = [],
): Place[] {
  const whole = resolveSchema(document, node)
  if (path.length > MOST_DEPTH) return []
  return [
    { path, whole, title: names.join('.') },
    ...Object.entries(objectAt(whole, 'properties')).flatMap(([name, part]) =>
      placesOf(document, part, [...path, 'properties', name], [...names, name]),
    ),
    ...('items' in whole
      ? placesOf(document, whole['items'], [...path, 'items'], [...names, 'items'])
      : []),
    ...arrayAt(whole, 'allOf').flatMap((part, index) =>
      placesOf(document, part, [...path, 'allOf', index], names),
    ),
  ]
}

/** A copy with another schema at a place; the references that lead there are resolved. */
function replaced(
  document: JsonObject,
  node: unknown,
  [key, ...rest]: JsonPath,
  schema: JsonObject,
): JsonObject {
  if (key === undefined) return schema
  const whole = resolveSchema(document, node)
  const [name, ...deeper] = rest
  const isNamed = key === 'properties' || key === 'allOf'
  const place = isNamed && name !== undefined ? [key, name] : [key]
  const part = replaced(document, valueAt(whole, place), isNamed ? deeper : rest, schema)
  const copy = putAt(whole, place, part)
  return isObject(copy) ? copy : whole
}
