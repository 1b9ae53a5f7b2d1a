import type { Policy } from './policy.js'
import { place, problem, type CheckField, type Problem, type ProblemKind } from './problems.js'

/** Collects the problems of one field, by a policy. */
export class Report {
  readonly problems: Problem[] = []
  readonly field: CheckField
  readonly policy: Policy

  constructor(field: CheckField, policy: Policy) {
    this.field = field
    this.policy = policy
  }

  /** Adds a problem whose message names the block and goes on with `what`, without a full stop. */
  add(kind: ProblemKind, block: number, what: string): void {
    const { field } = this
    this.problems.push(problem(kind, { field, block }, `${place(field, block)} ${what}.`))
  }
}
