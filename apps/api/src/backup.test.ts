import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'

import { backUpSqlite } from './backup.js'
import { contentOf, runMain, startApi } from './test-support/api-process.js'
import { createWriters } from './test-support/writers.js'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function start(dataDir: string) {
  const api = await startApi({ DATA_DIR: dataDir })
  onTestFinished(() => api.end('SIGKILL'))
  return api
}

test('a backup under load has every write that was acknowledged before it, and can be started', async () => {
  const folder = newFolder()
  const [dataDir, restored, file] = ['data', 'restored', 'backup.sqlite'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  const api = await start(dataDir)
  const before = await createWriters(2)
  const ended = before.writeUntilGone(api.url)
  await expect.poll(before.acknowledged).toBeGreaterThan(10)
  before.stop()
  await ended
  const during = await createWriters(8)
  const writing = during.writeUntilGone(api.url)
  await expect.poll(during.acknowledged).toBeGreaterThan(0)
  expect(await runMain({ DATA_DIR: dataDir }, 'backup', file)).toEqual({
    code: 0,
    output: `certificates of ${dataDir} are in ${file}\n`,
  })
  const acknowledged = during.acknowledged()
  await expect.poll(during.acknowledged).toBeGreaterThan(acknowledged)
  await api.end('SIGKILL')
  await writing

  expect(statSync(file).mode & 0o777).toBe(0o600)
  mkdirSync(restored)
  renameSync(file, join(restored, 'certificates.sqlite'))
  const database = new DatabaseSync(join(restored, 'certificates.sqlite'))
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  database.close()
  expect(before.broken(await contentOf((await start(restored)).url))).toEqual([])
})

test('a file that is there is never written over', async () => {
  const folder = newFolder()
  const file = join(folder, 'backup')
  writeFileSync(file, 'precious')
  expect(() => backUpSqlite(folder, file)).toThrow(`${file} is there already`)
})

test('a folder without a database is named, and nothing is left', async () => {
  const folder = newFolder()
  expect(() => backUpSqlite(folder, join(folder, 'backup'))).toThrow(`${folder} cannot be copied`)
  expect(readdirSync(folder)).toEqual([])
})

test.for([
  [['backup'], {}],
  [['backup', 'a', 'b'], {}],
  [['backup', 'a'], { DATABASE_URL: 'postgresql://127.0.0.1/apigw' }],
] as const)('%j with %j is an error that says how', async ([args, environment]) => {
  const { code, output } = await runMain(environment, ...args)
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/^apigw-emulator: .*(pg_dump|backup FILE)/),
  ])
})
