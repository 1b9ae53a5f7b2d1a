import type { Authorizer } from './auth/authorizer.js'
import { untilAborted } from './auth/until-aborted.js'
import { AbortError, ClientError, ConnectionError, isTransient, TimeoutError } from './errors.js'
import type { AttemptInfo, Hooks } from './hooks.js'
import { redactHeaders } from './redact.js'
import { delayBefore, sleep, type RetryOptions } from './retry.js'

/** How requests are sent; a call may say each of them otherwise. */
export interface TransportOptions extends Hooks {
  readonly auth?: Authorizer | undefined
  /**
   * The function that sends requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch | undefined
  /**
   * The longest that one attempt may take, its answer read, in milliseconds.
   *
   * @default 30000
   */
  readonly attemptTimeout?: number | undefined
  /**
   * The longest that all attempts and the waits between them may take, in milliseconds.
   *
   * @default 120000
   */
  readonly totalTimeout?: number | undefined
  /**
   * Requests are sent again on 429, 503, APIG.9008, broken connections and attempts that took too long,
   * where that is safe: GET, PUT and DELETE, and others with an `Idempotency-Key`; after 429 any, since
   * it was not carried out. False never does.
   *
   * @default { limit: 3, baseDelay: 200, maxDelay: 10000 }
   */
  readonly retries?: RetryOptions | false | undefined
}

/** RFC 9110, section 9.2.2; of the methods that a connection has. */
const IDEMPOTENT = /^(?:GET|PUT|DELETE)$/

const NO_BODY = new Set([204, 205, 304])

/** A request before it is authorized. */
export interface TransportRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  /** `Uint8Array<ArrayBuffer>`, which TypeScript before 5.7 does not know. */
  readonly body: ReturnType<TextEncoder['encode']> | undefined
  readonly signal: AbortSignal | undefined
}

/** Makes a function that authorizes, sends, waits, gives up and tries again. */
export function createTransport(
  options: TransportOptions,
): (request: TransportRequest) => Promise<Response> {
  const { auth, retries = {}, attemptTimeout = 30_000, totalTimeout = 120_000 } = options
  const limit = retries === false ? 0 : (retries.limit ?? 3)
  const timing = retries === false ? {} : retries

  return async (request) => {
    const { method, url, headers, signal } = request
    const isRepeatable = IDEMPOTENT.test(method) || headers.has('idempotency-key')
    const name = `${method} ${url}`
    const deadline = performance.now() + totalTimeout
    let mayRefresh = auth?.refresh !== undefined

    for (let attempt = 1; ; attempt++) {
      const info = { attempt, method, url }
      const remaining = deadline - performance.now()
      const isBoundByTotal = remaining <= attemptTimeout
      const timeout = isBoundByTotal ? remaining : attemptTimeout
      let outcome: Response | ClientError
      let credentials: Readonly<Record<string, string>> | undefined
      try {
        // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
        ;({ response: outcome, credentials } = await attemptOnce(options, request, info, timeout))
      } catch (error) {
        if (signal?.aborted) throw new AbortError(name, signal.reason)
        const cause = error instanceof Broken ? error.cause : error
        if (cause instanceof TooLate) {
          const exceeded = isBoundByTotal ? totalTimeout : attemptTimeout
          outcome = new TimeoutError(name, !isRepeatable, exceeded)
        } else if (error === cause) throw error
        else outcome = new ConnectionError(name, !isRepeatable, cause)
      }
      const response = outcome instanceof Response ? outcome : undefined
      if (response?.status === 401 && mayRefresh && auth?.refresh?.(credentials)) {
        mayRefresh = false
        continue
      }
      // oxlint-disable-next-line no-await-in-loop
      const reason = response ? await transience(response) : outcome
      const delay = delayBefore(attempt, timing, response)
      // A limit is looked at before anything is done.
      const mayRepeat = isRepeatable || response?.status === 429
      const isOver =
        attempt > limit ||
        performance.now() + delay >= deadline ||
        // A timer may fire a fraction before the clock is there.
        (isBoundByTotal && outcome instanceof TimeoutError)
      if (!reason || !mayRepeat || isOver) return response ?? fail(outcome)
      options.onRetry?.({ ...info, delay, reason: String(reason) })
      // oxlint-disable-next-line no-await-in-loop
      await sleep(delay, signal).catch((cause: unknown) => fail(new AbortError(name, cause)))
    }
  }
}

class TooLate extends Error {}

/** Keeps what `fetch` threw apart from what a hook or an authorizer did. */
class Broken extends Error {}

const fail = (error: unknown): never => {
  throw error
}

interface Attempt {
  /** With its body read. */
  readonly response: Response
  /** What the authorizer gave for it. */
  readonly credentials: Readonly<Record<string, string>> | undefined
}

/** Sends a request once and reads its answer whole. */
async function attemptOnce(
  { auth, fetch: send = globalThis.fetch, onRequest, onResponse }: TransportOptions,
  { method, url, headers: own, body, signal: ended }: TransportRequest,
  info: AttemptInfo,
  timeout: number,
): Promise<Attempt> {
  // Not every `fetch` and authorizer looks.
  ended?.throwIfAborted()
  // One controller for each attempt: an aborted one stays aborted.
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new TooLate()), timeout)
  const signal = ended ? AbortSignal.any([ended, controller.signal]) : controller.signal
  const start = performance.now()

  const exchange = async (): Promise<Attempt> => {
    const headers = new Headers(own)
    const credentials = await auth?.authorize({
      method,
      url,
      headers,
      body: body ?? new Uint8Array(),
      signal,
    })
    for (const [header, value] of Object.entries(credentials ?? {})) headers.set(header, value)
    const shown = { ...info, headers: redactHeaders(headers) }
    onRequest?.(shown)
    // A redirect would carry secrets to another host; the API sends none.
    const init = { method, headers, signal, redirect: 'manual', ...(body && { body }) } as const
    const { response, bytes } = await send(url, init)
      .then(async (answered) => ({ response: answered, bytes: await answered.arrayBuffer() }))
      .catch(broken)
    const { status, statusText } = response
    onResponse?.({
      ...shown,
      status,
      requestId: response.headers.get('x-request-id') ?? undefined,
      milliseconds: performance.now() - start,
    })
    // A browser shows nothing of a redirect but status 0, which no Response can be made with.
    if (status === 0) return { response, credentials }
    const content = NO_BODY.has(status) ? null : bytes
    const read = new Response(content, { status, statusText, headers: response.headers })
    return { response: read, credentials }
  }

  try {
    // Also ends what does not listen to the signal.
    return await untilAborted(exchange(), signal)
  } finally {
    clearTimeout(timer)
  }
}

const broken = (cause: unknown): never => fail(new Broken('', { cause }))

/** Why an answer is worth another attempt; undefined when it is not. */
async function transience(response: Response): Promise<string | undefined> {
  const { status } = response
  if (isTransient(status)) return `${status}`
  if (response.ok) return undefined
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  const code = (body as { error_code?: string } | undefined)?.error_code
  return isTransient(status, code) ? `${status} ${code}` : undefined
}
