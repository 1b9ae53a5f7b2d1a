import type { FastifyInstance } from 'fastify'

/** How long requests may take to end, in milliseconds, unless it is said. */
const HARD_STOP = 10_000

/** How often connections that became idle are closed, in milliseconds. */
const SWEEP_INTERVAL = 20

/**
 * Stops listening and answers what was accepted; a connection that never becomes idle ends after the
 * hard stop.
 *
 * @param hardStop in milliseconds; default 10000
 * @returns whether everything was answered before it
 */
export async function closeGracefully(
  app: FastifyInstance,
  hardStop: number = HARD_STOP,
): Promise<boolean> {
  let isClean = true
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_INTERVAL)
  const stop = setTimeout(() => {
    isClean = false
    app.server.closeAllConnections()
  }, hardStop)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(stop)
  }
  return isClean
}
