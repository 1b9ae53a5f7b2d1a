import { PHASES, type Group, type Phase } from '../cases/case.js'
import { hasFailed } from '../run/has-failed.js'
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

/** What came of a phase with one more case. */
export function addTo(summary: PhaseSummary | undefined, result: CaseResult): PhaseSummary {
  const phase = phaseOf(result.case.group)
  const { cases, failed, milliseconds } = summary ?? { cases: 0, failed: 0, milliseconds: 0 }
  return {
    phase,
    cases: cases + 1,
    failed: failed + (hasFailed(result) ? 1 : 0),
    milliseconds: milliseconds + (result.answer?.milliseconds ?? 0),
  }
}

/** The phases that had cases, in their order. */
export function phasesOf({ cases }: Pick<SuiteResult, 'cases'>): PhaseSummary[] {
  const summaries = new Map<Phase, PhaseSummary>()
  for (const result of cases) {
    const phase = phaseOf(result.case.group)
    summaries.set(phase, addTo(summaries.get(phase), result))
  }
  return PHASE_NAMES.flatMap((phase) => {
    const summary = summaries.get(phase)
    return summary ? [{ ...summary, milliseconds: Math.round(summary.milliseconds) }] : []
  })
}
