import type { Operation } from '../contract/contract.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** The families of cases, in the order in which they run. */
export const GROUPS = [
  'example',
  'status',
  'negative',
  'boundary',
  'authentication',
  'media type',
  'malformed',
  'method',
  'path',
  'meaning',
] as const

export type Group = (typeof GROUPS)[number]

/** What must come back. */
export interface Expectation {
  /** The statuses that are right. */
  readonly statuses: readonly number[]
  /**
   * The error code, where the contract fixes it. A mock answers with any example of the status.
   *
   * @default any declared one
   */
  readonly code?: string
  /**
   * Error codes that would be wrong.
   *
   * @default none
   */
  readonly otherThan?: readonly string[]
  /**
   * Judges the answer's content; says what is wrong with it.
   *
   * @default nothing more
   */
  readonly judge?: (answer: Answer) => readonly string[]
}

/** One request and what must come back. */
export interface Case {
  readonly group: Group
  /** Unique within the suite, for people to read. */
  readonly name: string
  /** The operation whose declared responses judge the answer; none for an unknown path. */
  readonly operation?: Operation
  readonly request: WireRequest
  readonly expected: Expectation
}
