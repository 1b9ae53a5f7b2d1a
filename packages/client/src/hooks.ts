/** One attempt to send a request. */
export interface AttemptInfo {
  /** 1 for the first. */
  readonly attempt: number
  readonly method: string
  readonly url: string
}

/** What is sent. The body is not in it, and secret headers are replaced. */
export interface RequestInfo extends AttemptInfo {
  readonly headers: Readonly<Record<string, string>>
}

/** What came back. */
export interface ResponseInfo extends RequestInfo {
  readonly status: number
  readonly requestId: string | undefined
  readonly milliseconds: number
}

/** Why and when a request is sent again. */
export interface RetryInfo extends AttemptInfo {
  /** The wait before the next attempt, in milliseconds. */
  readonly delay: number
  /** In words: a status, or what happened to the connection. */
  readonly reason: string
}

/** What the contract says of a deprecated operation. */
export interface Deprecation {
  /** Since when, as in `2026-01-31`. */
  readonly date: string
  /** The day when the operation ends; unknown when undefined. */
  readonly sunset?: string
  /** Where to read more. */
  readonly link?: string
}

/** A deprecated operation that is called. */
export interface DeprecationInfo extends Deprecation {
  /** The `operationId`. */
  readonly operation: string
}

/** Learns of requests; what a hook throws ends the request. */
export interface Hooks {
  readonly onRequest?: ((info: RequestInfo) => void) | undefined
  readonly onResponse?: ((info: ResponseInfo) => void) | undefined
  readonly onRetry?: ((info: RetryInfo) => void) | undefined
  /** Called once for each deprecated operation that a client calls. */
  readonly onDeprecation?: ((info: DeprecationInfo) => void) | undefined
}

/** Where log lines go; `console` is one. */
export interface Logger {
  debug(message: string): void
  warn(message: string): void
}

/**
 * Hooks that write one line for each answer, each retry and each deprecated operation, after those that
 * are given; neither headers nor bodies are in it.
 */
export const logging = (
  logger: Logger,
  { onResponse, onRetry, onDeprecation }: Hooks,
): Pick<Hooks, 'onResponse' | 'onRetry' | 'onDeprecation'> => ({
  onResponse: (info) => {
    onResponse?.(info)
    const { method, url, attempt, status, requestId, milliseconds } = info
    logger.debug(
      `${method} ${url} ${status} in ${Math.round(milliseconds)} ms` +
        `${attempt > 1 ? `, attempt ${attempt}` : ''}${requestId ? `, request ${requestId}` : ''}`,
    )
  },
  onRetry: (info) => {
    onRetry?.(info)
    const { method, url, attempt, reason, delay } = info
    logger.warn(`${method} ${url} attempt ${attempt}: ${reason}, again in ${Math.round(delay)} ms`)
  },
  onDeprecation: (info) => {
    onDeprecation?.(info)
    const { operation, date, sunset, link } = info
    logger.warn(
      `${operation} is deprecated since ${date}${sunset ? ` and ends on ${sunset}` : ''}${link ? `: ${link}` : ''}`,
    )
  },
})
