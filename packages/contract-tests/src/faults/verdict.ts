import type { Mutant } from './mutant.js'
import type { MutantResult } from './result.js'
import { PHASES, type Group, type Phase } from '../cases/case.js'
import type { Violation } from '../run/result.js'

/** What violations say of a mutant; undefined when they neither name the fault nor something else. */
export function verdictOf(
  mutant: Mutant,
  seed: number,
  violations: readonly Violation[],
): MutantResult | undefined {
  const { rules, companions } = mutant
  const stray = violations.find(({ rule }) => !rules.includes(rule) && !companions.includes(rule))
  const named = violations.find(({ rule }) => rules.includes(rule))
  const violation = stray ?? named
  if (!violation) return undefined
  return {
    mutant,
    seed,
    outcome: stray ? 'misnamed' : 'caught',
    rule: violation.rule,
    phase: phaseOf(violation.case.group),
    violation,
  }
}

export const missed = (mutant: Mutant, seed: number): MutantResult => ({
  mutant,
  seed,
  outcome: 'missed',
  rule: undefined,
  phase: undefined,
  violation: undefined,
})

const phaseOf = (group: Group): Phase | undefined =>
  PHASE_NAMES.find((phase) => (PHASES[phase] as readonly Group[]).includes(group))

const PHASE_NAMES = Object.keys(PHASES).filter((name): name is Phase => name in PHASES)
