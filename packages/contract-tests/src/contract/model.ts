import type { JsonObject } from './json.js'

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

/** What an operation declares of an answer, whatever its status. */
export interface ResponseContent {
  /** As the document writes it: `200`, `4XX` or `default`. */
  readonly key: string
  /** Marked `x-extension`: a server of somebody else may never give it. */
  readonly isExtension: boolean
  readonly headers: readonly DeclaredHeader[]
  /** The schema of each media type, in lower case and without parameters. */
  readonly schemas: ReadonlyMap<string, JsonObject>
  /** Those of the first JSON media type. */
  readonly examples: ReadonlyMap<string, unknown>
  readonly links: readonly Link[]
}

/** An answer that an operation declares for one status. */
export interface DeclaredResponse extends ResponseContent {
  readonly status: number
}

/** An answer for every status of a range that is not declared by itself. */
export interface FallbackResponse extends ResponseContent {
  /** The range's first status. */
  readonly first: number
  /** The range's last status. */
  readonly last: number
}

/** How a value becomes text (OpenAPI 3.1, section 4.8.12). */
export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** A parameter with `content`. */
  | 'json'

/** A parameter outside the body. */
export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query' | 'header' | 'cookie'
  readonly isRequired: boolean
  /** Marked `x-extension`: a server of somebody else may ignore it. */
  readonly isExtension: boolean
  readonly schema: JsonObject
  readonly style: ParameterStyle
  /** An array or object is written item by item. */
  readonly isExploded: boolean
  /** The reserved characters of RFC 3986 stay as they are. */
  readonly allowsReserved: boolean
  /** The document's, else a sample of the schema. */
  readonly example: unknown
}

/** A request body of a media type that the suite can write. */
export interface RequestBody {
  readonly isRequired: boolean
  /** As the document writes it: `application/json`. */
  readonly mediaType: string
  readonly encoding: 'json' | 'form' | 'raw'
  /** Every media type that the operation takes, in lower case and without parameters. */
  readonly mediaTypes: readonly string[]
  readonly schema: JsonObject
  /** The document's, else one sample of the schema. */
  readonly examples: ReadonlyMap<string, unknown>
}

/** Where credentials of one security scheme go. */
export interface SecurityScheme {
  /** Its key in `components.securitySchemes`. */
  readonly id: string
  readonly place: 'header' | 'query' | 'cookie'
  /** The header's, query parameter's or cookie's. */
  readonly name: string
  /** What goes before the credentials in `Authorization`; undefined for an API key. */
  readonly prefix: 'Bearer' | 'Basic' | undefined
}

/** An operation with its references resolved, the schemas' apart. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** What its own `servers` put before the path; empty when the document's server is also its own. */
  readonly basePath: string
  /** Where it is in the document: a JSON pointer. */
  readonly pointer: string
  readonly parameters: readonly Parameter[]
  /** The schemes of the first alternative that the suite can send; none when it needs no credentials. */
  readonly security: readonly SecurityScheme[]
  /** It is refused without credentials. */
  readonly isGuarded: boolean
  /** Undefined when it takes none, or none of a media type that the suite can write. */
  readonly body: RequestBody | undefined
  /** False when it requires a body that the suite cannot write. */
  readonly isWritable: boolean
  /** Those with a status of their own. */
  readonly responses: readonly DeclaredResponse[]
  /** `4XX` and the like, then `default`. */
  readonly fallbacks: readonly FallbackResponse[]
  /** The media type to ask for, where JSON is one of several; undefined when there is no choice. */
  readonly accept: string | undefined
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

/** Something of the document that the suite cannot test. */
export interface Skipped {
  readonly operationId: string
  /** For people to read: `declares no success`. */
  readonly reason: string
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
  /** What is left out of every run, and why. */
  readonly skipped: readonly Skipped[]
}
