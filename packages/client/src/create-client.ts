import { bindOperations, type BoundOperations } from './bind.js'
import { createClient as createConnection } from './generated/client/index.js'
import * as operations from './generated/sdk.gen.js'

/** How a client proves who it is: with a project-scoped IAM token (`X-Auth-Token`). */
export interface TokenAuth {
  /** The token, or a function that gets one; it is called for each request. */
  readonly token: string | (() => string | Promise<string>)
}

/** What a client needs to know. */
export interface ClientOptions {
  /**
   * Where the API answers: scheme, host and port, without a path.
   *
   * @example 'https://apig.eu-de.otc.t-systems.com'
   */
  readonly endpoint: string | URL
  /** The project's ID, 32 hexadecimal digits. The credentials must belong to it. */
  readonly projectId: string
  readonly auth: TokenAuth
  /**
   * The function that sends requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch
}

/** The operations of the contract, bound to an endpoint, a project and credentials. */
export type Client = BoundOperations<typeof operations>

/**
 * Makes a client. Each operation resolves to `{ data, error, response }`: `data` is the answer's
 * body when it succeeded, `error` the contract's error body when it did not, and never both.
 *
 * An operation rejects when there is no answer (with what `fetch` threw) or when the answer is not
 * one of this API ({@link ContractError}).
 *
 * @throws TypeError when the endpoint is not an absolute http(s) URL
 * @example
 * ```ts
 * const client = createClient({
 *   endpoint: 'http://127.0.0.1:8080',
 *   projectId: '0123456789abcdef0123456789abcdef',
 *   auth: { token: 'dev-token' },
 * })
 * const { data, error } = await client.createCertificate({
 *   body: { name: 'example_com', cert_content: certificate, private_key: key },
 * })
 * ```
 */
export function createClient({ endpoint, projectId, auth, fetch }: ClientOptions): Client {
  const { token } = auth
  const connection = createConnection({
    baseUrl: baseUrl(endpoint),
    // Every scheme of the contract asks for its value here: a token must not also go out as
    // `Authorization`.
    auth: ({ name }) => {
      if (name !== 'X-Auth-Token') return undefined
      return typeof token === 'function' ? token() : token
    },
    // A redirect would carry the token and the private key to another host; the API sends none.
    redirect: 'manual',
    ...(fetch && { fetch }),
  })
  return bindOperations(operations, connection, projectId)
}

function baseUrl(endpoint: string | URL): string {
  const url = new URL(endpoint)
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`The endpoint must be an http(s) URL, not ${url.protocol}`)
  }
  return url.href.replace(/\/+$/, '')
}
