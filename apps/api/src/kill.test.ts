import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'

import { migratePostgres } from './postgres-store.js'
import { contentOf, startApi } from './test-support/api-process.js'
import { execute, startPostgres } from './test-support/postgres.js'
import { createWriters } from './test-support/writers.js'

const KILLS = 5
const WRITERS = 8

/** How long writers write before a kill, in milliseconds: it comes in the middle of anything. */
const someTime = () => 200 + Math.random() * 400

async function killInLoop(environment: Readonly<Record<string, string>>, title: string) {
  const writers = await createWriters(WRITERS)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const api = await startApi(environment)
    onTestFinished(() => api.end('SIGKILL'))
    const writing = writers.writeUntilGone(api.url)
    await Promise.race([writing, sleep(someTime())])
    await api.end('SIGKILL')
    await writing
  }
  const api = await startApi(environment)
  onTestFinished(() => api.end('SIGKILL'))
  const broken = writers.broken(await contentOf(api.url))
  console.log(
    `${title}: ${KILLS} kills, ${writers.acknowledged()} writes acknowledged, ${broken.length} lost`,
  )
  expect(broken).toEqual([])
  expect(writers.acknowledged()).toBeGreaterThan(KILLS * WRITERS)
}

test('kill -9 under load: SQLite has every write that was acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await killInLoop({ DATA_DIR: folder }, 'SQLite')
  const database = new DatabaseSync(join(folder, 'certificates.sqlite'))
  onTestFinished(() => database.close())
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
})

test('kill -9 under load: PostgreSQL has every write that was acknowledged', async () => {
  const server = await startPostgres()
  onTestFinished(() => server.close())
  const url = await server.newDatabase()
  await migratePostgres(url)
  await killInLoop({ DATABASE_URL: url }, 'PostgreSQL')
  const open = `SELECT count(*) AS total FROM pg_stat_activity
    WHERE application_name = 'apigw-emulator' AND state = 'idle in transaction'`
  await expect.poll(() => execute(url, open)).toEqual([{ total: '0' }])
})
