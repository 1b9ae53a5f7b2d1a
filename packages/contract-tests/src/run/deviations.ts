import type { Violation } from './result.js'
import type { Group } from '../cases/case.js'
import type { RuleId } from '../rules/rules.js'

/** A breach of the contract that is known and accepted for one target. */
export interface Deviation {
  readonly rules: readonly RuleId[]
  readonly groups: readonly Group[]
  /**
   * Which cases, by name.
   *
   * @default every one of the groups
   */
  readonly cases?: RegExp
  readonly reason: string
}

/** Whether a deviation is the one of a violation. */
export const explains = (
  { rules, groups, cases }: Deviation,
  { rule, case: { group, name } }: Violation,
): boolean =>
  rules.includes(rule) && groups.includes(group) && (cases === undefined || cases.test(name))

/** The deviations that no violation showed: the target has improved, or the entry was wrong. */
export const unseen = (
  deviations: readonly Deviation[],
  violations: readonly Violation[],
): readonly Deviation[] =>
  deviations.filter((deviation) => !violations.some((violation) => explains(deviation, violation)))
