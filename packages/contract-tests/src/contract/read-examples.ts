import { objectAt, resolve, type JsonObject } from './json.js'

/** The examples of a media type or a parameter, by name; a single one is called `example`. */
export const examplesOf = (document: JsonObject, node: JsonObject): Map<string, unknown> => {
  const named = Object.entries(objectAt(node, 'examples'))
    .map(([name, example]) => [name, resolve(document, example)] as const)
    .filter(([, example]) => 'value' in example)
    .map(([name, { value }]) => [name, value] as const)
  if (named.length > 0 || node['example'] === undefined) return new Map(named)
  return new Map([['example', node['example']]])
}
