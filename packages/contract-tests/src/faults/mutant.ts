import type { Chooser } from './chooser.js'
import type { Group, Case } from '../cases/case.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import type { RuleId } from '../rules/rules.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** A request that a good server answered, and the case that it was sent for. */
export interface Recorded {
  readonly case: Case
  readonly answer: Answer
}

/** A fault that is in the answer alone: an exchange that was recorded can be broken without a server. */
export interface AnswerFault {
  readonly kind: 'answer'
  /** The broken answer; undefined when the fault does not show in this exchange. */
  readonly change: (recorded: Recorded, choose: Chooser) => Answer | undefined
}

/** Passes a request on to the good server. */
export type Forward = (request: WireRequest) => Promise<Answer>

/** What a faulty server does with a request: an answer, or none. */
export type Behaviour = (
  request: WireRequest,
  forward: Forward,
) => Promise<Answer | 'hang up' | 'cut off' | 'silence'>

/** A fault that several requests must show together, or that is no answer. */
export interface ServerFault {
  readonly kind: 'server'
  /** A server with the fault, its memory empty. */
  readonly start: (choose: Chooser) => Behaviour
}

/** A server that breaks the contract in one way. */
export interface Mutant {
  /** Unique, the same for every seed. */
  readonly id: string
  /** What the server does, for people to read. */
  readonly description: string
  /** The rules that name the fault: one of them must. */
  readonly rules: readonly RuleId[]
  /** Rules that the fault breaks along with those. */
  readonly companions: readonly RuleId[]
  /** The families of cases that can see it. */
  readonly groups: readonly Group[]
  /** Which of their cases can. @default every one */
  readonly sees?: (current: Case) => boolean
  readonly fault: AnswerFault | ServerFault
}

/** What mutants are derived from. */
export interface Soil {
  readonly contract: Contract
  readonly config: SuiteConfig
  readonly checker: SchemaChecker
  /** What a good server answered. */
  readonly recorded: readonly Recorded[]
}
