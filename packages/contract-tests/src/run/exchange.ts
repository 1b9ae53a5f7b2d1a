import type { Operation } from '../contract/contract.js'

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string
  /** Path and query, sent as they are. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** What came back. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown
  readonly milliseconds: number
}

/** A request that was sent, and what came of it. */
export interface RecordedExchange {
  /** Undefined when the request belongs to none. */
  readonly operation: Operation | undefined
  readonly request: WireRequest
  /** Undefined when none came. */
  readonly answer: Answer | undefined
  readonly startedAt: Date
}
