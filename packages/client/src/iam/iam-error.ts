import { ClientError, isTransient } from '../errors.js'

/** IAM refused to give a token, or what it gave is none. */
export class IamError extends ClientError {
  override readonly name = 'IamError'
  /** The answer's HTTP status; 401 when user, domain, password or project is wrong. */
  declare readonly status: number

  constructor(status: number, message: string) {
    super(message, { status, retryable: isTransient(status) })
  }
}
