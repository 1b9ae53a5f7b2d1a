/** What one minute of load was like. */
export interface Minute {
  readonly requests: number
  /** Of answers that nothing was done to, in milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Statuses with how often they came; `0` is a connection that broke. */
  readonly statuses: Readonly<Record<string, number>>
  /** The median of what all processes occupied, in MiB. */
  readonly memory: number
}

/** What happened, minute by minute. */
export interface Minutes {
  answered(status: number, milliseconds?: number): void
  occupied(mebibytes: number): void
  /** Ends a minute. */
  next(): Minute
  readonly all: readonly Minute[]
}

export function createMinutes(): Minutes {
  const all: Minute[] = []
  let times: number[] = []
  let memory: number[] = []
  let statuses: Record<string, number> = {}
  return {
    all,
    answered(status, milliseconds) {
      statuses[status] = (statuses[status] ?? 0) + 1
      if (milliseconds !== undefined) times.push(milliseconds)
    },
    occupied: (mebibytes) => void memory.push(mebibytes),
    next() {
      const minute = {
        requests: Object.values(statuses).reduce((sum, count) => sum + count, 0),
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        statuses,
        memory: quantile(memory, 0.5),
      }
      all.push(minute)
      times = []
      memory = []
      statuses = {}
      return minute
    },
  }
}

/** A ratio with what it may be at most. */
export interface Ratio {
  readonly name: string
  readonly value: number
  readonly atMost: number
}

/** The last third against the middle one for memory, which has grown to its size by then. */
export function judge(minutes: readonly Minute[]): readonly Ratio[] {
  const third = Math.floor(minutes.length / 3)
  const memoryOf = (part: readonly Minute[]) =>
    quantile(
      part.map(({ memory }) => memory),
      0.5,
    )
  const [first] = minutes
  return [
    {
      name: 'p99 of the slowest minute against the first',
      value:
        Math.max(...minutes.map(({ p99 }) => p99).filter(Number.isFinite)) /
        (first?.p99 ?? Number.NaN),
      atMost: 3,
    },
    {
      name: 'memory of the last third against the middle third',
      value:
        memoryOf(minutes.slice(minutes.length - Math.max(1, third))) /
        memoryOf(minutes.slice(third, Math.max(third + 1, minutes.length - third))),
      atMost: 1.15,
    },
  ]
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
