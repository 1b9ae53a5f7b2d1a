import type { Given } from './inputs.js'
import type { Operation } from '../contract/contract.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** The families of cases, in the order in which they run. */
export const GROUPS = [
  'example',
  'status',
  'negative',
  'boundary',
  'existence',
  'isolation',
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

/** What a case needs: that the things which its operation names exist on the server. */
export interface SetUp {
  /** The case's request with what was set up in it. */
  readonly request: (given: Given) => WireRequest
  /**
   * Take it back before the case is sent: the request then names what is gone.
   *
   * @default false
   */
  readonly isGone?: boolean
  /**
   * Look at what was set up before and after: the case must not change it.
   *
   * @default false
   */
  readonly isUntouched?: boolean
}

/** One request and what must come back. */
export interface Case {
  readonly group: Group
  /** Unique within the suite, for people to read. */
  readonly name: string
  /** The operation whose declared responses judge the answer; none for an unknown path. */
  readonly operation?: Operation
  /** As it is sent when nothing has to be set up. */
  readonly request: WireRequest
  /**
   * What the operations that lead to this one must do first.
   *
   * @default nothing: the answer is decided before anything is looked for
   */
  readonly setUp?: SetUp
  readonly expected: Expectation
  /**
   * It asks for an extension of the contract, which a server of somebody else may not know.
   *
   * @default false
   */
  readonly isExtension?: boolean
}
