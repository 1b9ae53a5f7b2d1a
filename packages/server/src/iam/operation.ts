import { operations as table } from './generated/operations.gen.js'
import type { operations } from './generated/types.gen.js'
import type { Operation } from '../operation.js'

/** The name of an operation of `openapi/iam.yaml`, its `operationId`. */
export type IamOperationId = keyof operations

type Json<Content> = Content extends { content: { 'application/json': infer Body } }
  ? Body
  : undefined

/** The query parameters of an operation. */
export type IamQuery<Id extends IamOperationId> = NonNullable<operations[Id]['parameters']['query']>

/** The JSON body that an operation takes; undefined where it takes none. */
export type IamRequestBody<Id extends IamOperationId> = operations[Id] extends {
  requestBody: infer Content
}
  ? Json<Content>
  : undefined

/** The statuses that an operation declares. */
export type IamStatus<Id extends IamOperationId> = keyof operations[Id]['responses'] & number

/** The JSON body that an operation declares for a status. */
export type IamResponseBody<Id extends IamOperationId, S extends IamStatus<Id>> = Json<
  operations[Id]['responses'][S]
>

/** What the generated table says of an operation of IAM. */
export interface IamOperation extends Omit<Operation, 'id'> {
  readonly id: IamOperationId
}

/** Every operation of `openapi/iam.yaml`. */
export const iamOperationList: readonly IamOperation[] = Object.entries(table).map(
  ([id, operation]) => ({ id: id as IamOperationId, ...operation }),
)
