import { groupFailures, type FailureGroup } from './group-failures.js'
import { leakOf, type ReportContext } from './report-context.js'
import { phasesOf, type PhaseSummary } from './phases.js'
import type { VerifyConfig } from '../config.js'
import { belowThresholds, type Coverage, type CoverageItem } from '../coverage/coverage.js'
import type { SuiteResult, Violation } from '../run/result.js'

/** How much of one kind of thing the run reached. */
export interface CoverageSummary {
  readonly kind: CoverageItem['kind']
  readonly reached: number
  /** Without what is excluded. */
  readonly declared: number
  /** What no request can reach. */
  readonly excluded: number
  /** The least share, from 0 to 1, that the run must reach; null when none is set. */
  readonly threshold: number | null
  readonly isMet: boolean
}

/** A part of the contract, and whether the run reached it. */
export interface ReportedItem extends Omit<CoverageItem, 'exclusion'> {
  /** Why nothing can reach it; null when something can. */
  readonly exclusion: string | null
}

/** What is known to be wrong with the target, and whether it still is. */
export interface DeviationSummary {
  readonly reason: string
  /** How many violations it explains. 0: it no longer occurs, which fails the run. */
  readonly count: number
}

/** What a run found, without secrets: the content of `report.json` (`report.schema.json`). */
export interface Report {
  /** The version of this shape; rises when a property changes its meaning or goes. */
  readonly version: 1
  /** Name and version of the package that wrote it. */
  readonly tool: string
  /** The title of the document. */
  readonly title: string
  /** The document: a path or URL. */
  readonly spec: string
  /** The server. */
  readonly url: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly milliseconds: number
  readonly isPassed: boolean
  readonly counts: {
    readonly cases: number
    readonly violations: number
    readonly warnings: number
    readonly knownDeviations: number
  }
  readonly phases: readonly PhaseSummary[]
  /** The random requests; null when there were none. */
  readonly fuzz: { readonly seed: number; readonly requests: number } | null
  readonly failures: readonly FailureGroup[]
  readonly warnings: readonly FailureGroup[]
  readonly knownDeviations: readonly DeviationSummary[]
  /** Declared statuses that no case reached. */
  readonly unreached: readonly string[]
  readonly coverage: {
    readonly kinds: readonly CoverageSummary[]
    readonly items: readonly ReportedItem[]
  }
}

/** What the result does not say about the run. */
export interface RunDetails extends Partial<Omit<ReportContext, 'isLeaking'>> {
  readonly tool?: string
  readonly title?: string
  readonly spec?: string
  readonly url?: string
  /** @default now */
  readonly startedAt?: Date
  readonly milliseconds?: number
  /** @default none were made */
  readonly fuzz?: Report['fuzz'] | undefined
  /** @default none */
  readonly thresholds?: VerifyConfig['thresholds']
}

const same = (text: string): string => text
const KINDS: readonly CoverageItem['kind'][] = ['status', 'parameter', 'property', 'keyword']

/** Puts together what every report shows. Without `clean`, only answers that leak are hidden. */
export function createReport(result: SuiteResult, details: RunDetails = {}): Report {
  const { cases, failures, violations, unseenDeviations, unreached } = result
  const context: ReportContext = {
    clean: details.clean ?? same,
    locate: details.locate ?? (() => undefined),
    replayCommand: details.replayCommand ?? same,
    isLeaking: leakOf(result),
  }
  const warnings = violations.filter(
    ({ severity, deviation }) => severity === 'warning' && deviation === undefined,
  )
  const known = knownDeviations(violations)
  const kinds = summarizeCoverage(result.coverage, details.thresholds)
  return {
    version: 1,
    tool: details.tool ?? '@apigw-certificates/contract-tests',
    title: details.title ?? '',
    spec: details.spec ?? '',
    url: details.url ?? '',
    startedAt: (details.startedAt ?? new Date()).toISOString(),
    milliseconds: Math.round(details.milliseconds ?? 0),
    isPassed:
      failures.length === 0 && unseenDeviations.length === 0 && kinds.every(({ isMet }) => isMet),
    counts: {
      cases: cases.length,
      violations: failures.length,
      warnings: warnings.length,
      knownDeviations: known.reduce((sum, { count }) => sum + count, 0),
    },
    phases: phasesOf(result),
    fuzz: details.fuzz ?? null,
    failures: groupFailures(failures, context),
    warnings: groupFailures(warnings, context),
    knownDeviations: [...known, ...unseenDeviations.map(({ reason }) => ({ reason, count: 0 }))],
    unreached,
    coverage: {
      kinds,
      items: result.coverage.items.map((item) => ({
        ...item,
        exclusion: item.exclusion ?? null,
      })),
    },
  }
}

function knownDeviations(violations: readonly Violation[]): DeviationSummary[] {
  const byReason = Map.groupBy(
    violations.filter(({ deviation }) => deviation !== undefined),
    ({ deviation }) => deviation?.reason ?? '',
  )
  return [...byReason].map(([reason, alike]) => ({ reason, count: alike.length }))
}

const summarizeCoverage = (
  coverage: Coverage,
  thresholds: VerifyConfig['thresholds'] = {},
): CoverageSummary[] => {
  const low = belowThresholds(coverage, thresholds)
  return KINDS.map((kind) => ({
    kind,
    ...coverage.totals[kind],
    threshold: thresholds[kind] ?? null,
    isMet: !low.some((one) => one.kind === kind),
  })).filter(({ declared, excluded }) => declared + excluded > 0)
}
