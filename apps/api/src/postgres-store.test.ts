import { storedCertificate, testCertificateStore } from '@apigw-certificates/service/testing'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { ConfigurationError } from './configuration.js'
import { migratePostgres, openPostgresStore } from './postgres-store.js'
import { insertCertificates } from './postgres/create.js'
import { connectDatabase } from './postgres/database.js'
import { SCHEMA_VERSION } from './postgres/sql.js'
import { execute, startPostgres, type PostgresServer } from './test-support/postgres.js'

const ANY = { quota: Infinity }
const PROJECT = storedCertificate('a').certificate.project_id

/** What is tested with these does not crash, and need not wait for the disk. */
const QUICK = { synchronous_commit: 'off' }

// What CockroachDB always does: a transaction that others come between fails, and has to be repeated.
const SERIALIZABLE = { ...QUICK, default_transaction_isolation: 'serializable' }

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())

async function newDatabase(settings: Readonly<Record<string, string>> = QUICK): Promise<string> {
  const url = await server.newDatabase(settings)
  await migratePostgres(url)
  return url
}

async function open(url: string) {
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  return store
}

const created = (count: number) =>
  Array.from({ length: count }, (_, index) => storedCertificate(`a${index}`))

describe('the PostgreSQL store', () => {
  testCertificateStore(async () => openPostgresStore(await newDatabase()))
})

describe('the PostgreSQL store, where transactions are serializable', () => {
  testCertificateStore(async () => openPostgresStore(await newDatabase(SERIALIZABLE)))
})

describe.for([
  ['read committed', QUICK],
  ['serializable', SERIALIZABLE],
] as const)('processes that share a database, %s', ([, settings]) => {
  const openTwice = async () => {
    const url = await newDatabase(settings)
    return Promise.all([open(url), open(url)])
  }

  test('create together, no more than the quota', async () => {
    const [one, two] = await openTwice()
    const creations = await Promise.all(
      created(60).map((stored, index) => (index % 2 ? one : two).create(stored, { quota: 50 })),
    )
    expect(creations.filter(({ outcome }) => outcome === 'created')).toHaveLength(50)
    expect(creations.filter(({ outcome }) => outcome === 'quota-exceeded')).toHaveLength(10)
    expect(await one.dump()).toEqual(await two.dump())
  })

  test('create once for one key', async () => {
    const [one, two] = await openTwice()
    const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
    const creations = await Promise.all(
      created(20).map((stored, index) =>
        (index % 2 ? one : two).create(stored, { ...ANY, idempotency }),
      ),
    )
    expect(creations.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(creations.filter(({ outcome }) => outcome === 'replayed')).toHaveLength(19)
    expect(await one.dump()).toHaveLength(1)
  })

  test('show a certificate after those that were begun before it', async () => {
    const url = await newDatabase(settings)
    const store = await open(url)
    const database = connectDatabase(url)
    onTestFinished(() => database.close())
    const [first, second] = [storedCertificate('b'), storedCertificate('a')]
    const list = async () =>
      (await store.list(PROJECT, { gatewayId: 'any', offset: 0, limit: 500 })).certificates
    let creating: Promise<unknown> | undefined
    await database.transaction(async (query) => {
      await insertCertificates(query, PROJECT, [first], 1)
      creating = store.create(second, ANY)
      await Promise.race([creating, sleep(300)])
      expect(await list()).toEqual([])
    })
    await creating
    expect(await list()).toEqual([first.certificate, second.certificate])
  })

  test('bind a domain to one certificate', async () => {
    const [one, two] = await openTwice()
    const stored = created(10)
    for (const each of stored) await one.create(each, ANY)
    // In opposite orders, so that they could wait for each other.
    const bindings = ['x', 'y', 'z'].map((domainId) => ({ domainId, verifiesClients: false }))
    const outcomes = await Promise.all(
      stored.map((each, index) =>
        index % 2
          ? one.replace({ ...each, bindings }, 1)
          : two.replace({ ...each, bindings: bindings.toReversed() }, 1),
      ),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'replaced')).toHaveLength(1)
    expect(outcomes.filter(({ outcome }) => outcome === 'bound-elsewhere')).toHaveLength(9)
  })
})

test('rejects the create that fails, and no other of its transaction', async () => {
  const store = await open(await newDatabase())
  const outcomes = await Promise.allSettled(
    ['first', 'a', 'a', 'b'].map((id) => store.create(storedCertificate(id), ANY)),
  )
  const [first, one, two, b] = outcomes.map(({ status }) => status)
  expect([first, b]).toEqual(['fulfilled', 'fulfilled'])
  expect([one, two].toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(new Set(await store.dump())).toEqual(
    new Set(['first', 'a', 'b'].map((id) => storedCertificate(id))),
  )
})

test.for(['nul\0', 'half a pair \ud800', 'x'.repeat(60_000), `"\\'{},$1;--`])(
  'keeps and finds whatever a certificate says (%#)',
  async (text) => {
    const store = await open(await newDatabase())
    const stored = storedCertificate('a', PROJECT, { common_name: text, organization: [text] })
    await store.create(stored, ANY)
    const renewed = storedCertificate('a', PROJECT, { common_name: `${text}2`, name: text })
    expect(await store.find(PROJECT, stored.certificate.id)).toMatchObject(stored)
    const idempotency = { key: text.slice(0, 5).replace('\0', ''), digest: 'd', at: 1, expires: 2 }
    await store.create(storedCertificate('b', PROJECT, { name: text }), { ...ANY, idempotency })
    expect(await store.recall(PROJECT, idempotency)).toMatchObject({ outcome: 'replayed' })
    const list = (filters: { readonly common_name: string }) =>
      store.list(PROJECT, { gatewayId: 'any', filters, offset: 0, limit: 20 })
    expect(await list({ common_name: text })).toMatchObject({ total: 1 })
    expect(await store.replace(renewed, 1)).toEqual({ outcome: 'replaced' })
    expect(await list({ common_name: text })).toMatchObject({ total: 0 })
    expect(await list({ common_name: `${text}2` })).toEqual({
      total: 1,
      certificates: [renewed.certificate],
    })
  },
)

test('every key begins with the project', async () => {
  const url = await newDatabase()
  const keys = await execute(
    url,
    `SELECT tablename, indexdef FROM pg_indexes
     WHERE schemaname = current_schema AND tablename <> 'migration'`,
  )
  expect(new Set(keys.map(({ tablename }) => tablename))).toEqual(
    new Set(['project', 'certificate', 'binding', 'request']),
  )
  for (const { indexdef } of keys) expect(indexdef).toMatch(/ USING btree \(project_id\b/)
})

test('holds no lock that outlives a transaction', async () => {
  const url = await newDatabase()
  const store = await open(url)
  await store.create(storedCertificate('a'), ANY)
  await store.replace(storedCertificate('a'), 1)
  const locks = `SELECT count(*) AS total FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE application_name = 'apigw-emulator'`
  expect(await execute(url, locks)).toEqual([{ total: '0' }])
})

test('has at most ten connections, and leaves none', async () => {
  const url = await newDatabase()
  const store = await openPostgresStore(url)
  const connections = async (): Promise<number> => {
    const [row] = await execute(
      url,
      `SELECT count(*) AS total FROM pg_stat_activity
       WHERE application_name = 'apigw-emulator' AND query LIKE '%FROM certificate%'`,
    )
    return Number(row?.['total'])
  }
  await Promise.all(created(200).map(({ certificate }) => store.find(PROJECT, certificate.id)))
  expect(await connections()).toBeGreaterThan(1)
  expect(await connections()).toBeLessThanOrEqual(10)
  await store.close()
  await store.close()
  await expect.poll(connections).toBe(0)
  await expect(store.find(PROJECT, 'a')).rejects.toThrow('PostgreSQL: ')
})

describe('migrations', () => {
  test('are made once, whoever makes them at the same time', async () => {
    const url = await server.newDatabase()
    const migrations = await Promise.all(Array.from({ length: 4 }, () => migratePostgres(url)))
    const made = migrations.filter(({ from }) => from === 0)
    expect(made).toEqual([{ from: 0, to: SCHEMA_VERSION }])
    expect(await migratePostgres(url)).toEqual({ from: SCHEMA_VERSION, to: SCHEMA_VERSION })
  })

  test('are waited for: a server does not start without them, or after newer ones', async () => {
    const url = await server.newDatabase()
    const refused = openPostgresStore(url)
    await expect(refused).rejects.toThrow(ConfigurationError)
    await expect(refused).rejects.toThrow(
      'DATABASE_URL cannot be used: PostgreSQL: its schema version is 0, this program needs 1; ' +
        'run the command `migrate` first',
    )
    await migratePostgres(url)
    await execute(url, 'INSERT INTO migration VALUES (99)')
    const newer = 'its schema version is 99, this program knows 1; use a newer program'
    await expect(openPostgresStore(url)).rejects.toThrow(newer)
    await expect(migratePostgres(url)).rejects.toThrow(newer)
  })

  test('leave nothing behind when they fail', async () => {
    const url = await server.newDatabase()
    await execute(url, 'CREATE TABLE request (id int)')
    await expect(migratePostgres(url)).rejects.toThrow('relation "request" already exists')
    await execute(url, 'DROP TABLE request')
    expect(await migratePostgres(url)).toEqual({ from: 0, to: SCHEMA_VERSION })
  })
})

describe('a database that cannot be reached is named, without its password', () => {
  test.for([
    ['no server', { port: '1' }, 'ECONNREFUSED'],
    ['no such database', { pathname: '/other' }, '"other" does not exist'],
    ['no such user', { username: 'other' }, '"other" does not exist'],
  ] as const)('%s', async ([, change, reason]) => {
    const url = Object.assign(new URL(await server.newDatabase()), change)
    const refused = await openPostgresStore(url.href).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ConfigurationError)
    expect((refused as Error).message).toMatch(/^DATABASE_URL cannot be used: PostgreSQL: /)
    expect((refused as Error).message).toContain(reason)
    expect(JSON.stringify(refused) + String((refused as Error).stack)).not.toContain(url.password)
  })
})
