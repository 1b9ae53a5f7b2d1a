import { bindOperations, type BoundOperations } from './bind.js'
import { createConnection } from './create-connection.js'
import { itemsOf, paging, throwing, type Items, type Pages, type Throwing } from './forms.js'
import { pagination, type Operations } from './generated/operations.gen.js'
import * as operations from './generated/sdk.gen.js'
import type { ConnectionOptions } from './runtime.js'

/** What a client needs to know. */
export type ClientOptions = ConnectionOptions & {
  /** The project's ID, 32 hexadecimal digits. The credentials must belong to it. */
  readonly projectId: string
  readonly auth: NonNullable<ConnectionOptions['auth']>
}

/** The operations of the contract, bound to an endpoint, a project and credentials. */
export interface Client extends BoundOperations<typeof operations, Operations, 'project_id'> {
  /** The same operations; they resolve to the body of a success and throw everything else. */
  readonly orThrow: Throwing
  /** The lists, page by page. */
  readonly pages: Pages
  /** The lists, item by item; one page is in memory at a time. */
  readonly all: Items
}

/**
 * Makes a client. Each operation resolves to an answer that the contract declares, told apart by
 * `status`: with `data` when it succeeded, with the contract's `error` body when it did not.
 *
 * An operation rejects when there is no answer (`ConnectionError`, `TimeoutError`, `AbortError`), when
 * the API gives one that the contract does not declare (`ApiError`), or when the answer is not one of
 * this API (`ContractError`).
 *
 * @throws TypeError when the endpoint is not an absolute http(s) URL, or the region is unknown
 * @example
 * ```ts
 * const client = createClient({
 *   endpoint: 'http://127.0.0.1:8080',
 *   projectId: '0123456789abcdef0123456789abcdef',
 *   auth: { token: 'dev-token' },
 * })
 * const result = await client.showCertificate({ path: { certificate_id: id } })
 * if (result.status === 404) console.error(result.error.error_code)
 * const certificate = await client.orThrow.showCertificate({ path: { certificate_id: id } })
 * for await (const { name } of client.all.listCertificates({ query: { instance_id } })) {
 *   console.log(name)
 * }
 * ```
 */
export function createClient({ projectId, ...options }: ClientOptions): Client {
  const bound = bindOperations<typeof operations, Operations, 'project_id'>(
    operations,
    createConnection(options),
    { project_id: projectId },
  )
  const orThrow = mapValues(bound, throwing)
  const pages = mapValues(pagination, (names, id) => paging(orThrow[id] as never, names))
  const all = mapValues(pagination, (names, id) => itemsOf(pages[id] as never, names))
  return { ...bound, orThrow, pages, all } as unknown as Client
}

const mapValues = <Record_ extends object, Value>(
  record: Record_,
  map: (value: Record_[keyof Record_], key: keyof Record_) => Value,
): Record<keyof Record_, Value> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      map(value as Record_[keyof Record_], key as keyof Record_),
    ]),
  ) as Record<keyof Record_, Value>
