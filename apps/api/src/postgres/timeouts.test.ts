import { storedCertificate } from '@apigw-certificates/service/testing'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, describe, test } from 'vitest'

import { migratePostgres, openPostgresStore } from '../postgres-store.js'
import { execute, startPostgres, type PostgresServer } from '../test-support/postgres.js'

const ANY = { quota: Infinity }
const PROJECT = storedCertificate('a').certificate.project_id

/** Far more than the limits, which are of 5 to 8 s, in milliseconds. */
const GUARD = 30_000

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())

async function newDatabase(): Promise<string> {
  const url = await server.newDatabase()
  await migratePostgres(url)
  return url
}

// Each waits for seconds: all wait at the same time.
describe.concurrent('nothing waits for ever', () => {
  test('gives a statement up when another transaction does not end, and goes on', async ({
    expect,
    onTestFinished,
  }) => {
    const url = await newDatabase()
    const store = await openPostgresStore(url)
    onTestFinished(() => store.close())
    await store.create(storedCertificate('a'), ANY)
    const begin = performance.now()
    const lock = 'BEGIN; LOCK TABLE certificate; SELECT pg_sleep(60)'
    const blocking = execute(url, lock).catch(String)
    await expect
      .poll(() => execute(url, "SELECT FROM pg_locks WHERE mode = 'AccessExclusiveLock'"))
      .not.toEqual([])
    await expect(store.find(PROJECT, storedCertificate('a').certificate.id)).rejects.toThrow(
      'PostgreSQL: canceling statement due to statement timeout',
    )
    expect(performance.now() - begin).toBeLessThan(GUARD)
    await execute(
      url,
      `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
       WHERE query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`,
    )
    expect(await blocking).toContain('canceling statement due to user request')
    expect(await store.dump()).toHaveLength(1)
  })

  test('gives a server up that falls silent, and goes on when it answers', async ({
    expect,
    onTestFinished,
  }) => {
    const url = new URL(await newDatabase())
    const port = Number(url.port)
    let isSilent = false
    const between = createServer((socket) => {
      const upstream = connect(port, '127.0.0.1')
      socket.on('data', (bytes) => isSilent || upstream.write(bytes))
      upstream.on('data', (bytes) => socket.write(bytes))
      for (const end of [socket, upstream]) end.on('error', () => {})
      socket.on('close', () => upstream.destroy())
    })
    url.port = String(await listen(between, onTestFinished))
    const store = await openPostgresStore(url.href)
    onTestFinished(() => store.close())
    const stored = storedCertificate('a')
    await store.create(stored, ANY)
    isSilent = true
    const begin = performance.now()
    const silent = [store.find(PROJECT, stored.certificate.id), store.replace(stored, 1)]
    for (const { status } of await Promise.allSettled(silent)) expect(status).toBe('rejected')
    await expect(silent[0]).rejects.toThrow('PostgreSQL: Query read timeout')
    expect(performance.now() - begin).toBeLessThan(GUARD)
    isSilent = false
    expect(await store.find(PROJECT, stored.certificate.id)).toMatchObject({ revision: 1 })
    expect(await store.replace(stored, 1)).toEqual({ outcome: 'replaced' })
  })

  test('gives a server up that accepts, and says nothing', async ({ expect, onTestFinished }) => {
    const port = await listen(
      createServer(() => {}),
      onTestFinished,
    )
    const begin = performance.now()
    await expect(openPostgresStore(`postgresql://x:y@127.0.0.1:${port}/z`)).rejects.toThrow(
      'timeout',
    )
    expect(performance.now() - begin).toBeLessThan(GUARD)
  })
})

/** Listens at a free port until the end of the test. */
async function listen(listener: Server, atEnd: (close: () => void) => void): Promise<number> {
  await once(listener.listen(0, '127.0.0.1'), 'listening')
  atEnd(() => void listener.close())
  return (listener.address() as AddressInfo).port
}
