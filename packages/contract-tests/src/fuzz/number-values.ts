import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

import type { JsonObject } from '../contract/json.js'

/** Whole numbers that every JSON parser keeps exact are enough. */
const LARGEST = 2 ** 31

interface Limits {
  readonly min: number
  readonly max: number
}

function limitsOf(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject,
  step: number,
): Limits {
  const all = (values: readonly unknown[]): number[] =>
    values.filter((value) => typeof value === 'number')
  const exclude = (value: unknown, by: number): unknown =>
    typeof value === 'number' ? value + by : undefined
  const min = Math.max(...all([minimum, exclude(exclusiveMinimum, step)]), -Infinity)
  const max = Math.min(...all([maximum, exclude(exclusiveMaximum, -step)]), Infinity)
  return {
    min: Number.isFinite(min) ? min : Math.min(-LARGEST, max),
    max: Number.isFinite(max) ? max : Math.max(LARGEST, min),
  }
}

/** Whole numbers within the limits, multiples where it says so. */
export function integerValues(schema: JsonObject): Arbitrary<number> {
  const { multipleOf } = schema
  const { min, max } = limitsOf(schema, 1)
  const step = typeof multipleOf === 'number' && Number.isInteger(multipleOf) ? multipleOf : 1
  return fc
    .integer({ min: Math.ceil(min / step), max: Math.floor(max / step) })
    .map((value) => value * step)
}

/** Numbers within the limits. */
export function numberValues(schema: JsonObject): Arbitrary<number> {
  const { multipleOf } = schema
  const { min, max } = limitsOf(schema, Number.MIN_VALUE)
  if (typeof multipleOf === 'number') {
    return fc
      .integer({ min: Math.ceil(min / multipleOf), max: Math.floor(max / multipleOf) })
      .map((value) => value * multipleOf)
  }
  return fc.oneof(
    fc.double({ min, max, noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) }),
  )
}
