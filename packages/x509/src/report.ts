import { place, problem, type CheckField, type Problem, type ProblemKind } from './problems.js'

/** Collects the problems of one field. */
export class Report {
  readonly problems: Problem[] = []
  readonly field: CheckField

  constructor(field: CheckField) {
    this.field = field
  }

  /** Adds a problem whose message names the block and goes on with `what`, without a full stop. */
  add(kind: ProblemKind, block: number, what: string): void {
    const { field } = this
    this.problems.push(problem(kind, { field, block }, `${place(field, block)} ${what}.`))
  }
}
