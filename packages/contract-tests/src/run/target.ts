import type { Deviation } from './deviations.js'
import type { RecordedExchange } from './exchange.js'

/** A server under test. */
export interface Target {
  readonly url: string
  /**
   * Prism: its answers are examples, chosen by `Prefer`, and mean nothing.
   *
   * @default false
   */
  readonly isMock?: boolean
  /**
   * A server of somebody else: extensions of the contract are only recommended to it.
   *
   * @default false
   */
  readonly isForeign?: boolean
  /**
   * How long it may take to answer, in milliseconds.
   *
   * @default 10000
   */
  readonly answerTimeout?: number
  /**
   * What is known to be wrong with it.
   *
   * @default none
   */
  readonly deviations?: readonly Deviation[]
  /**
   * Is told of every request, set-up included, once it was answered or was not.
   *
   * @default nobody
   */
  readonly onExchange?: (exchange: RecordedExchange) => void
}
