/** An answer came, but not one that this API gives: a proxy's page, a redirect, another server. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  /** The answer's HTTP status. */
  readonly status: number

  constructor(status: number) {
    super(`The server answered ${status} without the API's error body; check the endpoint.`)
    this.status = status
  }
}
