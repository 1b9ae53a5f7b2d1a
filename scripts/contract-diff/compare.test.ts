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

test('two changes are two findings, also where one takes the place of the other', async () => {
  const parameter = (name: string, more: object = {}) => ({
    name,
    in: 'query',
    schema: { type: 'string', ...more },
  })
  const withParameters = (...parameters: object[]) =>
    documentWith({
      paths: {
        '/a': { get: { operationId: 'a', parameters, responses: { 204: { description: 'A.' } } } },
      },
    })
  const found = await compareContracts(
    withParameters(parameter('gone'), parameter('stays')),
    withParameters(parameter('stays', { maxLength: 2 })),
  )
  expect(found.map(({ rule, verdict }) => [rule, verdict])).toEqual([
    ['parameters-changed', 'major'],
    ['schema-constraint-changed', 'major'],
  ])
})

describe('a change of the document', () => {
  test.for(documentCases)('$name: $verdict', async ({ base, revision, verdict }) => {
    const own = await compareContracts(documentWith(base), documentWith(revision))
    expect({ verdict: worst(own) ?? 'none', own }).toMatchObject({ verdict })
  })
})
