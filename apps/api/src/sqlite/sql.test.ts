import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'

import * as sql from './sql.ts'

const database = new DatabaseSync(':memory:')
database.exec(sql.MIGRATIONS.get(0) ?? '')

const planOf = (statement: string) =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${statement}`)
    .all()
    .map(({ detail }) => String(detail))

const subsets: sql.Filter[][] = [[]]
for (const filter of sql.FILTERS) subsets.push(...subsets.map((subset) => [...subset, filter]))

const INDEX = 'SEARCH certificate USING COVERING INDEX certificate_in_order'
const RANGE = `${INDEX} (project_id=? AND instance_id=?)`

test.for(subsets.map((filters) => ({ filters })))(
  'a list by $filters reads two ranges of one index, in order',
  ({ filters }) => {
    const plan = planOf(sql.listMatches(filters))
    expect(plan.filter((step) => step === RANGE)).toHaveLength(2)
    expect(plan).toContain('MERGE (UNION ALL)')
    expect(plan).toContain('SEARCH certificate USING INTEGER PRIMARY KEY (rowid=?)')
    expect(plan.join('\n')).not.toMatch(/SCAN certificate|TEMP B-TREE/)
    expect(planOf(sql.countMatches(filters))).toEqual([RANGE])
  },
)

test.for(
  Object.entries({
    FIND_CERTIFICATE: sql.FIND_CERTIFICATE,
    COUNT_CERTIFICATES: sql.COUNT_CERTIFICATES,
    FIND_REVISION: sql.FIND_REVISION,
    UPDATE_CERTIFICATE: sql.UPDATE_CERTIFICATE,
    DELETE_CERTIFICATE: sql.DELETE_CERTIFICATE,
    FIND_BINDING: sql.FIND_BINDING,
    DELETE_BINDINGS: sql.DELETE_BINDINGS,
    FIND_REQUEST: sql.FIND_REQUEST,
    DELETE_EXPIRED_REQUESTS: sql.DELETE_EXPIRED_REQUESTS,
  }),
)('%s searches by the project, and scans nothing', ([, statement]) => {
  const plan = planOf(statement).join('\n')
  expect(plan).toMatch(/^SEARCH \w+ USING .*\(project_id=\?/)
  expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
})

test('counts a quota from an index alone', () => {
  expect(planOf(sql.COUNT_CERTIFICATES)).toEqual([
    expect.stringMatching(/^SEARCH certificate USING COVERING INDEX .* \(project_id=\?\)$/),
  ])
})
