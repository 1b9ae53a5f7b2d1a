import { bindOperations, type BoundOperations } from '../bind.js'
import { iamEndpointOf } from '../endpoints.js'
import { connect, type Place, type TokenAuth } from '../runtime.js'
import { operations as declared, type Operations } from './generated/operations.gen.js'
import * as operations from './generated/sdk.gen.js'

/** What a client of IAM needs to know. */
export type IamClientOptions = Place & {
  /**
   * The token for the operations that need one; `createToken` does not.
   *
   * @default none
   */
  readonly auth?: TokenAuth
  /**
   * The function that sends requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch
}

/** The operations of `openapi/iam.yaml`, bound to an endpoint. */
export type IamClient = BoundOperations<typeof operations, Operations>

/**
 * Makes a client of IAM. Each operation resolves to `{ status, data, error, response }`, as those
 * of `createClient` do; `error` is Keystone's error body. `fetchToken` is the short way to a token.
 *
 * An operation rejects when there is no answer (`ConnectionError`, `TimeoutError`) or when it is not
 * one of this API (`ContractError`).
 *
 * @throws TypeError when the endpoint is not an absolute http(s) URL, or the region is unknown
 * @example
 * ```ts
 * const iam = createIamClient({ endpoint: 'http://127.0.0.1:8080', auth: { token } })
 * const { data, error } = await iam.listProjects({ query: { name: 'dev' } })
 * if (error) console.error(error.error.code, error.error.message)
 * else console.log(data.projects[0]?.id)
 * ```
 */
export const createIamClient = (options: IamClientOptions): IamClient =>
  bindOperations<typeof operations, Operations>(
    operations,
    connect({ operations: declared, isErrorBody, endpointOf: iamEndpointOf }, options),
    {},
  )

const isErrorBody = (body: { error?: { message?: unknown } | null }): boolean =>
  typeof body.error?.message === 'string'
