/** A request as it is about to be sent; everything that a signature covers. */
export interface RequestToAuthorize {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: Headers
  /** The exact bytes that will be sent; empty when there is no body. */
  readonly body: Uint8Array
  /** Gives up. */
  readonly signal: AbortSignal
}

/**
 * Proves who calls.
 *
 * @example
 * ```ts
 * const auth: Authorizer = {
 *   authorize: async ({ signal }) => ({ 'X-Auth-Token': await readToken(signal) }),
 * }
 * ```
 */
export interface Authorizer {
  /** Gives the headers to add to a request, anew for each attempt. */
  authorize(request: RequestToAuthorize): Promise<Readonly<Record<string, string>>>
  /**
   * Learns that the answer was 401, and says whether other credentials are worth one more attempt.
   *
   * @param refused - What `authorize` gave for the attempt. A token that was replaced since is not the
   *   one that was refused; without this, the newest counts as refused.
   * @default never worth it
   */
  refresh?(refused?: Readonly<Record<string, string>>): boolean
}
