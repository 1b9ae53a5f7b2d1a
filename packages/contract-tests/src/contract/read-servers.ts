import { arrayAt, isObject, objectAt, type JsonObject } from './json.js'

/**
 * What the servers of an operation or of its path put before the path. The suite's URL stands for the
 * document's server; where the operation's own has more path, the rest is the prefix.
 */
export function basePathOf(document: JsonObject, item: JsonObject, operation: JsonObject): string {
  const own = pathOf(operation) ?? pathOf(item)
  if (own === undefined) return ''
  const common = pathOf(document) ?? ''
  return own.startsWith(common) ? own.slice(common.length) : own
}

/** The path of the first server, without a slash at its end; undefined when there is none. */
function pathOf(node: JsonObject): string | undefined {
  const server = arrayAt(node, 'servers')[0]
  if (!isObject(server)) return undefined
  const variables = objectAt(server, 'variables')
  const url = String(server['url']).replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    String(objectAt(variables, name)['default'] ?? name),
  )
  return url.replace(/^[a-z][a-z+.-]*:\/\/[^/]*/i, '').replace(/\/$/, '')
}
