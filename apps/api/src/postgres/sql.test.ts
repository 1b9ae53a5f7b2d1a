import { storedCertificate } from '@apigw-certificates/service/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { migratePostgres, openPostgresStore } from '../postgres-store.js'
import { execute, startPostgres, type PostgresServer } from '../test-support/postgres.js'
import * as sql from './sql.js'

const OTHER_PROJECT = 'f'.repeat(32)
const PROJECT = storedCertificate('a').certificate.project_id

let server: PostgresServer
let url: string
beforeAll(async () => {
  server = await startPostgres()
  // Whether an index serves is asked, and not what the planner thinks of so few rows.
  url = await server.newDatabase({
    enable_seqscan: 'off',
    enable_bitmapscan: 'off',
    enable_sort: 'off',
  })
  await migratePostgres(url)
  const store = await openPostgresStore(url)
  const own = { type: 'instance', instance_id: 'gateway' } as const
  await store.load(
    Array.from({ length: 4000 }, (_, index) => ({
      ...storedCertificate(`a${index}`, index % 2 ? PROJECT : OTHER_PROJECT, index % 3 ? own : {}),
      bindings: [{ domainId: String(index), verifiesClients: true }],
    })),
  )
  await store.close()
  await execute(url, 'ANALYZE')
})
afterAll(() => server.close())

async function planOf({ text }: sql.Statement, values: readonly (string | number)[]) {
  const literal = (_: string, place: string) => {
    const value = values[Number(place) - 1] ?? ''
    return typeof value === 'number' ? String(value) : `'${value}'`
  }
  const rows = await execute(url, `EXPLAIN (COSTS OFF) ${text.replace(/\$(\d+)/g, literal)}`)
  return rows.map((row) => String(row['QUERY PLAN'])).join('\n')
}

test.for([{ filters: [] }, { filters: sql.FILTERS }])(
  'a list by $filters reads two ranges of one index, in order',
  async ({ filters }) => {
    const values = [PROJECT, 'gateway', 10, 20, ...filters.map(() => 'x')]
    const plan = await planOf(sql.listMatches(filters), values)
    // The two counts, and the two parts of the page.
    expect(plan.match(/using certificate_in_order/g)).toHaveLength(4)
    expect(plan).not.toContain('Seq Scan')
    expect(plan.match(/-> {2}Sort/g) ?? []).toHaveLength(0)
  },
)

test.for([
  ['FIND_CERTIFICATE', sql.FIND_CERTIFICATE, [PROJECT, 'a']],
  ['UPDATE_CERTIFICATE', sql.UPDATE_CERTIFICATE, [PROJECT, 'a', 1, 'n', 'c', 's', '{}', 'f']],
  ['LOCK_REVISION', sql.LOCK_REVISION, [PROJECT, 'a', 1]],
  ['DELETE_CERTIFICATE', sql.DELETE_CERTIFICATE, [PROJECT, 'a', 1]],
  ['FIND_TAKEN', sql.FIND_TAKEN, [PROJECT, 'a', '{1,2,3}']],
  ['DELETE_BINDINGS', sql.DELETE_BINDINGS, [PROJECT, 'a']],
] as const)('%s searches by the project, and scans nothing', async ([, statement, values]) => {
  const plan = await planOf(statement, values)
  expect(plan).toMatch(/Index Cond: \(\(?project_id = /)
  expect(plan).not.toContain('Seq Scan')
})
