import type { ErrorDetails } from './catalogue.js'
import type { ErrorCode, OperationId, OperationRequest, ResponseBody, Status } from './operation.js'

declare const answered: unique symbol

/** What a handler returns; only `respond` makes it, so that no handler can forget to answer. */
export interface Reply<Id extends OperationId> {
  readonly [answered]: Id
}

/** Answers a request with what the contract declares, and nothing else. */
export interface Respond<Id extends OperationId> {
  /** Answers with a declared status and its body. */
  <S extends Status<Id>>(
    status: S,
    ...body: ResponseBody<Id, S> extends undefined ? [] : [body: ResponseBody<Id, S>]
  ): Reply<Id>
  /** Answers with a declared error; status and message come from the catalogue. */
  error(code: ErrorCode<Id>, details?: ErrorDetails): Reply<Id>
}

/** Decides the answer to one operation. */
export type Handler<Id extends OperationId, Caller> = (
  request: OperationRequest<Id, Caller>,
  respond: Respond<Id>,
) => Reply<Id> | Promise<Reply<Id>>

/** One handler for each operation of the contract. */
export type Handlers<Caller> = { readonly [Id in OperationId]: Handler<Id, Caller> }
