import { startEmulator } from '@apigw-certificates/api'
import { afterAll, describe, expect, test } from 'vitest'

import { certificateContract, certificateSuite } from './certificates.js'
import { describeMutants, runMutants, type MutantResult } from './faults.js'

/** `FULL_TESTS` asks for many. */
const seeds = Array.from({ length: process.env['FULL_TESTS'] ? 20 : 3 }, (_, index) => index + 1)
/** Two minutes for each are far more than it takes. */
const PATIENCE = 120_000 * seeds.length

const good = await startEmulator()
afterAll(() => good.close())

const config = await certificateSuite()

const bad = (results: readonly MutantResult[]): string[] =>
  results
    .filter(({ outcome }) => outcome !== 'caught')
    .map(
      ({ mutant, seed, outcome, rule }) => `${mutant.id}, seed ${seed}: ${outcome} ${rule ?? ''}`,
    )

describe('every fault that the contract tells of', () => {
  test(
    'is caught, and by a rule that names it',
    async () => {
      const run = await runMutants({ document: certificateContract, config, url: good.url, seeds })
      console.log(describeMutants(run).split('\n').at(-1))
      expect(run.baseline).toEqual([])
      expect(bad(run.results)).toEqual([])
      const { size } = new Set(run.results.map(({ mutant }) => mutant.id))
      expect(size).toBe(run.results.length / seeds.length)
      expect(size).toBeGreaterThan(1000)
    },
    PATIENCE,
  )

  test('leaves nothing behind', async () => {
    expect((await good.snapshot()).certificates).toEqual([])
  })
})
