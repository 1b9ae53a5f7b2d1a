import bundle from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }

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
  'x-error-catalogue': { errors: ErrorEntry[] }
}

export interface Response extends Annotated {
  status: string
  headers: (Header & { name: string })[]
  content: Record<string, Content>
  errors: ErrorEntry[]
}

export interface Credential extends SecurityScheme {
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
  responses: Response[]
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

// The JSON module's inferred type has the literal shape of this one version.
export const contract = bundle as unknown as Contract

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
  return Object.entries(from.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [readOperation(from, path, item, method, operation)] : []
    }),
  )
}

function readOperation(
  from: Contract,
  path: string,
  item: PathItem,
  method: string,
  operation: OperationObject,
): Operation {
  const { operationId: id, summary = id, requestBody } = operation
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
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      resolve(parameter, from),
    ),
    requestBody: requestBody && resolve(requestBody, from),
    responses: Object.entries(operation.responses).map(([status, reference]) => {
      const response = resolve(reference, from)
      return {
        ...pickAnnotations(response),
        status,
        headers: Object.entries(response.headers ?? {}).map(([name, header]) => ({
          name,
          ...resolve(header, from),
        })),
        content: response.content ?? {},
        errors: listErrors(from, Number(status), response),
      }
    }),
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
    const entry = from['x-error-catalogue'].errors.find(
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
