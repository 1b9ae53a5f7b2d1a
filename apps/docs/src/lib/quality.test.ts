import { expect, it } from 'vitest'

import { figure, totalOf } from './quality.ts'

it('sums the phases of a verification', () => {
  const phases = [
    { phase: 'examples', cases: 20, failed: 0 },
    { phase: 'limits', cases: 1500, failed: 2 },
  ]
  expect(totalOf({ server: 'emulator', phases })).toEqual({ cases: 1520, failed: 2 })
})

it('writes figures the same on every machine', () => {
  expect(figure(1234567)).toBe('1,234,567')
})
