/** How often and how fast a request is sent again. */
export interface RetryOptions {
  /**
   * The most attempts after the first.
   *
   * @default 3
   */
  readonly limit?: number
  /**
   * The longest wait before the first of them, in milliseconds; it doubles each time. The wait is a
   * random part of it (full jitter), so that many callers do not come back at once.
   *
   * @default 200
   */
  readonly baseDelay?: number
  /**
   * The longest wait at all, in milliseconds. A server's `Retry-After` is not bound by it, but by the
   * total time.
   *
   * @default 10000
   */
  readonly maxDelay?: number
}

/** The wait before an attempt, in milliseconds: as the server asks, or a random one. */
export function delayBefore(
  attempt: number,
  { baseDelay = 200, maxDelay = 10_000 }: RetryOptions,
  response: Response | undefined,
): number {
  const wanted = response && retryAfter(response)
  return wanted ?? Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1))
}

/**
 * RFC 9110, section 10.2.3: seconds, or a date. A date is compared with the answer's own `Date`, so
 * that the clocks need not agree.
 */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')
  if (value === null) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const now = Date.parse(headers.get('date') ?? '')
  const delay = Date.parse(value) - (Number.isNaN(now) ? Date.now() : now)
  return Number.isNaN(delay) ? undefined : Math.max(delay, 0)
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export const sleep = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
