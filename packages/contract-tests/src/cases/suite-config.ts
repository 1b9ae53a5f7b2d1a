import type { Case } from './case.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { WireRequest } from '../run/exchange.js'

/** Credentials that must be refused. */
export interface RefusedCredentials {
  /** For people to read: `expired token`. */
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  /** @default any declared one */
  readonly code?: string
}

/** Whose credentials are good, but not for what the suite's own project has. */
export interface OtherProject {
  readonly credentials: Readonly<Record<string, string>>
  /** The parameters that differ: the project's ID. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** What makes a server give a status that no request brings about by itself. */
export interface Recipe {
  /**
   * What is sent right before the request: to whatever controls the server, at the same address, outside
   * the contract. When one is not answered with 2xx, the status stays unreached.
   *
   * @default nothing
   */
  readonly before?: readonly WireRequest[]
  /**
   * What is sent afterwards, whatever came of the request.
   *
   * @default nothing
   */
  readonly after?: readonly WireRequest[]
  /**
   * What goes into the request itself.
   *
   * @default nothing
   */
  readonly headers?: Readonly<Record<string, string>>
  /** @default any declared one */
  readonly code?: string
}

/** What the document cannot say about the API that it describes. */
export interface SuiteConfig {
  /**
   * A good token, key, or `user:password`, sent as the security scheme of each operation says; or one
   * for each scheme by its key in `components.securitySchemes`.
   *
   * @default `credentials` alone; without them, a token that only a mock accepts
   */
  readonly token?: string | Readonly<Record<string, string>>
  /**
   * Headers of every allowed request, over those of `token`.
   *
   * @default none
   */
  readonly credentials?: Readonly<Record<string, string>>
  /**
   * Credentials that must be refused, wherever some are needed.
   *
   * @default none, empty and wrong ones, where the operation declares 401 or 403; for a mock, none
   */
  readonly refusedCredentials?: readonly RefusedCredentials[]
  /**
   * Values of parameters, by name. A text is sent as it is, an array or object in the parameter's style.
   *
   * @default the document's example, else a sample of the schema
   */
  readonly parameters?: Readonly<Record<string, unknown>>
  /**
   * Well-formed values of things that do not exist: of a parameter or a body property, by name.
   *
   * @default none
   */
  readonly unknown?: Readonly<Record<string, unknown>>
  /**
   * A second project; what the suite's own one has does not exist for it.
   *
   * @default none: the projects' isolation is not tested
   */
  readonly otherProject?: OtherProject
  /**
   * The parameters that decide whether the credentials may be used, so that a bad value is refused
   * with a status of its own: name to status.
   *
   * @default none
   */
  readonly guardedParameters?: Readonly<Record<string, number>>
  /**
   * Body properties and parameters with a meaning beyond their schema, so that a valid value may still
   * be refused.
   *
   * @default none
   */
  readonly opaqueNames?: readonly string[]
  /**
   * The schema of an error that belongs to no operation, as a reference.
   *
   * @default none: such an answer's body is not judged
   */
  readonly errorSchema?: string
  /**
   * Properties of every request example, at any depth, that depend on the server: name to value.
   *
   * @default none
   */
  readonly exampleOverrides?: Readonly<Record<string, unknown>>
  /**
   * How declared statuses are reached that no other case reaches: by status (`500`), or by operation and
   * status (`createOrder 503`), which comes first.
   *
   * @default none
   */
  readonly recipes?: Readonly<Record<string, Recipe>>
  /**
   * Cases that only somebody who knows the API can write; a mock is not asked them.
   *
   * @default none
   */
  readonly meaning?: (contract: Contract, newRequest: NewRequest) => readonly Case[]
}

/** Builds an allowed request with a given JSON body, else with the first example. */
export type NewRequest = (operation: Operation, body?: unknown) => WireRequest
