import { objectAt, resolve, type JsonObject } from './json.js'
import { bareMediaType, isJson } from './media-type.js'
import type { DeclaredResponse, FallbackResponse, Link, ResponseContent } from './model.js'
import { examplesOf } from './read-examples.js'

/** The ID of the operation that a link leads to. */
type TargetOf = (link: JsonObject) => string

const entriesOf = (document: JsonObject, operation: JsonObject): [string, JsonObject][] =>
  Object.entries(objectAt(operation, 'responses')).map(([key, node]) => [
    key,
    resolve(document, node),
  ])

export const readResponses = (
  document: JsonObject,
  operation: JsonObject,
  targetOf: TargetOf,
): DeclaredResponse[] =>
  entriesOf(document, operation)
    .filter(([key]) => /^\d{3}$/.test(key))
    .map(([key, node]) => ({
      status: Number(key),
      ...readResponse(document, key, node, targetOf),
    }))

/** `4XX` and the like, then `default`. */
export const readFallbacks = (
  document: JsonObject,
  operation: JsonObject,
  targetOf: TargetOf,
): FallbackResponse[] =>
  entriesOf(document, operation)
    .filter(([key]) => /^([1-5]XX|default)$/i.test(key))
    .map(([key, node]) => {
      const first = Number(key[0]) * 100
      const range = Number.isNaN(first) ? { first: 100, last: 599 } : { first, last: first + 99 }
      return { ...range, ...readResponse(document, key, node, targetOf) }
    })
    .toSorted((a, b) => a.last - a.first - (b.last - b.first))

function readResponse(
  document: JsonObject,
  key: string,
  node: JsonObject,
  targetOf: TargetOf,
): ResponseContent {
  const content = objectAt(node, 'content')
  const types = Object.keys(content)
  const links = Object.values(objectAt(node, 'links')).map((link) => resolve(document, link))
  return {
    key,
    isExtension: node['x-extension'] === true,
    headers: Object.entries(objectAt(node, 'headers')).map(([name, reference]) => {
      const header = resolve(document, reference)
      return {
        name,
        isRequired: header['required'] === true,
        isExtension: header['x-extension'] === true,
      }
    }),
    schemas: new Map(
      types.map((type) => [bareMediaType(type), objectAt(objectAt(content, type), 'schema')]),
    ),
    examples: examplesOf(document, objectAt(content, types.find(isJson) ?? '')),
    links: links.map((link) => readLink(link, targetOf)),
  }
}

const readLink = (node: JsonObject, targetOf: TargetOf): Link => ({
  operationId: targetOf(node),
  isUndo: node['x-undo'] === true,
  parameters: objectAt(node, 'parameters'),
  requestBody: node['requestBody'],
})
