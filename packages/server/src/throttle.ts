import { violate, type Answer } from './answer.js'

/**
 * Decides how many seconds a caller must wait; undefined when the request may go on. It is asked once for
 * each request whose credentials were accepted, before the body is read where they do not cover it.
 */
export type Throttle<Caller> = (caller: Caller) => number | undefined | Promise<number | undefined>

/** The answer to a caller who must wait; `Retry-After` is in whole seconds, at least 1. */
export function refuseForNow(requestId: string, seconds: number): Answer {
  const answer = violate(requestId, { kind: 'throttled' })
  const wait = Math.max(1, Math.ceil(seconds))
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(wait) } }
}
