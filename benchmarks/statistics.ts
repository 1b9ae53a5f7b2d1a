/** The middle of some values and the bounds of their middle half. */
export interface Quartiles {
  readonly low: number
  readonly median: number
  readonly high: number
  /** How many values there are. */
  readonly count: number
}

/** @throws RangeError when there is no value */
export function quartiles(values: readonly number[]): Quartiles {
  if (values.length === 0) throw new RangeError('There are no values')
  const sorted = values.toSorted((a, b) => a - b)
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  }
}

/** Between two values, the line from one to the other (type 7 of Hyndman and Fan, as in R and NumPy). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place % 1)
}
