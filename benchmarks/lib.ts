/** Something to measure; what it returns is kept alive, so that no engine leaves the work out. */
export type Candidate = () => unknown

/** Keeps results alive. */
const sink: { value: unknown } = { value: undefined }

/** In slices. Functions of few, long steps (BigInt) reach V8's last compiler only after a second. */
const WARM_UP = 200

interface Plan {
  /** Rounds that count; as many as a third of them go before. */
  readonly rounds: number
  /** A candidate runs about this long in a round, in milliseconds. */
  readonly slice: number
}

/**
 * The time of each candidate in microseconds, the lower quartile of all rounds: what else the machine
 * does can only add to it. The candidates take turns in every round, so that it falls on all of them:
 * the ratios mean more than the times.
 */
export async function measure<Name extends string>(
  candidates: Readonly<Record<Name, Candidate>>,
  { rounds, slice }: Plan = { rounds: 60, slice: 5 },
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[]
  const counts = {} as Record<Name, number>
  const times = {} as Record<Name, number[]>
  for (const name of names) {
    times[name] = []
    const start = performance.now()
    let count = 0
    while (performance.now() - start < WARM_UP * slice) {
      sink.value = await candidates[name]()
      count += 1
    }
    counts[name] = Math.max(1, Math.round(count / WARM_UP))
  }
  for (let round = -Math.ceil(rounds / 3); round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now()
      for (let i = 0; i < counts[name]; i += 1) sink.value = await candidates[name]()
      const elapsed = performance.now() - start
      if (round >= 0) times[name].push((1000 * elapsed) / counts[name])
    }
  }
  return Object.fromEntries(names.map((name) => [name, lowerQuartile(times[name])])) as Record<
    Name,
    number
  >
}

const lowerQuartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 2] ?? Number.NaN
