import { bindOperations, type BoundOperations } from './bind.js'
import { connectionConfig, type TokenAuth } from './connection.js'
import { createClient as createConnection } from './generated/client/index.js'
import * as operations from './generated/sdk.gen.js'

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
  /** Its token must be scoped to the project. */
  readonly auth: TokenAuth
  /**
   * The function that sends requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch
}

/** The operations of the contract, bound to an endpoint, a project and credentials. */
export type Client = BoundOperations<typeof operations, 'project_id'>

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
export function createClient({ projectId, ...connection }: ClientOptions): Client {
  return bindOperations(operations, {
    client: createConnection(connectionConfig(connection)),
    path: { project_id: projectId },
    isErrorBody: (error) => 'error_code' in error,
  })
}
