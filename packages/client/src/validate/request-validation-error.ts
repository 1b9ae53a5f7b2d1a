import { ClientError } from '../errors.js'
import { summarize, type Problem } from './problem.js'

/** A request breaks the contract and was not sent. */
export class RequestValidationError extends ClientError {
  override readonly name = 'RequestValidationError'
  readonly operationId: string
  /** Every breach, in the order of the contract. */
  readonly problems: readonly Problem[]

  constructor(operationId: string, problems: readonly Problem[]) {
    super(`${operationId} was not sent: ${summarize(problems)}`, {})
    this.operationId = operationId
    this.problems = problems
  }
}
