import { PHASES, type Group, type Phase } from '../cases/case.js'
import type { CaseResult, SuiteResult } from '../run/result.js'

/** What came of one phase. */
export interface PhaseSummary {
  readonly phase: Phase
  readonly cases: number
  /** Cases with a violation that is neither a warning nor known. */
  readonly failed: number
  /** How long the server took to answer the cases' own requests. */
  readonly milliseconds: number
}

export const PHASE_NAMES = Object.keys(PHASES) as readonly Phase[]

const phaseByGroup = new Map<Group, Phase>(
  PHASE_NAMES.flatMap((phase) => PHASES[phase].map((group) => [group, phase] as const)),
)

/** The phase that a family of cases belongs to. */
export function phaseOf(group: Group): Phase {
  const phase = phaseByGroup.get(group)
  if (phase === undefined) throw new Error(`No phase has the cases "${group}".`)
  return phase
}

export const hasFailed = ({ violations }: CaseResult): boolean =>
  violations.some(({ severity, deviation }) => severity === 'error' && deviation === undefined)

/** The phases that had cases, in their order. */
export const phasesOf = ({ cases }: Pick<SuiteResult, 'cases'>): PhaseSummary[] =>
  PHASE_NAMES.map((phase) => {
    const ran = cases.filter((entry) => phaseOf(entry.case.group) === phase)
    const times = ran.map(({ answer }) => answer?.milliseconds ?? 0)
    return {
      phase,
      cases: ran.length,
      failed: ran.filter(hasFailed).length,
      milliseconds: Math.round(times.reduce((sum, time) => sum + time, 0)),
    }
  }).filter((summary) => summary.cases > 0)
