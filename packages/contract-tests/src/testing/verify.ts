import { afterAll, describe, expect, test } from 'vitest'

import { describeViolation } from '../report/describe.js'
import { isFailure, type CaseResult } from '../run/result.js'
import type { Suite } from '../run/suite.js'

/** What a target must let the suite reach in the end; a difference in either direction fails. */
export interface Coverage {
  readonly unreached: readonly string[]
  /**
   * The sides of keywords that no request can be on, by the reason: `type outside`. Everything else that
   * is declared must be reached.
   *
   * @default undefined: only statuses must be reached
   */
  readonly excluded?: Readonly<Record<string, readonly string[]>>
}

/** Turns a suite into vitest's tests: one for each case, and one for what they reached together. */
export function verify(title: string, suite: Suite, { unreached, excluded }: Coverage): void {
  describe(title, () => {
    const results: CaseResult[] = []

    test.for(suite.cases.map((current) => [`${current.group}: ${current.name}`, current] as const))(
      '%s',
      async ([, current]) => {
        const result = await suite.run(current)
        results.push(result)
        expect(result.violations.filter(isFailure).map(describeViolation)).toEqual([])
      },
    )

    test('every declared status was reached, but those that are named here', () => {
      expect(suite.summarize(results).unreached).toEqual(unreached)
    })

    if (excluded) {
      test('every parameter, property and limit was reached, if it can be', () => {
        const { coverage } = suite.summarize(results)
        expect(coverage.unreached).toEqual([])
        const reasons = new Map<string, Set<string>>()
        for (const { exclusion, name } of coverage.items) {
          if (exclusion === undefined) continue
          const sides = reasons.get(exclusion) ?? new Set()
          reasons.set(exclusion, sides.add(name.split(' ').slice(-2).join(' ')))
        }
        const found = [...reasons].map(([reason, sides]) => [reason, [...sides].toSorted()])
        expect(Object.fromEntries(found)).toEqual(excluded)
      })
    }

    test('every known deviation still occurs', () => {
      expect(suite.summarize(results).unseenDeviations).toEqual([])
    })

    afterAll(() => {
      const { unreached: missing } = suite.summarize(results)
      const note = missing.length > 0 ? `, not reached: ${missing.join(', ')}` : ''
      console.log(`${title}: ${results.length} cases${note}`)
    })
  })
}
