import type { KnownErrorCode } from './generated/operations.gen.js'
import { redactText } from './redact.js'

/** A code of the contract's catalogue, or one that it does not know yet. */
export type ErrorCode = KnownErrorCode | (string & Record<never, never>)

interface Details {
  readonly status?: number | undefined
  readonly code?: ErrorCode | undefined
  readonly requestId?: string | undefined
  readonly retryable?: boolean
  readonly cause?: unknown
}

/** What every error of this package has in common. No error holds credentials or a request's body. */
export abstract class ClientError extends Error {
  /** The answer's HTTP status; undefined when none came. */
  readonly status: number | undefined
  /** The API's error code; undefined when the answer had none. */
  readonly code: ErrorCode | undefined
  /** The answer's `X-Request-Id`: quote it when asking for help. */
  readonly requestId: string | undefined
  /** Whether the same request may succeed later. */
  readonly retryable: boolean

  constructor(message: string, { status, code, requestId, retryable = false, cause }: Details) {
    super(redactText(message), cause === undefined ? undefined : { cause })
    this.status = status
    this.code = code
    this.requestId = requestId
    this.retryable = retryable
  }
}

/** The API refused the request, or failed; `code` says why. */
export class ApiError extends ClientError {
  override readonly name = 'ApiError'
  declare readonly status: number
  declare readonly code: ErrorCode

  constructor(
    response: Response,
    { error_code: code, error_msg: message }: { error_code: string; error_msg: string },
  ) {
    super(`${response.status} ${code}: ${message}`, {
      status: response.status,
      code,
      requestId: requestIdOf(response),
      retryable: isTransient(response.status, code),
    })
  }
}

/** An answer came, but not one that this API gives: a proxy's page, a redirect, another server. */
export class ContractError extends ClientError {
  override readonly name = 'ContractError'
  declare readonly status: number

  constructor(response: Response) {
    const { status } = response
    super(`The server answered ${status}, but not as this API does; check the endpoint.`, {
      status,
      requestId: requestIdOf(response),
      retryable: isTransient(status),
    })
  }
}

/** There is no telling whether a request was carried out that must not be sent twice. */
const STATE_UNKNOWN = 'it is not known whether it was carried out'

/** No answer came: no connection, or it broke. */
export class ConnectionError extends ClientError {
  override readonly name = 'ConnectionError'
  /** The request may have been carried out, and was not one to repeat: look before you send it again. */
  readonly isStateUnknown: boolean

  constructor(request: string, isStateUnknown: boolean, cause: unknown) {
    super(`${request}: no answer${isStateUnknown ? `; ${STATE_UNKNOWN}` : ''}.`, {
      retryable: !isStateUnknown,
      cause,
    })
    this.isStateUnknown = isStateUnknown
  }
}

/** The answer did not come in time. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError'
  /** As of {@link ConnectionError}. */
  readonly isStateUnknown: boolean

  constructor(request: string, isStateUnknown: boolean, milliseconds: number) {
    const state = isStateUnknown ? `; ${STATE_UNKNOWN}` : ''
    super(`${request}: no answer within ${milliseconds} ms${state}.`, {
      retryable: !isStateUnknown,
    })
    this.isStateUnknown = isStateUnknown
  }
}

/** The caller's signal ended the request; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  override readonly name = 'AbortError'

  constructor(request: string, cause: unknown) {
    super(`${request}: aborted.`, { cause })
  }
}

/** What the service answers when it is overloaded, and what its gateway does. */
export const isTransient = (status: number, code?: string): boolean =>
  status === 429 || status === 503 || code === 'APIG.9008'

const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get('x-request-id') ?? undefined
