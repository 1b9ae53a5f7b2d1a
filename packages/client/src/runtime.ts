import type { Authorizer } from './auth/authorizer.js'
import { tokenAuth } from './auth/token-auth.js'
import { ApiError, ContractError } from './errors.js'
import { logging, type Deprecation, type Logger } from './hooks.js'
import { createTransport, type TransportOptions } from './transport.js'
import type { Validation } from './validate/index.js'

// What the generated operations import: their types, and the client that sends their requests. It
// stands in the place of hey-api's own runtime, which has no retries, timeouts and errors, and weighs
// three times as much (docs/adr/0009).

/** How a client proves who it is: with an IAM token (`X-Auth-Token`). */
export interface TokenAuth {
  /** The token, or a function that gets one; it is called for each attempt. */
  readonly token: string | (() => string | Promise<string>)
}

/** How requests are sent and checked; every call may say each of them otherwise. */
export interface RequestSettings extends Omit<TransportOptions, 'auth'> {
  /**
   * A token, or an authorizer: `passwordAuth`, `accessKeyAuth`, or one of your own.
   *
   * @default none
   */
  readonly auth?: TokenAuth | Authorizer | undefined
  /**
   * Gets one line for each answer, retry and deprecated operation, without headers and bodies; `console` is one.
   *
   * @default none
   */
  readonly logger?: Logger | undefined
  /**
   * Checks requests before they are sent, and answers: `createValidation()` of
   * `@apigw-certificates/client/validate`.
   *
   * @default none
   */
  readonly validation?: Validation | undefined
}

/** What one call can say besides what the contract declares. */
export interface CallOptions extends RequestSettings {
  /** Ends the request, its attempts and the waits between them. */
  readonly signal?: AbortSignal | undefined
}

/** What a request of an operation consists of. */
export interface TDataShape {
  body?: unknown
  headers?: unknown
  path?: unknown
  query?: unknown
  url: string
}

/** The options of an operation. */
export type Options<
  TData extends TDataShape = TDataShape,
  ThrowOnError extends boolean = boolean,
  _TResponse = unknown,
> = Omit<TData, 'url'> &
  ('headers' extends keyof TData
    ? unknown
    : {
        /** Headers that the contract does not declare. */
        headers?: Readonly<Record<string, string>> | undefined
      }) &
  CallOptions & {
    /**
     * Resolves to the body of a success and throws everything else.
     *
     * @default false
     */
    throwOnError?: ThrowOnError
  }

/** The body of a success. */
export type Success<Responses> = Responses[keyof Responses] extends void
  ? undefined
  : Responses[keyof Responses]

/** An answer that the contract declares, told apart by `status`. */
export type Outcome<Responses, Errors> =
  | {
      [Status in keyof Responses]: {
        readonly status: Status
        readonly data: Responses[Status] extends void ? undefined : Responses[Status]
        readonly error?: undefined
        readonly response: Response
      }
    }[keyof Responses]
  | {
      [Status in keyof Errors]: {
        readonly status: Status
        readonly data?: undefined
        readonly error: Errors[Status]
        readonly response: Response
      }
    }[keyof Errors]

/** What an operation resolves to. */
export type RequestResult<
  Responses,
  Errors,
  ThrowOnError extends boolean,
> = ThrowOnError extends true ? Promise<Success<Responses>> : Promise<Outcome<Responses, Errors>>

// oxlint-disable-next-line typescript/no-empty-object-type -- the generated operations name it
export interface ClientMeta {}

interface AnyRequest extends CallOptions {
  readonly url: string
  readonly path?: unknown
  readonly query?: unknown
  readonly headers?: unknown
  readonly body?: unknown
  readonly security?: readonly unknown[]
  readonly throwOnError?: boolean
}

type Method = <Responses, Errors, ThrowOnError extends boolean>(
  options: AnyRequest,
) => RequestResult<Responses, Errors, ThrowOnError>

/** Sends the requests of operations. */
export interface Connection {
  readonly get: Method
  readonly put: Method
  readonly post: Method
  readonly delete: Method
}

/** Its name in the generated operations. */
export type Client = Connection

/** What the contract says of an operation. */
interface DeclaredOperation {
  readonly id: string
  readonly statuses: readonly number[]
  readonly deprecation?: Deprecation
}

/** What a connection needs to know of its API. */
export interface Api {
  /** By method and path, as in `GET /v2/{project_id}/apigw/instances`. */
  readonly operations: Readonly<Record<string, DeclaredOperation>>
  /** Tells the API's error body from anything else that came. */
  readonly isErrorBody: (body: object) => boolean
  /** Where it answers in a region. */
  readonly endpointOf: (region: string) => string
}

/** Where the API answers: at an endpoint, or in a region. */
export type Place =
  | {
      /**
       * Scheme, host and port, without a path.
       *
       * @example 'https://apig.eu-de.otc.t-systems.com'
       */
      readonly endpoint: string | URL
      readonly region?: undefined
    }
  | {
      /**
       * A region of Huawei Cloud or Open Telekom Cloud.
       *
       * @example 'eu-de'
       */
      readonly region: string
      readonly endpoint?: undefined
    }

/** Where requests go and how. */
export type ConnectionOptions = Place & RequestSettings

/**
 * Makes a connection to an API.
 *
 * @throws TypeError when the endpoint is not an absolute http(s) URL, or the region is unknown
 */
export function connect(
  { operations, isErrorBody, endpointOf }: Api,
  { endpoint, region, ...defaults }: ConnectionOptions,
): Connection {
  const base = baseUrl(region === undefined ? endpoint : endpointOf(region))

  /** Whoever calls a deprecated operation hears of it once. */
  const told = new Set<string>()

  const send = async (method: string, options: AnyRequest) => {
    const { url, path, query, headers, body, security, throwOnError, signal, ...settings } = options
    const operation = operations[`${method} ${url}`]
    if (!operation) throw new TypeError(`The contract has no ${method} ${url}`)
    const { id, statuses, deprecation } = operation
    const { auth, logger, validation, ...given } = { ...defaults, ...settings }
    const transport = logger ? { ...given, ...logging(logger, given) } : given
    validation?.request(id, { path, query, headers, body })
    const sent = new Headers(entriesOf(headers as Values))
    if (region !== undefined && sent.has('idempotency-key')) {
      throw new TypeError(
        'The real service is not known to honour an Idempotency-Key: it would not make the request safe to repeat.',
      )
    }
    if (deprecation && transport.onDeprecation && !told.has(id)) {
      told.add(id)
      transport.onDeprecation({ operation: id, ...deprecation })
    }
    const response = await createTransport({
      ...transport,
      // The contract asks for none where an operation has no `security`.
      auth: security && auth && ('token' in auth ? tokenAuth(auth.token) : auth),
    })({
      method,
      url: base + fill(url, path as Values) + search(query as Values),
      headers: sent,
      body: body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body)),
      signal,
    })
    const { status, ok } = response
    const value = status === 204 ? undefined : await readJson(response)
    if (!statuses.includes(status)) throw toError(response, value)
    if (ok) {
      validation?.response(id, status, value)
      return throwOnError ? value : { status, data: value, response }
    }
    if (throwOnError || !isErrorBody(value as object)) throw toError(response, value)
    return { status, error: value, response }
  }

  const method = (name: string) => ((options: AnyRequest) => send(name, options)) as Method
  return { get: method('GET'), put: method('PUT'), post: method('POST'), delete: method('DELETE') }
}

/** What went wrong with an answer, as an error of this package. */
function toError(response: Response, body: unknown): Error {
  const isOurs = typeof body === 'object' && body !== null && 'error_code' in body
  return isOurs ? new ApiError(response, body as ErrorBody) : new ContractError(response)
}

interface ErrorBody {
  readonly error_code: string
  readonly error_msg: string
}

/** What is no JSON object is no answer of this API, whatever its content type says. */
async function readJson(response: Response): Promise<object> {
  const value: unknown = await response.json().catch(() => undefined)
  if (typeof value !== 'object' || value === null) throw new ContractError(response)
  return value
}

type Values = Readonly<Record<string, unknown>> | undefined

function baseUrl(endpoint: string | URL): string {
  const url = new URL(endpoint)
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`The endpoint must be an http(s) URL, not ${url.protocol}`)
  }
  return url.href.replace(/\/+$/, '')
}

const fill = (template: string, path: Values): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(path?.[name] ?? '')
    // A URL takes `.` and `..` as steps, and would lead to another operation.
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`The path needs a value for ${name}`)
    return encodeURIComponent(value)
  })

/** The values that were given; an array is the same name again and again. */
const entriesOf = (values: Values): [string, string][] =>
  Object.entries(values ?? {}).flatMap(([name, value]) =>
    [value].flat().flatMap((item) => ((item ?? null) === null ? [] : [[name, String(item)]])),
  ) as [string, string][]

function search(query: Values): string {
  const text = new URLSearchParams(entriesOf(query)).toString()
  return text && `?${text}`
}
