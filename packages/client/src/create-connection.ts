import { endpointOf } from './endpoints.js'
import { operations } from './generated/operations.gen.js'
import { connect, type Api, type Connection, type ConnectionOptions } from './runtime.js'

/** The certificate API. */
const certificateApi: Api = {
  operations,
  isErrorBody: (body) => 'error_code' in body,
  endpointOf,
}

/**
 * Makes a connection for the operations that are exported as functions; a bundler leaves out those
 * that are not used.
 *
 * @throws TypeError when the endpoint is not an absolute http(s) URL, or the region is unknown
 * @example
 * ```ts
 * const client = createConnection({ endpoint, auth: { token } })
 * const certificate = await showCertificate({
 *   client,
 *   path: { project_id: projectId, certificate_id: id },
 *   throwOnError: true,
 * })
 * ```
 */
export const createConnection = (options: ConnectionOptions): Connection =>
  connect(certificateApi, options)
