import type { AnySchemaObject } from 'ajv/dist/2020.js'

import type { Catalogue } from '../../openapi/rules/error-catalogue.ts'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  schema: AnySchemaObject
  'x-sensitive'?: boolean
}

/** What carries the pages of a list. */
interface Pagination {
  offset: string
  limit: string
  items: string
  size: string
  total: string
}

/** Since when an operation is deprecated, when it ends, and where to read more. */
interface Deprecation {
  date: string
  sunset?: string
  link?: string
}

interface Body {
  required?: boolean
  content: Record<string, { schema: AnySchemaObject } | undefined>
}

interface Response {
  content?: Record<string, { schema: AnySchemaObject } | undefined>
}

type Reference<Node> = Node | { $ref: string }

interface PathItem {
  parameters?: Reference<Parameter>[]
  [method: string]: unknown
}

interface OperationObject {
  operationId: string
  parameters?: Reference<Parameter>[]
  requestBody?: Reference<Body>
  responses: Record<string, Reference<Response>>
  'x-pagination'?: Pagination
  'x-deprecation'?: Deprecation
}

/** The parts of the bundled contract that the generators read. */
export interface Contract {
  servers: { url: string; variables?: Record<string, { enum?: string[] } | undefined> }[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, AnySchemaObject>
    securitySchemes?: Record<string, { name?: string }>
  }
  'x-error-catalogue'?: Catalogue
}

/** An operation with its references resolved, the schemas' apart. */
export interface Operation {
  id: string
  method: string
  path: string
  parameters: Parameter[]
  requestBody: Body | undefined
  responses: Record<string, Response>
  pagination: Pagination | undefined
  deprecation: Deprecation | undefined
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Follows a reference within the contract, as often as it takes. */
export function resolveReference<Node extends object>(
  contract: Contract,
  node: Reference<Node>,
): Node {
  if (!('$ref' in node)) return node
  const target = node.$ref
    .slice(2)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], contract)
  return resolveReference(contract, target as Reference<Node>)
}

export function listOperations(contract: Contract): Operation[] {
  const resolve = <Node extends object>(node: Reference<Node>): Node =>
    resolveReference(contract, node)
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as OperationObject
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve),
        requestBody: operation.requestBody && resolve(operation.requestBody),
        pagination: operation['x-pagination'],
        deprecation: operation['x-deprecation'],
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            resolve(response),
          ]),
        ),
      }
    }),
  )
}
