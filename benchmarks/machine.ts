import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** What a run took place on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  /** In GiB. */
  readonly memory: number
  readonly system: string
  readonly node: string
}

export function describeMachine(): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
  }
}

/** How many programs wanted a processor in the last minute. */
export const currentLoad = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10

/** How long all cores have been there and worked so far, together, in milliseconds. */
export function timeOfCores(): { readonly total: number; readonly busy: number } {
  const times = cpus().map((core) => core.times)
  const total = times.flatMap((each) => Object.values(each)).reduce((sum, each) => sum + each, 0)
  return { total, busy: total - times.reduce((sum, { idle }) => sum + idle, 0) }
}
