import { beforeAll, describe, expect, test } from 'vitest'

import { bodyCases } from './cases/body-cases.ts'
import { compose, documentWith, operationsOf } from './cases/compose.ts'
import { documentCases } from './cases/document-cases.ts'
import { pathCases } from './cases/path-cases.ts'
import { schemaCases } from './cases/schema-cases.ts'
import { compareContracts } from './compare.ts'
import { worst, type Finding } from './finding.ts'

const cases = [...bodyCases, ...pathCases, ...schemaCases]

describe('a change of an operation', () => {
  let findings: readonly Finding[]

  beforeAll(async () => {
    findings = await compareContracts(compose(cases, 'base'), compose(cases, 'revision'))
  })

  test.for(cases.map(({ name, verdict }, index) => [name, verdict, index] as const))(
    '%s: %s',
    ([, verdict, index]) => {
      const own = findings.filter(({ operations }) =>
        operations.some((operation) => operationsOf(index).test(operation)),
      )
      expect({ verdict: worst(own) ?? 'none', own }).toMatchObject({ verdict })
    },
  )

  test('belongs to its own operation alone', () => {
    const casesOf = ({ operations }: Finding) =>
      new Set(operations.map((operation) => operation.split('-')[1]))
    expect(findings.filter((finding) => casesOf(finding).size !== 1)).toEqual([])
  })
})

describe('a change of the document', () => {
  test.for(documentCases)('$name: $verdict', async ({ base, revision, verdict }) => {
    const own = await compareContracts(documentWith(base), documentWith(revision))
    expect({ verdict: worst(own) ?? 'none', own }).toMatchObject({ verdict })
  })
})
