import { answerWith, refuse, rejectRoute, violate, type Answer } from './answer.js'
import {
  AUTHENTICATION_STATUSES,
  type Authenticate,
  type Authentication,
  type Decision,
} from './authentication.js'
import { errorBody, findError, type ErrorDetails } from './catalogue.js'
import { announce } from './deprecation.js'
import { validators } from './generated/request-validators.gen.js'
import type { Handler, Handlers, Reply, Respond } from './handler.js'
import { mediaTypeViolation, parseJson } from './json-body.js'
import {
  operationList,
  type Operation,
  type OperationId,
  type OperationRequest,
} from './operation.js'
import { parseQuery } from './query.js'
import { refuseForNow, type Throttle } from './throttle.js'
import type { Validator } from './validator.js'
import { schemaViolation, type Violation } from './violation.js'

/** What an adapter needs to serve the API. */
export interface ServerOptions<Caller> {
  /** One handler for each operation of the contract. */
  readonly handlers: Handlers<Caller>
  /** Decides whether the credentials allow the request; called before the body is read. */
  readonly authenticate: Authenticate<Caller>
  /**
   * Lets a caller wait who asks too often: 429 with `Retry-After`.
   *
   * @default nobody waits
   */
  readonly throttle?: Throttle<Caller>
  /**
   * The largest request body, in bytes.
   *
   * @default 262144
   */
  readonly maxBodyBytes?: number
  /**
   * Makes the value of `X-Request-Id` where the caller sent none that can be used.
   *
   * @default a random UUID's 32 hexadecimal digits
   */
  readonly newRequestId?: () => string
  /**
   * Checks every answer before it is sent and says what is wrong with it; a wrong one becomes a 500.
   * For development and tests: `validateResponse` of `@apigw-certificates/server/response-validation`.
   *
   * @default no check
   */
  readonly validateResponse?: (
    operationId: OperationId,
    status: number,
    body: unknown,
  ) => string | undefined
  /**
   * Learns of what went wrong inside: an error that a handler or the authenticator threw, or an
   * answer that breaks the contract. The caller only sees a 500 with APIG.9999.
   *
   * @default nothing
   */
  readonly onError?: (error: unknown, context: ErrorContext) => void
}

/** The request in which something went wrong. */
export interface ErrorContext {
  readonly requestId: string
  readonly operationId?: OperationId
}

/** What an adapter hands in: everything of a request but its body. */
export interface RequestHead {
  readonly method: string
  /** Path and query, as sent. */
  readonly target: string
  /** What the answer says in `X-Request-Id`: see `requestIdOf`. */
  readonly requestId: string
  header(name: string): string | undefined
}

/** A request that may go on to its body. */
export interface Admission<Caller> {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly head: RequestHead
  /** Whom the credentials belong to; undecided where they cover the body. */
  readonly authentication: Exclude<Authentication<Caller>, { error: unknown }>
}

/** The steps that every adapter takes, in the order that the contract gives. */
export interface Pipeline<Caller> {
  readonly maxBodyBytes: number
  /** Path and method did not match: 404, or 405 with `Allow`. */
  reject(requestId: string, allow?: readonly string[]): Answer
  /** Credentials, project, rate limit, media type; before the body is read. */
  admit(
    operation: Operation,
    path: Readonly<Record<string, string>>,
    head: RequestHead,
  ): Promise<Admission<Caller> | Answer>
  /**
   * What was left undecided, JSON, schema, handler. `undefined` stands for a body larger than
   * `maxBodyBytes`. An operation that takes no body ignores one, whatever its size and type.
   */
  answer(admission: Admission<Caller>, body: Uint8Array | undefined): Promise<Answer>
  /** Something went wrong outside the handler, for example in the transport. */
  fail(error: unknown, requestId: string): Answer
}

/** Tells an answer from an admission. */
export const isAnswer = <Caller>(value: Admission<Caller> | Answer): value is Answer =>
  'status' in value

const DEFAULT_MAX_BODY_BYTES = 256 * 1024

interface Outcome {
  readonly status: number
  readonly body: unknown
}

/** Builds the steps from the handlers; adapters for further transports start here. */
export function createPipeline<Caller>({
  handlers,
  authenticate,
  throttle,
  maxBodyBytes = DEFAULT_MAX_BODY_BYTES,
  validateResponse,
  onError,
}: Omit<ServerOptions<Caller>, 'newRequestId'>): Pipeline<Caller> {
  const fail = (error: unknown, context: ErrorContext): Answer => {
    onError?.(error, context)
    return violate(context.requestId, { kind: 'internal' })
  }

  /** What is judged as soon as it is known who calls; undefined lets the request go on. */
  const refuseCaller = async (
    operation: Operation,
    head: RequestHead,
    caller: Caller,
  ): Promise<Answer | undefined> => {
    const { requestId } = head
    const seconds = throttle && (await throttle(caller))
    if (seconds !== undefined) return refuseForNow(requestId, seconds)
    const violation = operation.body && mediaTypeViolation(head)
    return violation && violate(requestId, violation)
  }

  const handle = async (
    { operation, path, head }: Admission<Caller>,
    caller: Caller,
    bytes: Uint8Array,
  ): Promise<Answer> => {
    const { requestId } = head
    const request = readRequest({ operation, path, head, caller }, bytes)
    if ('kind' in request) return violate(requestId, request)
    const { status, body } = await callHandler(handlers, operation, request)
    const problem = validateResponse?.(operation.id, status, body)
    if (problem) throw new Error(`The answer breaks the contract: ${problem}`)
    return answerWith(requestId, status, body)
  }

  const pipeline: Pipeline<Caller> = {
    maxBodyBytes,

    reject: rejectRoute,

    async admit(operation, path, head) {
      const { requestId } = head
      try {
        const authentication = await authenticate({
          operationId: operation.id,
          method: head.method,
          target: head.target,
          path,
          header: head.header,
        })
        if ('verify' in authentication) return { operation, path, head, authentication }
        if ('error' in authentication) return refuseCredentials(requestId, authentication)
        const refusal = await refuseCaller(operation, head, authentication.caller)
        return refusal ?? { operation, path, head, authentication }
      } catch (error) {
        return fail(error, { requestId, operationId: operation.id })
      }
    },

    async answer(admission, received) {
      const { operation, head, authentication } = admission
      const { requestId } = head
      const bytes = received ?? (operation.body ? undefined : new Uint8Array())
      if (!bytes) return violate(requestId, { kind: 'contentTooLarge' })
      try {
        if (!('verify' in authentication))
          return await handle(admission, authentication.caller, bytes)
        const decision = await authentication.verify(bytes)
        if ('error' in decision) return refuseCredentials(requestId, decision)
        const refusal = await refuseCaller(operation, head, decision.caller)
        return refusal ?? (await handle(admission, decision.caller, bytes))
      } catch (error) {
        return fail(error, { requestId, operationId: operation.id })
      }
    },

    fail: (error, requestId) => fail(error, { requestId }),
  }

  return {
    ...pipeline,

    admit: (operation, path, head) => {
      const result = pipeline.admit(operation, path, head)
      const { deprecation } = operation
      // Most operations are not, and do without a further promise.
      if (!deprecation) return result
      return result.then((value) => (isAnswer(value) ? announce(deprecation, value) : value))
    },

    answer: (admission, body) => {
      const result = pipeline.answer(admission, body)
      const { deprecation } = admission.operation
      return deprecation ? result.then((answer) => announce(deprecation, answer)) : result
    },
  }
}

const refuseCredentials = (
  requestId: string,
  { error, details }: Extract<Decision<unknown>, { error: unknown }>,
): Answer => refuse(requestId, findError(error, AUTHENTICATION_STATUSES), details)

type AnyRequest<Caller> = OperationRequest<OperationId, Caller>

interface Head<Caller> extends Omit<Admission<Caller>, 'authentication'> {
  readonly caller: Caller
}

function readRequest<Caller>(
  { operation, path, head, caller }: Head<Caller>,
  bytes: Uint8Array,
): AnyRequest<Caller> | Violation {
  const query = parseQuery(operation, head.target)
  const header: Record<string, string> = {}
  for (const name of operation.header) {
    const value = head.header(name)
    if (value !== undefined) header[name] = value
  }
  const violation =
    check(operation, 'path', path) ??
    check(operation, 'query', query) ??
    check(operation, 'header', header)
  if (violation) return violation
  const body = readBody(operation, bytes)
  if ('kind' in body) return body
  // The validators have just proved it; the types say what they prove.
  return {
    operationId: operation.id,
    path,
    query,
    header,
    body: body.value,
    caller,
    requestId: head.requestId,
  } as AnyRequest<Caller>
}

function readBody(
  operation: Operation,
  bytes: Uint8Array,
): { readonly value: unknown } | Violation {
  if (!operation.body || (bytes.length === 0 && !operation.body.required)) {
    return { value: undefined }
  }
  if (bytes.length === 0) return { kind: 'required', details: { detail: 'The body is missing.' } }
  const body = parseJson(bytes)
  if ('kind' in body) return body
  return check(operation, 'body', body.value) ?? body
}

type Part = 'path' | 'query' | 'header' | 'body'

/** To put a validator's name together takes longer than most checks. */
const validatorsOf = new Map(
  operationList.map(({ id }) => [
    id,
    {
      path: validators[`${id}.path`],
      query: validators[`${id}.query`],
      header: validators[`${id}.header`],
      body: validators[`${id}.body`],
    } satisfies Record<Part, Validator | undefined>,
  ]),
)

function check(operation: Operation, part: Part, value: unknown): Violation | undefined {
  const validator = validatorsOf.get(operation.id)?.[part]
  if (!validator || validator(value)) return undefined
  return schemaViolation(part, validator.errors ?? [])
}

function callHandler<Caller>(
  handlers: Handlers<Caller>,
  operation: Operation,
  request: AnyRequest<Caller>,
): Outcome | Promise<Outcome> {
  const reply = (outcome: Outcome): Reply<OperationId> => outcome as unknown as Reply<OperationId>
  const respond = Object.assign((status: number, body?: unknown) => reply({ status, body }), {
    error: (code: string, details?: ErrorDetails) => {
      const error = findError(code, operation.statuses)
      return reply({ status: error.status, body: errorBody(error, request.requestId, details) })
    },
  }) as Respond<OperationId>
  // The operation's request meets the operation's handler; the union of all types cannot say so.
  const handle = handlers[operation.id] as Handler<OperationId, Caller>
  return handle(request, respond) as unknown as Outcome | Promise<Outcome>
}
