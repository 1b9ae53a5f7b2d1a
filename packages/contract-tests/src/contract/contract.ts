import { arrayAt, isObject, objectAt, pointerStep, resolve, type JsonObject } from './json.js'

/** A header of an answer. */
export interface DeclaredHeader {
  readonly name: string
  readonly isRequired: boolean
  /** Marked `x-extension`: a server of somebody else may lack it. */
  readonly isExtension: boolean
}

/** What an answer offers to do next: an operation, and what to put into its request. */
export interface Link {
  readonly operationId: string
  /** Marked `x-undo`: it takes the operation back that declares it. */
  readonly isUndo: boolean
  /** By name, also as `path.name`; a value can be a runtime expression. */
  readonly parameters: JsonObject
  /** A body, a runtime expression, or a body with expressions in it; undefined when it has none. */
  readonly requestBody: unknown
}

/** Where a page says what it holds, by the names that `x-pagination` gives. */
export interface Pagination {
  readonly items: string
  readonly size: string
  readonly total: string
}

/** An answer that an operation declares. */
export interface DeclaredResponse {
  readonly status: number
  /** Marked `x-extension`: a server of somebody else may never give it. */
  readonly isExtension: boolean
  readonly headers: readonly DeclaredHeader[]
  /** The schema of each media type. */
  readonly schemas: ReadonlyMap<string, JsonObject>
  readonly examples: ReadonlyMap<string, unknown>
  readonly links: readonly Link[]
}

/** A parameter outside the body. */
export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query' | 'header' | 'cookie'
  readonly isRequired: boolean
  /** Marked `x-extension`: a server of somebody else may ignore it. */
  readonly isExtension: boolean
  readonly schema: JsonObject
  /** Undefined when there is none. */
  readonly example: unknown
}

/** A JSON request body. */
export interface RequestBody {
  readonly isRequired: boolean
  readonly schema: JsonObject
  readonly examples: ReadonlyMap<string, unknown>
}

/** An operation with its references resolved, the schemas' apart. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Where it is in the document: a JSON pointer. */
  readonly pointer: string
  readonly parameters: readonly Parameter[]
  readonly body: RequestBody | undefined
  readonly responses: readonly DeclaredResponse[]
  /** Marked `x-pagination`; undefined when it answers no pages. */
  readonly pagination: Pagination | undefined
}

/** An entry of the document's `x-error-catalogue`. */
export interface CatalogueError {
  readonly code: string
  readonly status: number
  /** `{placeholder}` stands for what the request holds. */
  readonly message: string
}

/** Status and code that answer one kind of breach. */
export interface ViolationAnswer {
  readonly status: number
  readonly code: string
}

/** What the suite reads of an OpenAPI 3.1 document. */
export interface Contract {
  readonly document: JsonObject
  readonly operations: readonly Operation[]
  readonly errors: readonly CatalogueError[]
  /** Which error answers which breach: a JSON Schema keyword, `other`, `malformed`, `notFound`... */
  readonly violations: ReadonlyMap<string, ViolationAnswer>
  /** The headers that carry secrets, lower-case. */
  readonly secretHeaders: readonly string[]
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const JSON_TYPE = 'application/json'

/**
 * Reads a bundled OpenAPI 3.1 document: references within the document only.
 *
 * @throws TypeError when it is not an object
 */
export function readContract(document: unknown): Contract {
  if (!isObject(document)) throw new TypeError('The OpenAPI document must be an object.')
  const catalogue = objectAt(document, 'x-error-catalogue')
  return {
    document,
    operations: Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
      METHODS.filter((method) => isObject(item) && method in item).map((method) =>
        readOperation(document, path, method),
      ),
    ),
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
    secretHeaders: Object.values(objectAt(objectAt(document, 'components'), 'securitySchemes'))
      .map((scheme) => resolve(document, scheme))
      .filter(({ in: place }) => place === 'header')
      .map(({ name }) => String(name).toLowerCase()),
  }
}

function readOperation(document: JsonObject, path: string, method: string): Operation {
  const item = objectAt(objectAt(document, 'paths'), path)
  const operation = objectAt(item, method)
  const body = resolve(document, operation['requestBody'])
  const media = objectAt(objectAt(body, 'content'), JSON_TYPE)
  return {
    id: String(operation['operationId'] ?? `${method} ${path}`),
    method: method.toUpperCase(),
    path,
    pointer: `/paths/${pointerStep(path)}/${method}`,
    parameters: [...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')].map((node) =>
      readParameter(resolve(document, node)),
    ),
    body: 'schema' in media ? readBody(document, body, media) : undefined,
    responses: Object.entries(objectAt(operation, 'responses'))
      .filter(([status]) => /^\d{3}$/.test(status))
      .map(([status, node]) => readResponse(document, Number(status), resolve(document, node))),
    pagination: readPagination(operation['x-pagination']),
  }
}

const readPagination = (node: unknown): Pagination | undefined =>
  isObject(node)
    ? {
        items: String(node['items']),
        size: String(node['size']),
        total: String(node['total']),
      }
    : undefined

const PLACES = ['path', 'query', 'header', 'cookie'] as const

const readParameter = (node: JsonObject): Parameter => ({
  name: String(node['name']),
  place: PLACES.find((place) => place === node['in']) ?? 'query',
  isRequired: node['required'] === true,
  isExtension: node['x-extension'] === true,
  schema: objectAt(node, 'schema'),
  example: node['example'],
})

const readBody = (document: JsonObject, body: JsonObject, media: JsonObject): RequestBody => ({
  isRequired: body['required'] === true,
  schema: objectAt(media, 'schema'),
  examples: readExamples(document, media),
})

const readExamples = (document: JsonObject, media: JsonObject): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(objectAt(media, 'examples')).map(([name, example]) => [
      name,
      resolve(document, example)['value'],
    ]),
  )

function readResponse(document: JsonObject, status: number, node: JsonObject): DeclaredResponse {
  const content = objectAt(node, 'content')
  return {
    status,
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
      Object.keys(content).map((type) => [type, objectAt(objectAt(content, type), 'schema')]),
    ),
    examples: readExamples(document, objectAt(content, JSON_TYPE)),
    links: Object.values(objectAt(node, 'links')).map((link) => readLink(resolve(document, link))),
  }
}

const readLink = (node: JsonObject): Link => ({
  operationId: String(node['operationId']),
  isUndo: node['x-undo'] === true,
  parameters: objectAt(node, 'parameters'),
  requestBody: node['requestBody'],
})

/** The response that an operation declares for a status. */
export const findResponse = (operation: Operation, status: number): DeclaredResponse | undefined =>
  operation.responses.find((response) => response.status === status)
