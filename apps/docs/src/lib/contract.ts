import bundle from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }

import { UnshownKeywordError } from './unshown-keyword-error.ts'

export type Schema = boolean | SchemaObject
export interface SchemaObject {
  [keyword: string]: unknown
}

interface Reference {
  $ref: string
}

/** What any object of the contract may carry beside its own members. */
interface Annotated {
  description?: string
  'x-extension'?: boolean
}

export interface Example {
  summary?: string
  value: unknown
}

export interface Content {
  schema: Schema
  examples?: Record<string, Example | Reference>
}

export interface Header extends Annotated {
  required?: boolean
  'x-sensitive'?: boolean
  schema: Schema
  example?: unknown
}

export interface Parameter extends Header {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
}

interface RequestBody extends Annotated {
  required?: boolean
  content: Record<string, Content>
}

interface ResponseObject extends Annotated {
  headers?: Record<string, Header | Reference>
  content?: Record<string, Content>
  links?: Record<string, LinkObject | Reference>
}

interface LinkObject extends Annotated {
  operationId: string
  parameters?: Record<string, unknown>
  requestBody?: unknown
  'x-undo'?: boolean
}

/** The query parameters and the properties of the answer that carry pages. */
interface Pagination {
  offset: string
  limit: string
  items: string
  size: string
  total: string
}

/** Since when an operation is deprecated, when it ends, and where to read more. */
export interface Deprecation {
  date: string
  sunset?: string
  link?: string
}

interface SecurityScheme extends Annotated {
  type: string
  in?: string
  name?: string
}

type SecurityRequirement = Record<string, string[]>

interface OperationObject extends Annotated {
  operationId: string
  summary?: string
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses: Record<string, ResponseObject | Reference>
  security?: SecurityRequirement[]
  'x-pagination'?: Pagination
  deprecated?: boolean
  'x-deprecation'?: Deprecation
}

interface PathItem extends Partial<Record<(typeof METHODS)[number], OperationObject>> {
  parameters?: (Parameter | Reference)[]
}

export interface ErrorEntry {
  code: string
  status: number
  message: string
  example?: string
  cause: string
  remedy: string
  'x-extension'?: boolean
}

export interface Contract {
  info: { title: string; version: string; summary?: string; description?: string }
  servers?: {
    url: string
    description?: string
    variables?: Record<string, { default: string; description?: string }>
  }[]
  security?: SecurityRequirement[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    securitySchemes?: Record<string, SecurityScheme>
  }
  /** Absent from a contract whose errors have no codes. */
  'x-error-catalogue'?: { errors: ErrorEntry[] }
}

export interface Response extends Annotated {
  status: string
  headers: (Header & { name: string })[]
  content: Record<string, Content>
  links: Link[]
  errors: ErrorEntry[]
}

/** The way from an answer to the operation that uses it. */
export interface Link extends Annotated {
  target: { id: string; summary: string }
  /** Runtime expressions, or values as they are. */
  parameters: Record<string, unknown>
  requestBody: unknown
  /** Whether the target takes back what the operation did. */
  undoes: boolean
}

interface Credential extends SecurityScheme {
  id: string
}

/** An operation with its references resolved, the schemas' apart. */
export interface Operation extends Annotated {
  id: string
  method: string
  path: string
  summary: string
  /** Any one of these sets is enough. */
  credentials: Credential[][]
  parameters: Parameter[]
  requestBody: RequestBody | undefined
  pagination: Pagination | undefined
  deprecation: Deprecation | undefined
  responses: Response[]
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** What the pages show of each kind of object; what stands beside it in the contract must be too. */
const SHOWN = {
  'path item': ['parameters', ...METHODS],
  operation: [
    'operationId',
    'tags',
    'summary',
    'description',
    'parameters',
    'requestBody',
    'responses',
    'security',
    'x-extension',
    'x-pagination',
    'deprecated',
    'x-deprecation',
  ],
  parameter: [
    'name',
    'in',
    'required',
    'description',
    'schema',
    'example',
    'x-sensitive',
    'x-extension',
  ],
  header: ['required', 'description', 'schema', 'example', 'x-sensitive', 'x-extension'],
  'request body': ['required', 'description', 'content', 'x-extension'],
  response: ['description', 'headers', 'content', 'links', 'x-extension'],
  content: ['schema', 'examples'],
  link: ['operationId', 'description', 'parameters', 'requestBody', 'x-undo', 'x-extension'],
  deprecation: ['date', 'sunset', 'link'],
  pagination: ['offset', 'limit', 'items', 'size', 'total'],
} as const

function checkShown(kind: keyof typeof SHOWN, node: object, at: string): void {
  const shown: readonly string[] = SHOWN[kind]
  const keyword = Object.keys(node).find((key) => !shown.includes(key))
  if (keyword !== undefined) throw new UnshownKeywordError(keyword, `${at} (${kind})`)
}

// The JSON module's inferred type has the literal shape of this one version.
export const contract = bundle as unknown as Contract

/** The errors of the catalogue. */
export const listCatalogue = (from: Contract = contract): readonly ErrorEntry[] =>
  from['x-error-catalogue']?.errors ?? []

export function resolve<Node extends object>(
  node: Node | Reference,
  from: Contract = contract,
): Node {
  if (!('$ref' in node)) return node
  const target = String(node.$ref)
    .slice(2)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], from)
  if (typeof target !== 'object' || target === null) {
    throw new TypeError(`The contract has nothing at ${String(node.$ref)}.`)
  }
  return resolve(target as Node | Reference, from)
}

export function listSchemas(from: Contract = contract): string[] {
  return Object.keys(from.components.schemas)
}

export function listOperations(from: Contract = contract): Operation[] {
  return operationObjects(from).map(([path, item, method, operation]) =>
    readOperation(from, path, item, method, operation),
  )
}

function operationObjects(
  from: Contract,
): (readonly [string, PathItem, (typeof METHODS)[number], OperationObject])[] {
  return Object.entries(from.paths).flatMap(([path, item]) => {
    checkShown('path item', item, path)
    // As the contract orders them.
    return (Object.keys(item) as (typeof METHODS)[number][]).flatMap((method) => {
      const operation = METHODS.includes(method) ? item[method] : undefined
      return operation ? [[path, item, method, operation] as const] : []
    })
  })
}

function readOperation(
  from: Contract,
  path: string,
  item: PathItem,
  method: string,
  operation: OperationObject,
): Operation {
  const {
    operationId: id,
    summary = id,
    'x-pagination': pagination,
    'x-deprecation': deprecation,
  } = operation
  checkShown('operation', operation, id)
  if (pagination) checkShown('pagination', pagination, id)
  if (deprecation) checkShown('deprecation', deprecation, id)
  const requestBody = operation.requestBody && resolve(operation.requestBody, from)
  if (requestBody) {
    checkShown('request body', requestBody, id)
    checkContent(requestBody.content, id)
  }
  return {
    ...pickAnnotations(operation),
    id,
    method: method.toUpperCase(),
    path,
    summary,
    credentials: (operation.security ?? from.security ?? []).map((set) =>
      Object.keys(set).map((name) => {
        const scheme = from.components.securitySchemes?.[name]
        if (!scheme) throw new TypeError(`The contract has no security scheme ${name}.`)
        return { id: name, ...scheme }
      }),
    ),
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((reference) => {
      const parameter = resolve(reference, from)
      checkShown('parameter', parameter, `${id}, ${parameter.name}`)
      return parameter
    }),
    requestBody,
    pagination,
    deprecation,
    responses: Object.entries(operation.responses).map(([status, reference]) =>
      readResponse(from, `${id}, ${status}`, status, resolve(reference, from)),
    ),
  }
}

function readResponse(
  from: Contract,
  at: string,
  status: string,
  response: ResponseObject,
): Response {
  const { headers = {}, content = {}, links = {} } = response
  checkShown('response', response, at)
  checkContent(content, at)
  return {
    ...pickAnnotations(response),
    status,
    headers: Object.entries(headers).map(([name, reference]) => {
      const header = resolve(reference, from)
      checkShown('header', header, `${at}, ${name}`)
      return { name, ...header }
    }),
    content,
    links: Object.values(links).map((link) => readLink(from, at, resolve(link, from))),
    errors: listErrors(from, Number(status), response),
  }
}

function checkContent(content: Record<string, Content>, at: string): void {
  for (const part of Object.values(content)) checkShown('content', part, at)
}

function readLink(from: Contract, at: string, link: LinkObject): Link {
  checkShown('link', link, at)
  const { operationId: id, parameters = {}, requestBody, 'x-undo': undoes = false } = link
  const target = operationObjects(from).find(([, , , { operationId }]) => operationId === id)?.[3]
  if (!target) throw new TypeError(`${at}: the contract has no operation ${id} to go on with.`)
  return {
    ...pickAnnotations(link),
    target: { id, summary: target.summary ?? id },
    parameters,
    requestBody,
    undoes,
  }
}

function pickAnnotations(node: Annotated): Annotated {
  return {
    ...(node.description !== undefined && { description: node.description }),
    ...(node['x-extension'] !== undefined && { 'x-extension': node['x-extension'] }),
  }
}

function listErrors(from: Contract, status: number, response: ResponseObject): ErrorEntry[] {
  const codes = Object.values(response.content ?? {}).flatMap(({ schema }) =>
    errorCodes(schema, from),
  )
  return codes.map((errorCode) => {
    const entry = listCatalogue(from).find(
      (error) => error.code === errorCode && error.status === status,
    )
    if (!entry)
      throw new TypeError(`The error catalogue has no ${errorCode} with status ${status}.`)
    return entry
  })
}

function errorCodes(schema: Schema, from: Contract): string[] {
  if (typeof schema === 'boolean') return []
  const { properties = {}, allOf = [] } = resolve<SchemaObject>(schema, from) as {
    properties?: Record<string, Schema>
    allOf?: Schema[]
  }
  const property = properties['error_code']
  const own =
    typeof property === 'object' && Array.isArray(property['enum']) ? property['enum'] : []
  return [...own.map(String), ...allOf.flatMap((part) => errorCodes(part, from))]
}

/** The operations that can answer an error of the catalogue. */
export function operationsAnswering(entry: ErrorEntry, from: Contract = contract): Operation[] {
  return listOperations(from).filter(({ responses }) =>
    responses.some(({ errors }) => errors.includes(entry)),
  )
}

/** The operations that another one takes back. */
export function operationsUndoneBy(id: string, from: Contract = contract): Operation[] {
  return listOperations(from).filter(({ responses }) =>
    responses.some(({ links }) => links.some(({ target, undoes }) => undoes && target.id === id)),
  )
}
