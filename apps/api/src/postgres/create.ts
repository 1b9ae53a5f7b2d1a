import type { CreateOptions, Creation, StoredCertificate } from '@apigw-certificates/service'

import type { Database, Query } from './database.js'
import * as sql from './sql.js'

const FIRST_REVISION = 1

/** The arguments of the port's `create`. */
export interface Create {
  readonly stored: StoredCertificate
  readonly options: CreateOptions
}

/** What is remembered of a key. */
interface Request {
  readonly digest: string
  readonly certificate: string
}

/**
 * Creates certificates of one project, as if one came after the other: in one statement, or in a
 * transaction when some may be refused.
 */
export async function createAll(
  { query, transaction }: Database,
  projectId: string,
  creates: readonly Create[],
): Promise<readonly Creation[]> {
  const isFree = ({ options: { quota, idempotency } }: Create) => quota === Infinity && !idempotency
  if (!creates.every(isFree)) {
    return transaction((inside) => decideAll(inside, projectId, creates))
  }
  const stored = creates.map((create) => create.stored)
  await insertCertificates(query, projectId, stored, FIRST_REVISION)
  return creates.map(() => ({ outcome: 'created' }))
}

/**
 * Holds the project first, so that the quota is counted, and keys are looked up, where nobody else
 * creates.
 */
async function decideAll(
  query: Query,
  projectId: string,
  creates: readonly Create[],
): Promise<readonly Creation[]> {
  await query(sql.LOCK_PROJECT, [projectId])
  const remembered = await requestsOf(query, projectId, creates)
  let total = await totalOf(query, projectId, creates)
  const accepted: StoredCertificate[] = []
  const requests: (Request & { readonly key: string; readonly expires: number })[] = []

  const creations = creates.map(({ stored, options: { quota, idempotency } }): Creation => {
    const request = idempotency && remembered.get(idempotency.key)
    if (request) return recollectionOf(request, idempotency.digest)
    if (total >= quota) return { outcome: 'quota-exceeded' }
    total += 1
    accepted.push(stored)
    if (idempotency) {
      const { key, digest, expires } = idempotency
      const certificate = JSON.stringify(stored.certificate)
      remembered.set(key, { digest, certificate })
      requests.push({ key, digest, expires, certificate })
    }
    return { outcome: 'created' }
  })

  if (accepted.length > 0) {
    await insertCertificates(query, projectId, accepted, FIRST_REVISION)
  }
  if (requests.length > 0) {
    await query(sql.INSERT_REQUESTS, [
      projectId,
      requests.map(({ key }) => key),
      requests.map(({ digest }) => digest),
      requests.map(({ expires }) => expires),
      requests.map(({ certificate }) => certificate),
    ])
  }
  return creations
}

/** What a create with the same key is answered with. */
export const recollectionOf = ({ digest, certificate }: Request, asked: string) =>
  digest === asked
    ? ({ outcome: 'replayed', certificate: JSON.parse(certificate) } as const)
    : ({ outcome: 'key-reused' } as const)

async function requestsOf(query: Query, projectId: string, creates: readonly Create[]) {
  const asked = creates.flatMap(({ options: { idempotency } }) => idempotency ?? [])
  if (asked.length === 0) return new Map<string, Request>()
  const at = Math.max(...asked.map((idempotency) => idempotency.at))
  await query(sql.DELETE_EXPIRED_REQUESTS, [projectId, at])
  const { rows } = await query(sql.FIND_REQUESTS, [projectId, asked.map(({ key }) => key), at])
  return new Map(
    rows.map(({ key, digest, certificate }) => [
      String(key),
      { digest: String(digest), certificate: String(certificate) },
    ]),
  )
}

/** Nobody counts where there is no limit. */
async function totalOf(query: Query, projectId: string, creates: readonly Create[]) {
  if (!creates.some(({ options: { quota } }) => Number.isFinite(quota))) return 0
  return Number((await query(sql.COUNT_CERTIFICATES, [projectId])).rows[0]?.['total'])
}

/** Inserts certificates of one project, without their bindings. */
export async function insertCertificates(
  query: Query,
  projectId: string,
  stored: readonly StoredCertificate[],
  revision: unknown,
): Promise<void> {
  const certificates = stored.map(({ certificate }) => certificate)
  await query(sql.INSERT_CERTIFICATES, [
    projectId,
    revision,
    certificates.map(({ id }) => id),
    certificates.map(({ instance_id: instanceId }) => instanceId),
    certificates.map(({ name }) => asColumn(name)),
    certificates.map(({ common_name: commonName }) => asColumn(commonName)),
    certificates.map(({ signature_algorithm: algorithm }) => asColumn(algorithm)),
    certificates.map(({ type }) => asColumn(type)),
    certificates.map((certificate) => JSON.stringify(certificate)),
    stored.map(({ fingerprint }) => fingerprint),
  ])
}

/** How a column that lists filter by holds a text: as JSON, which escapes what PostgreSQL refuses. */
export const asColumn = (text: string): string => JSON.stringify(text)
