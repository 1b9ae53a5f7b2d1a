import { ClientError } from '../errors.js'
import { summarize, type Problem } from './problem.js'

/** The answer to a request that succeeded breaks the contract. */
export class ResponseValidationError extends ClientError {
  override readonly name = 'ResponseValidationError'
  declare readonly status: number
  readonly operationId: string
  /** Every breach, in the order of the contract. */
  readonly problems: readonly Problem[]

  constructor(operationId: string, status: number, problems: readonly Problem[]) {
    super(`The answer ${status} to ${operationId} breaks the contract: ${summarize(problems)}`, {
      status,
    })
    this.operationId = operationId
    this.problems = problems
  }
}
