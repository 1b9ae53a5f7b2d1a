import { afterAll, describe, expect, test } from 'vitest'

import { describeViolation } from '../report/describe.js'
import type { CaseResult } from '../run/result.js'
import type { Suite } from '../run/suite.js'

/** Which answers a target must give in the end; a difference in either direction fails. */
export interface Coverage {
  readonly unreached: readonly string[]
}

/** Turns a suite into vitest's tests: one for each case, and one for what they reached together. */
export function verify(title: string, suite: Suite, { unreached }: Coverage): void {
  describe(title, () => {
    const results: CaseResult[] = []

    test.for(suite.cases.map((current) => [`${current.group}: ${current.name}`, current] as const))(
      '%s',
      async ([, current]) => {
        const result = await suite.run(current)
        results.push(result)
        const { failures } = suite.summarize([result])
        expect(failures.map(describeViolation)).toEqual([])
      },
    )

    test('every declared status was reached, but those that are named here', () => {
      expect(suite.summarize(results).unreached).toEqual(unreached)
    })

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
