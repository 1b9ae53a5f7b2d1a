import { execute, startPostgres } from '../../apps/api/src/test-support/postgres.ts'
import * as sql from '../../apps/api/src/postgres/sql.ts'
import { CERTIFICATES_PER_PROJECT, GATEWAY, hex, newCertificate } from '../fill.ts'
import { exactFigure, type Figure } from '../figure.ts'

/** The largest takes 14 GB of disk for a while. */
const SIZES = process.env['BENCH_LARGE'] ? [100_000, 1_000_000, 10_000_000] : [100_000, 1_000_000]

/** One certificate in so many is bound to a domain. */
const BOUND = 10

/** What is asked for is in the middle of what there is, and not where it was last read or written. */
const project = (rows: number): string => hex(Math.floor(rows / CERTIFICATES_PER_PROJECT / 2))

/** A certificate of that project: the 500th in order, which is the gateway's. */
const id = (rows: number): string => `md5(${rows / 2 + 500}::text)`

type Value = string | number

/** A literal, or an expression where it begins with a function's name. */
const literal = (value: Value): string =>
  typeof value === 'number' || /^\w+\(/.test(value) ? String(value) : `'${value}'`

const textOf = ({ text }: sql.Statement, values: readonly Value[]): string =>
  text.replaceAll(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1] ?? ''))

/** The statements of the requests, with what they are asked. */
const statements = (rows: number): Readonly<Record<string, string>> => ({
  show: textOf(sql.FIND_CERTIFICATE, [project(rows), id(rows)]),
  'first page': textOf(sql.listMatches([]), [project(rows), GATEWAY, 0, 20]),
  'last page': textOf(sql.listMatches([]), [project(rows), GATEWAY, 980, 20]),
  'page by name': textOf(sql.listMatches(['name']), [
    project(rows),
    GATEWAY,
    0,
    20,
    '"example_com"',
  ]),
  create: textOf(sql.INSERT_CERTIFICATES, [
    project(rows),
    1,
    '{new}',
    `{${GATEWAY}}`,
    '{n}',
    '{c}',
    '{s}',
    '{instance}',
    '{"{}"}',
    '{f}',
  ]),
  'count for a quota': textOf(sql.COUNT_CERTIFICATES, [project(rows)]),
  update: textOf(sql.UPDATE_CERTIFICATE, [project(rows), id(rows), 1, 'n', 'c', 's', '{}', 'f']),
  delete: textOf(sql.DELETE_CERTIFICATE, [project(rows), id(rows), 2]),
})

/** Adds rows until there are so many: 1,000 for each project, half of them the gateway's. */
async function fillTo(url: string, from: number, rows: number): Promise<void> {
  const { certificate, fingerprint } = newCertificate('PROJECT')
  const text = JSON.stringify({ ...certificate, id: 'ID' }).replaceAll("'", "''")
  await execute(
    url,
    `INSERT INTO certificate (
       project_id, id, sequence, instance_id, name, common_name, signature_algorithm, type,
       certificate, fingerprint, revision
     )
     SELECT project, id, i % ${CERTIFICATES_PER_PROJECT} + 1,
       CASE i % 2 WHEN 0 THEN '${GATEWAY}' ELSE 'common' END,
       '"example_com"', '"www.example.com"', '"ECDSA-SHA256"',
       CASE i % 2 WHEN 0 THEN 'instance' ELSE 'global' END,
       replace(replace('${text}', 'PROJECT', project), 'ID', id), '${fingerprint}', 1
     FROM (
       SELECT i, md5(i::text) AS id, lpad(to_hex(i / ${CERTIFICATES_PER_PROJECT}), 32, '0') AS project
       FROM generate_series(${from}, ${rows - 1}) AS i
     ) AS made`,
  )
  await execute(
    url,
    `INSERT INTO project (project_id, sequence)
     SELECT DISTINCT project_id, ${CERTIFICATES_PER_PROJECT} FROM certificate ON CONFLICT DO NOTHING`,
  )
  await execute(
    url,
    `INSERT INTO binding (project_id, domain_id, certificate_id, verifies_clients)
     SELECT project_id, md5(id), id, false FROM certificate
     WHERE sequence % ${BOUND} = 1 ON CONFLICT DO NOTHING`,
  )
  await execute(url, 'VACUUM ANALYZE')
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Index Name'?: string
  readonly 'Shared Hit Blocks': number
  readonly 'Shared Read Blocks': number
  readonly Plans?: readonly Plan[]
}

/** How a statement was run: its steps, and how many blocks of 8 KiB it looked at. */
async function explain(url: string, statement: string) {
  const [row] = await execute(url, `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`)
  const explained = row?.['QUERY PLAN'] as readonly { readonly Plan: Plan }[] | undefined
  const plan = explained?.[0]?.Plan
  if (!plan) throw new Error(`PostgreSQL does not explain ${statement}`)
  return { steps: stepsOf(plan), blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'] }
}

const stepsOf = (plan: Plan): string[] => [
  [plan['Node Type'], plan['Index Name']].filter(Boolean).join(' '),
  ...(plan.Plans ?? []).flatMap(stepsOf),
]

type Explained = Readonly<Record<string, Awaited<ReturnType<typeof explain>>>>

async function explainAll(url: string, rows: number): Promise<Explained> {
  const explained: [string, Awaited<ReturnType<typeof explain>>][] = []
  for (const [name, statement] of Object.entries(statements(rows))) {
    explained.push([name, await explain(url, statement)])
  }
  console.log(`${rows} certificates:`)
  for (const [name, { steps, blocks }] of explained) {
    console.log(`  ${name}: ${blocks} blocks; ${[...new Set(steps)].join(', ')}`)
  }
  return Object.fromEntries(explained)
}

export async function measureArea(): Promise<Figure[]> {
  // Nothing of it has to outlive the run.
  const server = await startPostgres({ fsync: 'off', max_wal_size: '4GB', shared_buffers: '512MB' })
  try {
    const url = await server.newDatabase()
    await execute(url, sql.MIGRATIONS.join('\n'))
    const figures: Figure[] = []
    let first: Explained | undefined
    let rows = 0
    for (const size of SIZES) {
      await fillTo(url, rows, size)
      rows = size
      const explained = await explainAll(url, size)
      first ??= explained
      if (first === explained) continue
      for (const [name, { blocks }] of Object.entries(explained)) {
        const what = `blocks that "${name}" looks at, ${size.toLocaleString('en')} certificates`
        figures.push(
          exactFigure(
            {
              what,
              against: `${(SIZES[0] ?? 0).toLocaleString('en')} certificates`,
              goal: { atMost: 1.5 },
            },
            blocks,
            first[name]?.blocks ?? Number.NaN,
          ),
        )
      }
    }
    return figures
  } finally {
    await server.close()
  }
}
