import type { Mutant } from './mutant.js'
import type { Phase } from '../cases/case.js'
import type { RuleId } from '../rules/rules.js'
import type { Violation } from '../run/result.js'

/** What became of a mutant. */
export interface MutantResult {
  readonly mutant: Mutant
  readonly seed: number
  /**
   * `missed`: nothing named the fault. `misnamed`: a rule fired that has nothing to do with it.
   */
  readonly outcome: 'caught' | 'missed' | 'misnamed'
  /** The rule that named it; undefined when none did. */
  readonly rule: RuleId | undefined
  /** The phase of the case that showed it. */
  readonly phase: Phase | undefined
  /** The first violation that decided the outcome; undefined when there was none. */
  readonly violation: Violation | undefined
}

/** What became of all of them. */
export interface MutantsResult {
  /** What the unmutated server violates: the suite itself is wrong, or the server was not good. */
  readonly baseline: readonly Violation[]
  readonly results: readonly MutantResult[]
  /** How long all of it took. */
  readonly milliseconds: number
}
