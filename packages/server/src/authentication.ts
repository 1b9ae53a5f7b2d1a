import type { ErrorDetails } from './catalogue.js'
import type { ErrorCode, OperationId } from './operation.js'

/** What an authenticator may look at. The body has not been read. */
export interface Credentials {
  readonly operationId: OperationId
  readonly method: string
  /** The request target's path and query, as sent. */
  readonly target: string
  /** The decoded path parameters, not yet validated. */
  readonly path: Readonly<Record<string, string>>
  /** A request header's value; undefined when it was not sent. */
  header(name: string): string | undefined
}

type AuthenticationStatus = 401 | 403

type AuthenticationCode = {
  [Id in OperationId]: ErrorCode<Id, AuthenticationStatus>
}[OperationId]

/** Whom the credentials belong to, or why they are refused. */
export type Decision<Caller> =
  | { readonly caller: Caller }
  | { readonly error: AuthenticationCode; readonly details?: ErrorDetails }

/** Decides once the body is there, for credentials that cover it, such as a signature. */
export interface Verification<Caller> {
  verify(body: Uint8Array): Decision<Caller> | Promise<Decision<Caller>>
}

/** A decision, or how to come to one. */
export type Authentication<Caller> = Decision<Caller> | Verification<Caller>

/** Decides whether a request's credentials allow it. */
export type Authenticate<Caller> = (
  credentials: Credentials,
) => Authentication<Caller> | Promise<Authentication<Caller>>

export const AUTHENTICATION_STATUSES: readonly AuthenticationStatus[] = [401, 403]
