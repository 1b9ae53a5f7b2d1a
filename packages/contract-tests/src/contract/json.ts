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

/** Follows `$ref` within a document, as often as it takes. */
export function resolve(document: JsonObject, node: unknown): JsonObject {
  if (!isObject(node)) return {}
  const reference = node['$ref']
  if (typeof reference !== 'string') return node
  const target = reference
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((parent, key) => (isObject(parent) ? parent[key] : undefined), document)
  return resolve(document, target)
}
