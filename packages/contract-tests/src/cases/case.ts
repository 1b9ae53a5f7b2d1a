import type { Given } from './inputs.js'
import type { Operation } from '../contract/contract.js'
import type { Occurrence } from '../links/expression.js'
import type { Step } from '../links/chain.js'
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
  'sequence',
  'workflow',
  'fuzz',
] as const

export type Group = (typeof GROUPS)[number]

/** What a run can be limited to, and the families of cases of each. */
export const PHASES = {
  examples: ['example'],
  coverage: ['negative', 'boundary'],
  statuses: ['status', 'existence'],
  security: ['authentication', 'isolation'],
  protocol: ['media type', 'method', 'path'],
  malformed: ['malformed'],
  stateful: ['meaning', 'sequence'],
  workflows: ['workflow'],
  fuzz: ['fuzz'],
} as const satisfies Readonly<Record<string, readonly Group[]>>

export type Phase = keyof typeof PHASES

/** A place of an operation's request that a case is about, and where the case stands to it. */
export interface Site {
  /** Where the keyword is in the document: a JSON pointer (RFC 6901). */
  readonly pointer: string
  /** For people to read: `body domains.0.domain`, `query limit`. */
  readonly place: string
  /** A JSON Schema keyword. */
  readonly keyword: string
  /** Just allowed, or just not. */
  readonly side: 'inside' | 'outside'
}

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
   * What reads HTTP refuses the request before the API sees it: it may close the connection, and says
   * what it likes.
   *
   * @default false
   */
  readonly isOfTransport?: boolean
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
   * The steps that lead to the operation.
   *
   * @default the first that the document's links give
   */
  readonly chain?: readonly Step[]
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

/** What a sequence can do. */
export interface Walk {
  /** What the set-up gives to the case's operation. */
  readonly given: Given
  /**
   * Sends a request, whose answer is judged as any other. One that is none of the statuses ends the
   * sequence: nothing can be concluded from what follows.
   */
  ask(operation: Operation, request: WireRequest, statuses: readonly number[]): Promise<Answer>
  /** What was done to set up, in order. */
  readonly made: readonly Occurrence[]
  /** Says what answers contradict: a breach of `state`. */
  contradict(message: string): void
}

/** What is sent around a case to whatever controls the server; it is not judged. */
export interface Control {
  /** When one is not answered with 2xx, the case is not sent. */
  readonly before: readonly WireRequest[]
  readonly after: readonly WireRequest[]
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
  /**
   * Requests that depend on one another's answers; they are sent instead of the request.
   *
   * @default none
   */
  readonly sequence?: (walk: Walk) => Promise<void>
  /**
   * Brings the server into a state that no request of the contract does.
   *
   * @default nothing
   */
  readonly control?: Control
  readonly expected: Expectation
  /**
   * The limit that it tests.
   *
   * @default none
   */
  readonly site?: Site
  /**
   * It asks for an extension of the contract, which a server of somebody else may not know.
   *
   * @default false
   */
  readonly isExtension?: boolean
}
