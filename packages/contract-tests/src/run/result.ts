import type { Deviation } from './deviations.js'
import type { Answer } from './exchange.js'
import type { Coverage } from '../coverage/coverage.js'
import type { Case } from '../cases/case.js'
import type { RuleId } from '../rules/rules.js'

/** One rule that one answer broke. */
export interface Violation {
  readonly rule: RuleId
  readonly message: string
  readonly case: Case
  /** The request for a shell, its secrets replaced. */
  readonly curl: string
  /** Undefined when none came. */
  readonly answer: Answer | undefined
  /** The part of the contract that is broken: a JSON pointer; undefined when it is about no part. */
  readonly pointer: string | undefined
  /** Runs the case again: what `--replay` takes. */
  readonly replay: string
  /** A warning is no reason to fail. */
  readonly severity: 'error' | 'warning'
  /** Why it is accepted; undefined when it is not. */
  readonly deviation: Deviation | undefined
}

/** Neither a warning nor a known deviation. */
export const isFailure = ({ severity, deviation }: Violation): boolean =>
  severity === 'error' && deviation === undefined

/** What happened to one case. */
export interface CaseResult {
  readonly case: Case
  /** Undefined when none came, and when the case was not sent. */
  readonly answer: Answer | undefined
  readonly violations: readonly Violation[]
  /** The requests of a sequence, each as a case of its own; undefined when it is none. */
  readonly steps?: readonly CaseResult[]
}

/** What happened to all of them. */
export interface SuiteResult {
  readonly cases: readonly CaseResult[]
  readonly violations: readonly Violation[]
  /** Neither warnings nor known deviations. */
  readonly failures: readonly Violation[]
  readonly unseenDeviations: readonly Deviation[]
  /** Declared statuses that no case reached: `createCertificate 404`, `every operation 500`. */
  readonly unreached: readonly string[]
  readonly coverage: Coverage
}
