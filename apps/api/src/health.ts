import type { CertificateStore } from '@apigw-certificates/service'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** How long an answer of the store is believed, in milliseconds. */
const MAX_AGE = 1000

/** How long the store may take to answer, in milliseconds. */
const LIMIT = 2000

/** In which nobody has a certificate: the cheapest question there is. */
const NO_PROJECT = ''

type ProbedStore = Pick<CertificateStore, 'find'>

/** What the process tells of itself. */
export interface Health {
  /** From now on it is not ready, and asks its callers to connect to another one. */
  shutDown(): void
  /** Serves `/healthz` and `/readyz`, without credentials. */
  install(app: FastifyInstance, store: ProbedStore): void
}

/** A process is ready while it is not shutting down and its store answers. */
export function createHealth(): Health {
  let isShuttingDown = false

  const answer = (reply: FastifyReply, isWell: boolean): FastifyReply =>
    reply
      .code(isWell ? 200 : 503)
      .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
      .send({ status: isWell ? 'ok' : 'unavailable' })

  return {
    shutDown() {
      isShuttingDown = true
    },
    install(app, store) {
      const storeAnswers = remember(MAX_AGE, () => answersWithin(LIMIT, store))
      app.addHook('onSend', async (_request, reply) => {
        if (isShuttingDown) reply.header('connection', 'close')
      })
      const config = { isProbe: true }
      app.get('/healthz', { config }, (_request, reply) => answer(reply, true))
      app.get('/readyz', { config }, async (_request, reply) =>
        answer(reply, !isShuttingDown && (await storeAnswers())),
      )
    },
  }
}

const answersWithin = (limit: number, store: ProbedStore): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limit)
    const answer = (isWell: boolean) => {
      clearTimeout(timer)
      resolve(isWell)
    }
    store.find(NO_PROJECT, NO_PROJECT).then(
      () => answer(true),
      () => answer(false),
    )
  })

/** However often it is asked, `ask` runs once at a time, and its answer is given for `maxAge` ms. */
function remember<Value>(maxAge: number, ask: () => Promise<Value>): () => Promise<Value> {
  let last: Promise<Value> | undefined
  let until = 0
  return () => {
    if (last === undefined || performance.now() >= until) {
      until = Infinity
      last = ask().finally(() => (until = performance.now() + maxAge))
    }
    return last
  }
}
