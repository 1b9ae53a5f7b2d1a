import { expect, test } from 'vitest'

import { quartiles } from './statistics.ts'

test.for([
  [[7], { low: 7, median: 7, high: 7, count: 1 }],
  [[2, 1], { low: 1.25, median: 1.5, high: 1.75, count: 2 }],
  // As R's `quantile(c(1, 2, 4, 8, 16), type = 7)` and NumPy's `percentile` say.
  [[16, 1, 4, 2, 8], { low: 2, median: 4, high: 8, count: 5 }],
  [[9, 10, 1, 3], { low: 2.5, median: 6, high: 9.25, count: 4 }],
] as const)('quartiles of %j, in any order', ([values, expected]) => {
  expect(quartiles(values)).toEqual(expected)
})

test('there are no quartiles of nothing', () => {
  expect(() => quartiles([])).toThrow(RangeError)
})
