import type { Arbitrary } from 'fast-check'

/** A schema for which no value is found this many times in a row has most likely none. */
const MOST_REJECTIONS = 2000

/** A schema allows nothing that its keywords, each for itself, suggest. */
export class NoValueError extends Error {
  override readonly name = 'NoValueError'
}

/**
 * Keeps the values that are wanted; `filter` alone would look for them for ever.
 *
 * @throws NoValueError while a value is drawn, when there seems to be none
 */
export function boundedFilter<Value>(
  values: Arbitrary<Value>,
  isWanted: (value: Value) => boolean,
): Arbitrary<Value> {
  let rejections = 0
  return values.filter((value) => {
    if (isWanted(value)) {
      rejections = 0
      return true
    }
    rejections += 1
    if (rejections > MOST_REJECTIONS) {
      throw new NoValueError('The schema allows none of many values that its keywords suggest.')
    }
    return false
  })
}
