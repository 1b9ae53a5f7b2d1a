import { untilAborted } from './until-aborted.js'

/** Joins the run that is under way, or starts one; a signal makes the caller leave, and no other. */
export type Join<Result> = (signal?: AbortSignal) => Promise<Result>

/**
 * Runs a task once for all who ask while it runs. What came of it is not kept. When everybody has
 * left, the task is aborted and the next who asks starts another.
 */
export function singleFlight<Result>(task: (signal: AbortSignal) => Promise<Result>): Join<Result> {
  let current: Flight<Result> | undefined

  const start = (): Flight<Result> => {
    const controller = new AbortController()
    const end = () => {
      if (current === flight) current = undefined
      controller.abort()
    }
    const result = task(controller.signal).finally(end)
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
