import type { Log } from './log.js'

/**
 * For so many milliseconds, a second signal is the first one again: in a terminal, npm and pnpm pass on
 * what the program has already got.
 */
const SAME_SIGNAL = 250

/**
 * Ends the process on SIGTERM and SIGINT: with code 0 when `close` says that it was clean, else with 1. A
 * second signal ends it at once, with code 1.
 */
export function endOnSignals(close: () => Promise<boolean>): void {
  let first: number | undefined
  const end = () => {
    if (first !== undefined) {
      if (performance.now() - first > SAME_SIGNAL) process.exit(1)
      return
    }
    first = performance.now()
    void close().then(
      (isClean) => process.exit(isClean ? 0 : 1),
      (error: unknown) => {
        throw error
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

/** Writes the error that nobody expected into the log, scrubbed, where Node.js would print all of it. */
export function endOnCrash({ fatal }: Pick<Log, 'fatal'>): void {
  // A rejection that nobody handles comes here too.
  process.on('uncaughtException', (error) => {
    fatal(error)
    process.exit(1)
  })
}
