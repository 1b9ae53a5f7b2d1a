import type { CertificateStore } from '@apigw-certificates/service'
import { fastify } from 'fastify'
import { expect, onTestFinished, test, vi } from 'vitest'

import { createHealth } from './health.js'
import { migratePostgres } from './postgres-store.js'
import { startApi } from './test-support/api-process.js'
import { startPostgres } from './test-support/postgres.js'

const statusOf = async (url: string) => (await fetch(url)).status

/** Health of a store that answers with `find`. */
function serveHealth(find: CertificateStore['find']) {
  const app = fastify()
  onTestFinished(() => app.close())
  const health = createHealth()
  health.install(app, { find })
  return { health, ask: (url: string) => app.inject(url) }
}

test('is ready while its database is there, without credentials and without details', async () => {
  const postgres = await startPostgres()
  onTestFinished(() => postgres.close())
  const url = await postgres.newDatabase()
  await migratePostgres(url)
  const api = await startApi({ DATABASE_URL: url })
  onTestFinished(() => api.end('SIGKILL'))

  const ready = await fetch(`${api.url}/readyz`)
  expect(ready.status).toBe(200)
  expect(await ready.json()).toEqual({ status: 'ok' })
  expect(ready.headers.get('cache-control')).toBe('no-store')
  expect(ready.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)

  await postgres.crash()
  const guard = { timeout: 20_000, interval: 200 }
  await expect.poll(() => statusOf(`${api.url}/readyz`), guard).toBe(503)
  expect(await (await fetch(`${api.url}/readyz`)).json()).toEqual({ status: 'unavailable' })
  expect(await statusOf(`${api.url}/healthz`)).toBe(200)

  await postgres.start()
  await expect.poll(() => statusOf(`${api.url}/readyz`), guard).toBe(200)
  // Probes are no news.
  expect(api.output()).not.toContain('readyz')
})

test('asks its store once, however often it is asked', async () => {
  let asked = 0
  const { ask } = serveHealth(async () => {
    asked += 1
    return undefined
  })
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/readyz')))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  expect(asked).toBe(1)
  const now = performance.now()
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now)
  onTestFinished(() => clock.mockRestore())
  await ask('/readyz')
  const before = asked
  await ask('/readyz')
  expect(asked).toBe(before)
  clock.mockReturnValue(now + 1001)
  await ask('/readyz')
  expect(asked).toBe(before + 1)
})

test('is not ready when its store is silent', async () => {
  const { ask } = serveHealth(() => new Promise(() => {}))
  const { statusCode } = await ask('/readyz')
  expect(statusCode).toBe(503)
  expect((await ask('/healthz')).statusCode).toBe(200)
})

test('is alive and not ready while it shuts down, and ends connections', async () => {
  const { ask, health } = serveHealth(async () => undefined)
  expect((await ask('/readyz')).headers['connection']).not.toBe('close')
  health.shutDown()
  expect(await ask('/readyz')).toMatchObject({ statusCode: 503, headers: { connection: 'close' } })
  expect(await ask('/healthz')).toMatchObject({ statusCode: 200, headers: { connection: 'close' } })
})
