/** IAM refused to give a token, or what it gave is none. */
export class IamError extends Error {
  override readonly name = 'IamError'
  /** The answer's HTTP status; 401 when user, domain, password or project is wrong. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
