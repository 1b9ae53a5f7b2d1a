import { expect, test } from 'vitest'

import { daysUntil, inDays, parseDuration, urgency } from './dates.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

test.for([
  ['2026-01-01T00:00:00Z', 'today', 'yellow'],
  ['2026-01-02T00:00:00Z', 'in 1 day', 'yellow'],
  ['2026-01-15T23:59:59Z', 'in 14 days', 'yellow'],
  ['2026-01-16T00:00:00Z', 'in 15 days', 'green'],
  ['2025-12-31T23:59:59Z', 'expired', 'red'],
  ['soon', 'unknown', 'red'],
] as const)('%s is %s, %s', ([time, words, colour]) => {
  const days = daysUntil(time, now)
  expect([inDays(days), urgency(days)]).toEqual([words, colour])
})

test.for([
  ['30d', 2_592_000_000],
  ['12h', 43_200_000],
  ['4w', 2_419_200_000],
  ['30', undefined],
  ['1.5d', undefined],
  ['-1d', undefined],
  ['999999d', undefined],
] as const)('the duration %s is %s ms', ([text, milliseconds]) => {
  expect(parseDuration(text)).toBe(milliseconds)
})
