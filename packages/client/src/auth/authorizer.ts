/** A request as it is about to be sent: everything that a signature covers. */
export interface RequestToAuthorize {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: Uint8Array
  readonly signal: AbortSignal
}

/** Proves who calls: gives the headers to add, anew for each attempt. */
export interface Authorizer {
  authorize(request: RequestToAuthorize): Promise<Readonly<Record<string, string>>>
  /**
   * The answer was 401: true when other credentials are worth one more attempt, because a cached token
   * was forgotten.
   *
   * @default never
   */
  refresh?(): boolean
}
