/** A page as Lighthouse scores it: out of 100, times in milliseconds. */
export interface LighthouseResult {
  readonly title: string
  readonly path: string
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly largestContentfulPaint: number
  readonly totalBlockingTime: number
  readonly layoutShift: number
  /** All that the page loads, as it is sent. */
  readonly bytes: number
}

/** What axe found in the pages, light and dark, wide and narrow. */
export interface AxeSummary {
  readonly version: string
  readonly pages: number
  readonly findings: number
}

/** A server that was held to the contract. */
export interface Verification {
  readonly server: string
  readonly phases: readonly {
    readonly phase: string
    readonly cases: number
    /** Cases that broke the contract. */
    readonly failed: number
  }[]
}

/** Faults that were planted before the emulator, to see whether the contract tests catch them. */
interface MutantsSummary {
  readonly planted: number
  readonly caught: number
}

/** What a bundle of the client weighs, in bytes. */
interface WeighedBundle {
  readonly name: string
  readonly gzipped: number
  readonly most: number
  readonly why: string
}

/** What `pnpm quality` measured of a version. */
export interface Quality {
  readonly commit: string
  /** ISO 8601, UTC. */
  readonly date: string
  readonly lighthouse: {
    readonly version: string
    /** How often each page was measured; the median counts. */
    readonly runs: number
    readonly pages: readonly LighthouseResult[]
  }
  readonly axe: AxeSummary
  readonly verifications: readonly Verification[]
  readonly mutants: MutantsSummary
  readonly bundles: readonly WeighedBundle[]
}

/** A figure with a thousands separator, the same on every machine. */
export const figure = (value: number): string => value.toLocaleString('en-GB')

/** The cases of all phases, and those that broke the contract. */
export const totalOf = ({ phases }: Verification): { cases: number; failed: number } => ({
  cases: phases.reduce((sum, { cases }) => sum + cases, 0),
  failed: phases.reduce((sum, { failed }) => sum + failed, 0),
})
