import type { Throttle } from '@apigw-certificates/server'

import type { Caller } from './caller.js'

/** How many requests a project may send. */
export interface RateLimit {
  /** Requests a second, in the long run; above 0. */
  readonly rate: number
  /**
   * How many requests may come at once after a rest; a whole number, at least 1.
   *
   * @default `rate`, rounded up
   */
  readonly burst?: number
  /**
   * A clock that never goes back, in milliseconds.
   *
   * @default performance.now
   */
  readonly now?: () => number
}

interface Bucket {
  /** How many requests it had left. */
  tokens: number
  /** When it had them, in milliseconds. */
  at: number
}

/** How many buckets there are before full ones are looked for. */
const FIRST_SWEEP = 64

/**
 * Makes a token bucket for each project, in the memory of this process. A request takes a token; one that
 * finds none takes nothing, and waits for the next. A bucket that is full again is forgotten, so memory
 * holds no more than the projects that asked within the last `burst / rate` seconds, twice over.
 *
 * @throws RangeError when a limit cannot be used
 * @example
 * ```ts
 * const throttle = createRateLimit({ rate: 10, burst: 20 })
 * const handle = createWebHandler({ handlers, authenticate, throttle })
 * ```
 */
export function createRateLimit({
  rate,
  burst = Math.ceil(rate),
  now = () => performance.now(),
}: RateLimit): Throttle<Caller> {
  if (!(Number.isFinite(rate) && rate > 0)) throw new RangeError('The rate must be above 0.')
  if (!(Number.isSafeInteger(burst) && burst >= 1)) {
    throw new RangeError('The burst must be a whole number, at least 1.')
  }
  const buckets = new Map<string, Bucket>()
  let sweepAt = FIRST_SWEEP

  const tokensOf = ({ tokens, at }: Bucket, time: number): number =>
    Math.min(burst, tokens + ((time - at) * rate) / 1000)

  /** To look at all of them each time would make each request slower than the one before. */
  const sweep = (time: number): void => {
    if (buckets.size < sweepAt) return
    for (const [projectId, bucket] of buckets) {
      if (tokensOf(bucket, time) >= burst) buckets.delete(projectId)
    }
    sweepAt = Math.max(FIRST_SWEEP, 2 * buckets.size)
  }

  return ({ projectId }) => {
    const time = now()
    const bucket = buckets.get(projectId)
    const tokens = bucket ? tokensOf(bucket, time) : burst
    if (tokens < 1) return (1 - tokens) / rate
    if (bucket) Object.assign(bucket, { tokens: tokens - 1, at: time })
    else {
      sweep(time)
      buckets.set(projectId, { tokens: tokens - 1, at: time })
    }
    return undefined
  }
}
