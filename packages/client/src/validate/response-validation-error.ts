import { summarize, type Problem } from './problem.js'

/** The answer to a request that succeeded breaks the contract. */
export class ResponseValidationError extends Error {
  override readonly name = 'ResponseValidationError'
  readonly operationId: string
  /** The answer's HTTP status. */
  readonly status: number
  /** Every breach, in the order of the contract. */
  readonly problems: readonly Problem[]

  constructor(operationId: string, status: number, problems: readonly Problem[]) {
    super(`The answer ${status} to ${operationId} breaks the contract: ${summarize(problems)}`)
    this.operationId = operationId
    this.status = status
    this.problems = problems
  }
}
