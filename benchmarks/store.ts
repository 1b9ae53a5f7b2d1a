/**
 * `pnpm bench store`: what group commit is worth, and whether a page of one project costs more when
 * there are others; as ratios, measured in the same run. Needs a built apps/api, and 2 GB for a while.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createMemoryStore, type SnapshotStore } from '@apigw-certificates/service'

import { openSqliteStore } from '../apps/api/src/sqlite-store.ts'
import { CERTIFICATES_PER_PROJECT, fill, GATEWAY, hex, newCertificate } from './fill.ts'
import { measure } from './lib.ts'

const CONCURRENCY = 64
const CREATES_PER_CLIENT = 10
const PROJECTS = 1000

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
