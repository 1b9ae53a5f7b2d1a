import { assertReadable } from './document-check.js'
import {
  arrayAt,
  isObject,
  objectAt,
  pointerSteps,
  pointerStep,
  resolve,
  type JsonObject,
} from './json.js'
import type { Contract, Operation, ResponseContent, Skipped } from './model.js'
import { readBody, unsentBody } from './read-body.js'
import { readParameters } from './read-parameters.js'
import { readFallbacks, readResponses } from './read-responses.js'
import { isGuarded, readSecurity, secretHeadersOf, unsentSchemes } from './read-security.js'
import { basePathOf } from './read-servers.js'
import { isJson } from './media-type.js'

export type * from './model.js'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/**
 * Reads a bundled OpenAPI 3.1 document: references within the document only.
 *
 * @throws TypeError when it is no such document; the message says what to do
 */
export function readContract(document: unknown): Contract {
  if (!isObject(document)) throw new TypeError('The OpenAPI document must be an object.')
  assertReadable(document)
  const catalogue = objectAt(document, 'x-error-catalogue')
  const places = Object.entries(objectAt(document, 'paths')).flatMap(([path, node]) => {
    const item = resolve(document, node)
    return METHODS.filter((method) => isObject(item[method])).map((method) => ({
      path,
      item,
      method,
    }))
  })
  const read = places.map(({ path, item, method }) => readOperation(document, path, item, method))
  return {
    document,
    operations: read.map(({ operation }) => operation),
    skipped: read.flatMap(({ skipped }) => skipped),
    errors: arrayAt(catalogue, 'errors')
      .filter(isObject)
      .map(({ code, status, message }) => ({
        code: String(code),
        status: Number(status),
        message: String(message),
      })),
    violations: new Map(
      Object.entries(objectAt(catalogue, 'violations'))
        .filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
        .map(([kind, { status, code }]) => [kind, { status: Number(status), code: String(code) }]),
    ),
    secretHeaders: secretHeadersOf(document),
  }
}

function readOperation(
  document: JsonObject,
  path: string,
  item: JsonObject,
  method: string,
): { operation: Operation; skipped: Skipped[] } {
  const node = objectAt(item, method)
  const id = String(node['operationId'] ?? `${method} ${path}`)
  const bodyNode = resolve(document, node['requestBody'])
  const body = readBody(document, bodyNode)
  const responses = readResponses(document, node, (link) => targetOf(document, link))
  const operation: Operation = {
    id,
    method: method.toUpperCase(),
    path,
    basePath: basePathOf(document, item, node),
    pointer: `/paths/${pointerStep(path)}/${method}`,
    parameters: readParameters(document, path, item, node),
    security: readSecurity(document, node),
    isGuarded: isGuarded(document, node),
    body,
    isWritable: body !== undefined || bodyNode['required'] !== true,
    responses,
    fallbacks: readFallbacks(document, node, (link) => targetOf(document, link)),
    accept: acceptOf(responses),
    pagination: readPagination(node['x-pagination']),
  }
  const reasons = [...unsentSchemes(document, node), ...unsentBody(document, bodyNode)]
  return { operation, skipped: reasons.map((reason) => ({ operationId: id, reason })) }
}

/** Servers with several types answer any of them when nobody says which. */
function acceptOf(responses: readonly ResponseContent[]): string | undefined {
  const types = new Set(responses.flatMap(({ schemas }) => [...schemas.keys()]))
  const ofJson = [...types].filter(isJson)
  return ofJson.length > 0 && ofJson.length < types.size ? ofJson.join(', ') : undefined
}

/** The operation of a link, which names it by ID or by reference. */
function targetOf(document: JsonObject, link: JsonObject): string {
  const { operationId, operationRef } = link
  if (typeof operationId === 'string' || typeof operationRef !== 'string') {
    return String(operationId)
  }
  const [, path = '', method = ''] = pointerSteps(operationRef)
  const target = objectAt(resolve(document, objectAt(document, 'paths')[path]), method)
  return String(target['operationId'] ?? `${method} ${path}`)
}

const readPagination = (node: unknown): Operation['pagination'] =>
  isObject(node)
    ? {
        items: String(node['items']),
        size: String(node['size']),
        total: String(node['total']),
      }
    : undefined

/** What an operation declares for a status: by itself, in a range, or by default. */
export const findResponse = (
  { responses, fallbacks }: Operation,
  status: number,
): ResponseContent | undefined =>
  responses.find((response) => response.status === status) ??
  fallbacks.find(({ first, last }) => first <= status && status <= last)
