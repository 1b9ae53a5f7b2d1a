import { untilAborted } from './until-aborted.js'

/** Joins the run that is under way, or starts one; a signal makes the caller leave, and no other. */
export type Join<Result> = (signal?: AbortSignal) => Promise<Result>

/**
 * Runs a task once for all who ask while it runs. What came of it is not kept. When everybody has
 * left, or it took too long, the task is aborted and the next who asks starts another.
 *
 * @param timeout - How long a run may take, in milliseconds.
 */
export function singleFlight<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
  timeout: number,
): Join<Result> {
  let current: Flight<Result> | undefined

  const start = (): Flight<Result> => {
    const controller = new AbortController()
    const end = (reason?: unknown) => {
      clearTimeout(timer)
      if (current === flight) current = undefined
      controller.abort(reason)
    }
    const timer = setTimeout(
      () => end(new DOMException(`No answer within ${timeout} ms.`, 'TimeoutError')),
      timeout,
    )
    const { signal } = controller
    const result = untilAborted(task(signal), signal).finally(() => end())
    const flight = { result, end, passengers: 0 }
    return flight
  }

  return async (signal) => {
    signal?.throwIfAborted()
    const flight = (current ??= start())
    flight.passengers += 1
    try {
      return await untilAborted(flight.result, signal)
    } finally {
      flight.passengers -= 1
      if (flight.passengers === 0) flight.end()
    }
  }
}

interface Flight<Result> {
  readonly result: Promise<Result>
  readonly end: () => void
  passengers: number
}
