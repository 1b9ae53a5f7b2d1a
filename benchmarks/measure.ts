/** Does something once, or many times, and says what it cost: time, processor time, bytes. */
export type Cost = () => number | Promise<number>

/** Something to measure; what it returns is kept alive, so that no engine leaves the work out. */
export type Candidate = () => unknown

/** Keeps results alive. */
const sink: { value: unknown } = { value: undefined }

/** Set for a trial of the benchmarks themselves: its figures say nothing. */
const isTrial = process.env['BENCH_TRIAL'] !== undefined

/** Functions of few, long steps (BigInt) reach V8's last compiler only after a second. */
const WARM_UP = isTrial ? 20 : 1000

/**
 * What each costs, round by round. They take turns, and each round begins with another one, so that
 * whatever else the machine does falls on all of them.
 *
 * @param warmUps rounds before, which do not count
 */
export async function interleave<Name extends string>(
  costs: Readonly<Record<Name, Cost>>,
  rounds: number,
  warmUps = Math.ceil(rounds / 3),
): Promise<Record<Name, number[]>> {
  const names = Object.keys(costs) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (let round = isTrial ? 0 : -warmUps; round < (isTrial ? 1 : rounds); round += 1) {
    const first = (round + warmUps) % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const cost = await costs[name]()
      if (round >= 0) samples[name].push(cost)
    }
  }
  return samples
}

/**
 * The processor time of one call in this process, in microseconds. Other programs delay a call, and cost it
 * little processor time.
 *
 * @param slice how long it is called again and again, in milliseconds
 */
export function cpuOf(candidate: Candidate, slice = 5): Cost {
  let count = 0
  const calibrate = async () => {
    const start = performance.now()
    let calls = 0
    while (performance.now() - start < WARM_UP) {
      sink.value = await candidate()
      calls += 1
    }
    count = Math.max(1, Math.round((calls * slice) / WARM_UP))
  }
  return async () => {
    if (count === 0) await calibrate()
    const before = process.cpuUsage()
    for (let call = 0; call < count; call += 1) sink.value = await candidate()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / count
  }
}

/** The time of one call, in milliseconds. */
export const timeOf =
  (candidate: Candidate): Cost =>
  async () => {
    const start = performance.now()
    sink.value = await candidate()
    return performance.now() - start
  }
