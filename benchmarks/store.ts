/**
 * `pnpm bench store`: what group commit is worth, and whether a page of one project costs more when
 * there are others; as ratios, measured in the same run. Needs a built apps/api, and 2 GB for a while.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createMemoryStore, type SnapshotStore } from '@apigw-certificates/service'

import { openSqliteStore } from '../apps/api/src/sqlite-store.ts'
import { createCommands } from '../apps/api/src/sqlite/commands.ts'
import { openDatabase } from '../apps/api/src/sqlite/database.ts'
import { measure } from './lib.ts'

const CONCURRENCY = 64
const CREATES_PER_CLIENT = 10
const CERTIFICATES_PER_PROJECT = 1000
const PROJECTS = 1000

const GATEWAY = 'f0fa1789-3b76-433b-a787-9892951c620e'

const hex = (value: number): string => value.toString(16).padStart(32, '0')

let lastId = 0

function newCertificate(projectId: string) {
  const id = hex((lastId += 1))
  return {
    certificate: {
      id,
      name: 'example_com',
      ...(lastId % 2
        ? { type: 'global' as const, instance_id: 'common' }
        : { type: 'instance' as const, instance_id: GATEWAY }),
      project_id: projectId,
      common_name: 'www.example.com',
      san: ['www.example.com', 'example.com', '*.api.example.com', '192.0.2.1'],
      not_before: '2026-01-01T00:00:00Z',
      not_after: '2027-01-01T00:00:00Z',
      signature_algorithm: 'ECDSA-SHA256',
      serial_number: '219450666855693268010130472645821723203',
      version: 3,
      issuer: ['Example GmbH'],
      organization: ['Example GmbH'],
      organizational_unit: ['Web'],
      locality: ['Bonn'],
      state: [],
      country: ['DE'],
      is_has_trusted_root_ca: false,
      create_time: '2026-01-01T00:00:00.000Z',
      update_time: '2026-01-01T00:00:00.000Z',
    },
    fingerprint: 'ab'.repeat(32),
    bindings: [],
  }
}

const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const ratio = (a: number, b: number): string => (a / b).toFixed(2)

/** Clients that create one certificate after the other, all at once. */
const creates = (store: SnapshotStore) => () =>
  Promise.all(
    Array.from({ length: CONCURRENCY }, async (_, client) => {
      for (let count = 0; count < CREATES_PER_CLIENT; count += 1) {
        await store.create(newCertificate(hex(client)), { quota: Infinity })
      }
    }),
  )

async function measureCreates() {
  const stores = {
    groups: await openSqliteStore(join(folder, 'groups')),
    singles: await openSqliteStore(join(folder, 'singles'), { groupSize: 1 }),
    memory: createMemoryStore(),
  }
  const times = await measure(
    {
      groups: creates(stores.groups),
      singles: creates(stores.singles),
      memory: creates(stores.memory),
    },
    { rounds: 15, slice: 20 },
  )
  await Promise.all(Object.values(stores).map((store) => store.close()))
  const perSecond = (time: number) => Math.round((CONCURRENCY * CREATES_PER_CLIENT * 1e6) / time)
  console.log(`Creates by ${CONCURRENCY} clients:`)
  console.table({
    'group commit': { 'a second': perSecond(times.groups), ratio: ratio(1, 1) },
    'commit per request': {
      'a second': perSecond(times.singles),
      ratio: ratio(times.groups, times.singles),
    },
    'no disk (memory store)': {
      'a second': perSecond(times.memory),
      ratio: ratio(times.groups, times.memory),
    },
  })
}

/** Projects take turns, so that one project's certificates are not neighbours in the file. */
function fill(dataDir: string, projects: number): void {
  const database = openDatabase(dataDir)
  const commands = createCommands(database)
  database.exec('BEGIN')
  for (let count = 0; count < CERTIFICATES_PER_PROJECT; count += 1) {
    for (let project = 0; project < projects; project += 1) {
      commands.create(newCertificate(hex(project)), { quota: Infinity })
    }
  }
  database.exec('COMMIT')
  database.close()
}

async function measurePages() {
  const query = { gatewayId: GATEWAY, offset: 0, limit: 20 }
  fill(join(folder, 'one'), 1)
  fill(join(folder, 'many'), PROJECTS)
  const one = await openSqliteStore(join(folder, 'one'))
  const many = await openSqliteStore(join(folder, 'many'))
  let turn = 0
  const times = await measure({
    one: () => one.list(hex(0), query),
    same: () => many.list(hex(PROJECTS >> 1), query),
    // 389 and 1000 have no common divisor: every project has its turn.
    other: () => many.list(hex((turn += 389) % PROJECTS), query),
  })
  await Promise.all([one.close(), many.close()])
  console.log(`First page of one project of ${CERTIFICATES_PER_PROJECT} certificates:`)
  console.table({
    'alone in the database': { microseconds: Math.round(times.one), ratio: ratio(1, 1) },
    [`one of ${PROJECTS}`]: {
      microseconds: Math.round(times.same),
      ratio: ratio(times.same, times.one),
    },
    [`each of ${PROJECTS} in turn`]: {
      microseconds: Math.round(times.other),
      ratio: ratio(times.other, times.one),
    },
  })
}

await measureCreates()
await measurePages()
console.log('Goals:')
console.log('  creates: at least 2 times as many as with a commit per request')
console.log(`  first page of one project of ${PROJECTS}: at most 1.20 times`)
