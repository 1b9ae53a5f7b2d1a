import {
  GLOBAL_INSTANCE,
  type CertificateStore,
  type StoredCertificate,
} from '@apigw-certificates/service'
import { storedCertificate, testCertificateStore } from '@apigw-certificates/service/testing'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'

import { ConfigurationError } from './configuration.js'
import { openSqliteStore } from './sqlite-store.js'
import { openDatabase } from './sqlite/database.ts'

const ANY = { quota: Infinity }

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function open(folder = newFolder()) {
  const store = await openSqliteStore(folder)
  onTestFinished(() => store.close())
  return store
}

const openFile = (folder: string) => {
  // A commit waits for who reads just now, as that of any other program does.
  const database = new DatabaseSync(join(folder, 'certificates.sqlite'), { timeout: 20_000 })
  onTestFinished(() => database.close())
  return database
}

const find = (store: CertificateStore, { certificate }: StoredCertificate) =>
  store.find(certificate.project_id, certificate.id)

describe('the SQLite store', () => {
  testCertificateStore(() => openSqliteStore(join(newFolder(), 'data')))

  test('finds what an earlier process created, and remembers its requests', async () => {
    const folder = newFolder()
    const stored = storedCertificate('a')
    const { certificate } = stored
    const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
    const first = await openSqliteStore(folder)
    await first.create(stored, { ...ANY, idempotency })
    await first.close()
    const second = await open(folder)
    expect(await find(second, stored)).toEqual({ ...stored, revision: 1 })
    expect(await second.create(storedCertificate('b'), { ...ANY, idempotency })).toEqual({
      outcome: 'replayed',
      certificate,
    })
  })

  test('lets two processes create in one folder', async () => {
    const folder = newFolder()
    const stores = await Promise.all([openSqliteStore(folder), openSqliteStore(folder)])
    const created = Array.from({ length: 40 }, (_, index) => storedCertificate(`a${index}`))
    await Promise.all(created.map((stored, index) => stores[index % 2]?.create(stored, ANY)))
    await Promise.all(stores.map((store) => store.close()))
    expect(await (await open(folder)).dump()).toHaveLength(created.length)
  })

  test('waits for another process that is writing the new file', async () => {
    const folder = newFolder()
    const database = openFile(folder)
    database.exec('BEGIN IMMEDIATE')
    const opening = open(folder)
    setTimeout(() => database.exec('COMMIT'), 500)
    expect(await (await opening).dump()).toEqual([])
  })

  test('rejects the command that fails, and no other of its commit', async () => {
    const store = await open()
    const outcomes = await Promise.allSettled(
      ['a', 'a', 'b'].map((id) => store.create(storedCertificate(id), ANY)),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store.dump()).toEqual([storedCertificate('a'), storedCertificate('b')])
  })

  test('rejects a load that contradicts itself, and keeps what there was', async () => {
    const store = await open()
    await store.create(storedCertificate('a'), ANY)
    const bindings = [{ domainId: 'x', verifiesClients: false }]
    const content = ['b', 'c'].map((id) => ({ ...storedCertificate(id), bindings }))
    await expect(store.load(content)).rejects.toThrow('UNIQUE')
    expect(await store.dump()).toEqual([storedCertificate('a')])
  })

  test('commits what it accepted before it closes, and then refuses', async () => {
    const folder = newFolder()
    const store = await openSqliteStore(folder)
    const created = Array.from({ length: 300 }, (_, index) => storedCertificate(`a${index}`))
    const outcomes = Promise.all(created.map((stored) => store.create(stored, ANY)))
    const closed = store.close()
    await expect(find(store, storedCertificate('a0'))).rejects.toThrow('closed')
    await closed
    await store.close()
    expect(new Set((await outcomes).map(({ outcome }) => outcome))).toEqual(new Set(['created']))
    expect(readdirSync(folder)).toEqual(['certificates.sqlite'])
    expect(await (await open(folder)).dump()).toEqual(created)
  })

  test('has every acknowledged certificate after kill -9', async () => {
    const folder = newFolder()
    const program = `
      const { openSqliteStore } = await import(${JSON.stringify(import.meta.resolve('./sqlite-store.ts'))})
      const store = await openSqliteStore(${JSON.stringify(folder)})
      const stored = ${JSON.stringify(storedCertificate('0'))}
      let last = 0
      const createForEver = async () => {
        for (;;) {
          const id = String((last += 1)).padStart(32, '0')
          const certificate = { ...stored.certificate, id }
          await store.create({ ...stored, certificate }, { quota: Infinity })
          process.stdout.write(id + '\\n')
        }
      }
      for (let i = 0; i < 16; i += 1) void createForEver()
    `
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const acknowledged: string[] = []
    for await (const id of createInterface(child.stdout)) {
      acknowledged.push(id)
      if (acknowledged.length === 500) child.kill('SIGKILL')
    }
    const kept = new Set(
      (await (await open(folder)).dump()).map(({ certificate }) => certificate.id),
    )
    // The last line can be cut off by the end of the process.
    const lost = acknowledged.filter((id) => id.length === 32 && !kept.has(id))
    expect(acknowledged.length).toBeGreaterThanOrEqual(500)
    expect(lost).toEqual([])
  })

  test('has its answers in the file, and waits for the disk', async () => {
    const folder = newFolder()
    const store = await open(folder)
    await store.create(storedCertificate('a'), ANY)
    const database = openDatabase(folder)
    onTestFinished(() => database.close())
    const total = { total: 1 }
    expect(database.prepare('SELECT count(*) AS total FROM certificate').get()).toEqual(total)
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    const full = { synchronous: 2 }
    expect(database.prepare('PRAGMA synchronous').get()).toEqual(full)
  })

  test('migrates a file of version 1, in the order of creation', async () => {
    const folder = newFolder()
    const database = openFile(folder)
    database.exec(`
      CREATE TABLE certificate (
        project_id  TEXT NOT NULL,
        id          TEXT NOT NULL,
        certificate TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        PRIMARY KEY (project_id, id)
      ) STRICT, WITHOUT ROWID;
      PRAGMA user_version = 1;
    `)
    const insert = database.prepare('INSERT INTO certificate VALUES (?, ?, ?, ?)')
    const own = { type: 'instance', instance_id: 'gateway' } as const
    const [b, a] = ['b', 'a'].map((id, index) =>
      storedCertificate(id, undefined, {
        ...(index === 1 && own),
        create_time: `2026-01-0${index + 1}T00:00:00.000Z`,
      }),
    ) as [StoredCertificate, StoredCertificate]
    for (const { certificate, fingerprint } of [a, b]) {
      const { project_id: projectId, id } = certificate
      insert.run(projectId, id, JSON.stringify(certificate), fingerprint)
    }
    const store = await open(folder)
    expect(await store.dump()).toEqual([b, a])
    const filters = { type: 'instance', name: 'example_com' } as const
    const query = { gatewayId: 'gateway', filters, offset: 0, limit: 20 }
    expect(await store.list(a.certificate.project_id, query)).toEqual({
      total: 1,
      certificates: [a.certificate],
    })
    expect(await store.replace(a, 1)).toEqual({ outcome: 'replaced' })
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    expect(tables.map(({ name }) => name)).toEqual(['certificate', 'binding', 'request'])
  })

  test('lists a global certificate once, also for the gateway of that name', async () => {
    const store = await open()
    const { certificate } = storedCertificate('a')
    await store.create(storedCertificate('a'), ANY)
    const query = { gatewayId: GLOBAL_INSTANCE, offset: 0, limit: 20 }
    expect(await store.list(certificate.project_id, query)).toEqual({
      total: 1,
      certificates: [certificate],
    })
  })

  test('keeps what a certificate says, and no PEM', async () => {
    const folder = newFolder()
    const store = await open(folder)
    await store.create(storedCertificate('a'), ANY)
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'))
    expect(files.join('')).toContain('www.example.com')
    expect(files.join('')).not.toContain('-----BEGIN')
  })

  test('makes a folder that only its owner can enter', async () => {
    const folder = join(newFolder(), 'data')
    await open(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('says which folder cannot be used, and why', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    const refused = openSqliteStore(file)
    await expect(refused).rejects.toThrow(ConfigurationError)
    await expect(refused).rejects.toThrow(`DATA_DIR: ${file} cannot be used: `)
    const folder = newFolder()
    openFile(folder).exec('PRAGMA user_version = 99')
    await expect(openSqliteStore(folder)).rejects.toThrow(
      'its schema version is 99, this program needs 2',
    )
  })
})
