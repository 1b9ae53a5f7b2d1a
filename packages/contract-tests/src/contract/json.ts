/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object at a key, or an empty one. */
export function objectAt(parent: unknown, key: string): JsonObject {
  const value = isObject(parent) ? parent[key] : undefined
  return isObject(value) ? value : {}
}

/** The array at a key, or an empty one. */
export function arrayAt(parent: unknown, key: string): readonly unknown[] {
  const value = isObject(parent) ? parent[key] : undefined
  return Array.isArray(value) ? value : []
}

/** The strings of the array at a key. */
export const stringsAt = (parent: unknown, key: string): readonly string[] =>
  arrayAt(parent, key).filter((item) => typeof item === 'string')

/** A place in a JSON value: property names and array positions. */
export type JsonPath = readonly (string | number)[]

/** The value at a place; undefined when there is none. */
export const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((parent, key) => {
    if (Array.isArray(parent)) return parent[Number(key)]
    return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined
  }, value)

/** A copy with another value at a place; what leads there is made where it is missing. */
export function putAt(value: unknown, [key, ...rest]: JsonPath, part: unknown): unknown {
  if (key === undefined) return part
  if (typeof key === 'number') {
    const items: unknown[] = Array.isArray(value) ? [...value] : []
    items[key] = putAt(items[key], rest, part)
    return items
  }
  const parent = isObject(value) ? value : {}
  return { ...parent, [key]: putAt(parent[key], rest, part) }
}

/** The steps of a JSON pointer (RFC 6901). */
export const pointerSteps = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))

/** A key as a step of a JSON pointer. */
export const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Follows `$ref` within a document, as often as it takes. */
export function resolve(document: JsonObject, node: unknown): JsonObject {
  if (!isObject(node)) return {}
  const reference = node['$ref']
  if (typeof reference !== 'string') return node
  return resolve(document, valueAt(document, pointerSteps(reference)))
}

/** The same for a schema, whose keywords beside `$ref` count too and go first. */
export function resolveSchema(document: JsonObject, schema: unknown): JsonObject {
  if (!isObject(schema) || !('$ref' in schema)) return isObject(schema) ? schema : {}
  const { $ref, ...siblings } = schema
  return { ...resolve(document, { $ref }), ...siblings }
}
