/** What the rules see of a document; everything may be absent, since a rule runs on what may be wrong. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  pattern?: string
  writeOnly?: boolean
  default?: unknown
  minimum?: number
  maximum?: number
  'x-clamp'?: { minimum?: number; maximum?: number }
  'x-sensitive'?: boolean
  allOf?: Schema[]
  properties?: Record<string, Schema>
  enum?: unknown[]
}

interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, unknown>
}

export interface Response {
  content?: Record<string, MediaType>
}

export interface Parameter {
  name?: string
  in?: string
}

type Reference = { $ref: string }

export interface Operation {
  operationId?: string
  parameters?: (Parameter | Reference)[]
  requestBody?: unknown
  responses?: Record<string, Response | Reference>
  deprecated?: boolean
  'x-deprecation'?: unknown
  'x-pagination'?: Record<string, string>
}

export interface PathItem extends Record<string, unknown> {
  parameters?: (Parameter | Reference)[]
}

export interface Link {
  operationId?: string
  parameters?: Record<string, unknown>
  requestBody?: unknown
}

export interface Location {
  child(segments: string | string[]): Location
}

/** The part of Redocly's visitor context that the rules use. */
export interface VisitContext {
  key: string | number
  location: Location
  report(problem: { message: string; location?: Location }): void
  resolve<Node>(node: Node | { $ref: string }): { node: Node | undefined }
}
