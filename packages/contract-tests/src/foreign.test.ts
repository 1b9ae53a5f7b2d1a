import petstore from '@readme/oas-examples/3.1/json/petstore.json' with { type: 'json' }
import trainTravel from '@readme/oas-examples/3.1/json/train-travel.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'

import { foreignPrismDeviations, prismDeviations } from './prism-deviations.js'
import { startMock } from './prism.js'
import { fuzz } from './fuzz/fuzz.js'
import { hasFailed } from './run/has-failed.js'
import { createSuite, runSuite } from './run/suite.js'
import { describeViolation } from './report/describe.js'
import type { SuiteConfig } from './cases/suite-config.js'
import { startZoo, zoo } from './testing/zoo.js'

const deviations = [...prismDeviations, ...foreignPrismDeviations]

/** Documents that nobody wrote for this suite, and what of them it cannot test. */
const FOREIGN = [
  {
    title: 'petstore',
    document: petstore,
    fewest: 700,
    skipped: {
      'bodies of these media types are not sent: application/xml': 2,
      'no request that must succeed: it declares no success': 7,
    },
    known: ['406', 'text/plain', 'as JavaScript does'],
  },
  {
    title: 'train-travel',
    document: trainTravel,
    fewest: 200,
    skipped: { 'bodies of these media types are not sent: application/xml': 1 },
    known: ['cannot parse', 'charset', '406', 'empty query', 'body null', 'draft-07'],
  },
]

const count = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(names)].map((one) => [one, names.filter((n) => n === one).length]))

describe.for(FOREIGN)(
  '$title, against a mock of itself',
  ({ document, fewest, skipped, known }) => {
    test('nothing is wrong but what is known of Prism', async () => {
      const mock = await startMock({ document })
      try {
        const suite = createSuite(document, {}, { url: mock.url, isMock: true, deviations })
        const result = await runSuite(suite)
        expect(result.failures.map(describeViolation)).toEqual([])
        expect(result.cases.length).toBeGreaterThan(fewest)
        expect(result.unreached).toEqual([])
        expect(count(suite.skipped.map(({ reason }) => reason))).toEqual(skipped)
        const seen = deviations.filter((entry) => !result.unseenDeviations.includes(entry))
        expect(seen.map(({ reason }) => reason)).toEqual(
          known.map((part) => expect.stringContaining(part)),
        )
      } finally {
        await mock.close()
      }
    })

    test('random requests find nothing else', async () => {
      const mock = await startMock({ document })
      try {
        const suite = createSuite(document, {}, { url: mock.url, isMock: true, deviations })
        for (const seed of [1, 2, 3]) {
          const { results, requests } = await fuzz(suite, { seed, runs: 10 })
          const failures = results.filter(hasFailed).flatMap(({ violations }) => violations)
          expect(failures.map(describeViolation)).toEqual([])
          expect(requests).toBeGreaterThan(50)
        }
      } finally {
        await mock.close()
      }
    })
  },
)

describe('a server that is no mock', () => {
  const failuresOf = async (options?: { isOpen: boolean }, config: SuiteConfig = {}) => {
    const server = await startZoo(options)
    try {
      const result = await runSuite(createSuite(zoo, config, { url: server.url }))
      expect(result.cases.length).toBeGreaterThan(30)
      return result.failures
    } finally {
      await server.close()
    }
  }

  test('passes with a good token', async () => {
    const failures = await failuresOf(undefined, { token: 'good' })
    expect(failures.map(describeViolation)).toEqual([])
  })

  test('fails where a request should have succeeded without one', async () => {
    const failures = await failuresOf()
    expect(failures.map(({ case: { group } }) => group)).toContain('example')
  })

  test('fails when it takes every token', async () => {
    const failures = await failuresOf({ isOpen: true }, { token: 'good' })
    expect(new Set(failures.map(({ case: { group } }) => group))).toEqual(
      new Set(['authentication']),
    )
  })
})
