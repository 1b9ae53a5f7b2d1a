import type { Deprecation } from './deprecation.js'
import { operations as table } from './generated/operations.gen.js'
import type { operations } from './generated/types.gen.js'

/** The name of an operation of the contract, its `operationId`. */
export type OperationId = keyof operations

type Responses<Id extends OperationId> = operations[Id]['responses']

/** The statuses that an operation declares. */
export type Status<Id extends OperationId> = keyof Responses<Id> & number

/** The JSON body that an operation declares for a status; undefined where it declares none. */
export type ResponseBody<Id extends OperationId, S extends Status<Id>> = Responses<Id>[S] extends {
  content: { 'application/json': infer Body }
}
  ? Body
  : undefined

/** The error codes that an operation declares, for all its statuses or for some. */
export type ErrorCode<Id extends OperationId, S extends Status<Id> = Status<Id>> =
  S extends Status<Id>
    ? ResponseBody<Id, S> extends { error_code: infer Code extends string }
      ? Code
      : never
    : never

type Parameters<
  Id extends OperationId,
  Place extends 'path' | 'query' | 'header',
> = Place extends keyof operations[Id]['parameters']
  ? Exclude<operations[Id]['parameters'][Place], undefined>
  : Record<never, never>

/** The query parameters that have a default, which are always there. */
type Defaulted<Id extends OperationId> = Extract<
  (typeof table)[Id]['query'][number],
  { default: unknown }
>['name']

type Query<Id extends OperationId> = Parameters<Id, 'query'> &
  Required<Pick<Parameters<Id, 'query'>, Defaulted<Id> & keyof Parameters<Id, 'query'>>>

type RequestBody<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** A request that satisfies the contract, with defaults filled in. */
export interface OperationRequest<Id extends OperationId, Caller> {
  readonly operationId: Id
  readonly path: Parameters<Id, 'path'>
  readonly query: Query<Id>
  readonly header: Parameters<Id, 'header'>
  readonly body: RequestBody<Id>
  /** Whom the credentials belong to, as the authenticator said. */
  readonly caller: Caller
  /** The value of the answer's `X-Request-Id`. */
  readonly requestId: string
}

/** What the generated table says of a query parameter. */
export interface QueryParameter {
  readonly name: string
  /** The JSON Schema type that its text stands for. */
  readonly type: string
  readonly default?: unknown
  /** Contract: `x-clamp`. A value below the minimum becomes the default, one above the maximum it. */
  readonly clamp?: { readonly minimum: number; readonly maximum?: number }
}

/** What the generated table says of an operation. */
export interface Operation {
  readonly id: OperationId
  readonly method: string
  /** The path as the contract writes it: `/v2/{project_id}/...`. */
  readonly path: string
  readonly query: readonly QueryParameter[]
  readonly header: readonly string[]
  readonly body?: { readonly required: boolean }
  readonly statuses: readonly number[]
  /** Contract: `x-deprecation`; every answer of the operation tells of it. */
  readonly deprecation?: Deprecation
}

/** Every operation of the contract. */
export const operationList: readonly Operation[] = Object.entries(table).map(([id, operation]) => ({
  id: id as OperationId,
  ...operation,
}))
