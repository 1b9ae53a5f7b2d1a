import type { SnapshotStore } from '@apigw-certificates/service'
import { storedCertificate } from '@apigw-certificates/service/testing'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { development, startEmulator } from '../index.js'
import { createCommands } from './commands.ts'
import { openDatabase } from './database.ts'
import { runGroup } from './group.ts'
import type { CommandName } from './messages.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-disk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The store without its thread, because the limit belongs to the connection. */
function openLimited(folder: string) {
  const database = openDatabase(folder)
  onTestFinished(() => database.close())
  const commands = createCommands(database)
  const command =
    (name: CommandName) =>
    async (...args: readonly unknown[]) => {
      const [reply] = runGroup(database, commands, [{ id: 1, name, args }])
      if (!reply || 'error' in reply) throw reply?.error
      return reply.json === undefined ? undefined : (JSON.parse(reply.json) as unknown)
    }
  const names = ['recall', 'create', 'find', 'list', 'replace', 'delete', 'dump', 'load'] as const
  const methods = Object.fromEntries(names.map((name) => [name, command(name)]))
  const pages = () => Number(database.prepare('PRAGMA page_count').get()?.['page_count'])
  return {
    database,
    store: { ...methods, close: async () => {} } as SnapshotStore,
    fill: (free: number) => database.exec(`PRAGMA max_page_count = ${pages() + free}`),
    empty: () => database.exec('PRAGMA max_page_count = 1000000'),
  }
}

test('a full disk is a clear error at once, nothing is half written, and it goes on', async () => {
  const errors: unknown[] = []
  const { database, store, fill, empty } = openLimited(newFolder())
  const emulator = await startEmulator({ store, onError: (error) => errors.push(error) })
  onTestFinished(() => emulator.close())
  const { chain, privateKey } = await issueCertificate()
  const create = (name: string) =>
    fetch(`${emulator.url}/v2/${development.projectId}/apigw/certificates`, {
      method: 'POST',
      headers: {
        'x-auth-token': development.token,
        'content-type': 'application/json',
        'idempotency-key': name,
      },
      body: JSON.stringify({ name, cert_content: chain, private_key: privateKey }),
    })

  fill(3)
  const kept: string[] = []
  let refused: Response | undefined
  for (let count = 0; count < 100 && !refused; count += 1) {
    const response = await create(`full_${count}`)
    if (response.status === 200) kept.push(((await response.json()) as { id: string }).id)
    else refused = response
  }
  expect(refused?.status).toBe(500)
  expect(await refused?.json()).toMatchObject({ error_code: 'APIG.9999' })
  expect(String(errors[0])).toContain('database or disk is full')

  const held = () => ({
    ids: database
      .prepare('SELECT id FROM certificate')
      .all()
      .map((row) => String(row['id'])),
    requests: database.prepare('SELECT count(*) AS total FROM request').get()?.['total'],
    check: database.prepare('PRAGMA integrity_check').get()?.['integrity_check'],
  })
  expect(kept.length).toBeGreaterThan(0)
  const { ids, ...rest } = held()
  expect(ids.toSorted()).toEqual(kept.toSorted())
  expect(rest).toEqual({ requests: kept.length, check: 'ok' })
  expect((await create('full_0')).status).toBe(200)

  empty()
  expect((await create('after')).status).toBe(200)
  expect(held()).toMatchObject({ requests: kept.length + 1, check: 'ok' })
})

test('a load that the disk cannot hold leaves what there was', async () => {
  const { store, fill } = openLimited(newFolder())
  await store.create(storedCertificate('a'), { quota: Infinity })
  fill(5)
  const content = Array.from({ length: 200 }, (_, index) => storedCertificate(`b${index}`))
  await expect(store.load(content)).rejects.toThrow('database or disk is full')
  expect(await store.dump()).toEqual([storedCertificate('a')])
})

/** Root may write anywhere: `nobody`, whose number this is, may not. */
const NOBODY = 65534

/** Opens a folder in a process that may not write to it, once it has read the program. */
function openReadOnly(folder: string) {
  const module = JSON.stringify(import.meta.resolve('./database.ts'))
  const program = `
    const { openDatabase } = await import(${module})
    if (process.getuid() === 0) {
      process.setgroups([])
      process.setgid(${NOBODY})
      process.setuid(${NOBODY})
    }
    const begin = performance.now()
    try {
      openDatabase(${JSON.stringify(folder)})
      console.log('opened')
    } catch (error) {
      console.log(error.message)
    }
    console.log(performance.now() - begin)
  `
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  )
  const [said, took] = stdout.split('\n')
  return { said: said + stderr, took: Number(took) }
}

test.for([
  ['without a database', false],
  ['with a database', true],
] as const)('a read-only folder, %s, is a clear error at once', async ([, hasDatabase]) => {
  const folder = newFolder()
  if (hasDatabase) {
    const database = openDatabase(folder)
    database.close()
  }
  const before = readdirSync(folder)
  for (const name of before) chmodSync(join(folder, name), 0o444)
  if (process.getuid?.() === 0) chownSync(folder, 0, 0)
  chmodSync(folder, 0o555)
  onTestFinished(() => chmodSync(folder, 0o755))
  const { said, took } = openReadOnly(folder)
  expect(said).toMatch(/^(unable to open database file|attempt to write a readonly database)$/)
  // It does not wait for a lock that nobody has, which takes 5 s.
  expect(took).toBeLessThan(4000)
  expect(readdirSync(folder)).toEqual(before)
})
