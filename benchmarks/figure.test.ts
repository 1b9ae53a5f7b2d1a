import { expect, test } from 'vitest'

import { exactFigure, figure, isMet } from './figure.ts'

const description = { what: 'ours', against: 'theirs' }

test('a figure is the median of the ratios of each round, not the ratio of medians', () => {
  // The machine was slow in the second round, for both.
  const { ratio } = figure(description, [2, 30, 3], [1, 10, 2])
  expect(ratio).toEqual({ low: 1.75, median: 2, high: 2.5, count: 3 })
})

test('a figure without a peer in each round is refused', () => {
  expect(() => figure(description, [1, 2], [1])).toThrow(RangeError)
  expect(() => figure(description, [], [])).toThrow(RangeError)
})

test.for([
  [{ atMost: 2 }, 2, true],
  [{ atMost: 2 }, 2.01, false],
  [{ atLeast: 2 }, 2, true],
  [{ atLeast: 2 }, 1.99, false],
  [undefined, 1, undefined],
] as const)('the goal %j with a ratio of %d', ([goal, value, met]) => {
  expect(isMet(exactFigure({ ...description, ...(goal && { goal }) }, value, 1))).toBe(met)
})
