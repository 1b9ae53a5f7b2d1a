import type {
  Binding,
  Certificate,
  Creation,
  SnapshotStore,
  StoredCertificate,
} from '@apigw-certificates/service'

import { inBatches } from './batches.js'
import { asColumn, createAll, insertCertificates, recollectionOf, type Create } from './create.js'
import { PostgresError, type Database, type Query } from './database.js'
import * as sql from './sql.js'

/** How many creates one transaction may hold. */
const BATCH_SIZE = 256

/** Two classes of https://www.postgresql.org/docs/18/errcodes-appendix.html: it is a row's fault. */
const isDataError = (error: unknown): boolean =>
  error instanceof PostgresError && /^2[23]/.test(error.code ?? '')

/** The store on a database that has this program's schema. */
export function createPostgresStore(database: Database): SnapshotStore {
  const { query, transaction, close } = database
  const create = inBatches<Create, Creation>(BATCH_SIZE, async (projectId, creates) => {
    try {
      return await createAll(database, projectId, creates)
    } catch (error) {
      if (creates.length === 1 || !isDataError(error)) throw error
      // One spoils it for all: each on its own.
      return creates.map((each) =>
        createAll(database, projectId, [each]).then((creations) => creations[0] as Creation),
      )
    }
  })

  return {
    async recall(projectId, { key, digest, at }) {
      const { rows } = await query(sql.FIND_REQUESTS, [projectId, [key], at])
      const [request] = rows as [{ digest: string; certificate: string }?]
      return request && recollectionOf(request, digest)
    },

    create: (stored, options) => create(stored.certificate.project_id, { stored, options }),

    async find(projectId, id) {
      const [row] = (await query(sql.FIND_CERTIFICATE, [projectId, id])).rows
      return row && { ...storedOf(row), revision: Number(row['revision']) }
    },

    async list(projectId, { gatewayId, filters = {}, offset, limit }) {
      const names = sql.FILTERS.filter((name) => filters[name] !== undefined)
      const values = names.map((name) => asColumn(filters[name] ?? ''))
      const { rows } = await query(sql.listMatches(names), [
        projectId,
        gatewayId,
        offset,
        limit,
        ...values,
      ])
      const certificates = rows[0]?.['certificates'] as readonly string[]
      return {
        total: Number(rows[0]?.['total']),
        certificates: certificates.map((text) => JSON.parse(text) as Certificate),
      }
    },

    replace: (stored, revision) =>
      transaction(async (inside) => {
        const { certificate, fingerprint, bindings } = stored
        const key = [certificate.project_id, certificate.id]
        const locked = await inside(sql.LOCK_REVISION, [...key, revision])
        if (locked.rowCount === 0) return { outcome: 'stale' }
        const wanted = bindings.map(({ domainId }) => domainId)
        const { rows } = await inside(sql.FIND_TAKEN, [...key, wanted])
        if (rows.length > 0) {
          const taken = new Set(rows.map(({ domain_id: domainId }) => domainId))
          return { outcome: 'bound-elsewhere', domainIds: wanted.filter((id) => taken.has(id)) }
        }
        await inside(sql.UPDATE_CERTIFICATE, [
          ...key,
          revision,
          asColumn(certificate.name),
          asColumn(certificate.common_name),
          asColumn(certificate.signature_algorithm),
          JSON.stringify(certificate),
          fingerprint,
        ])
        await inside(sql.DELETE_BINDINGS, key)
        await bind(inside, certificate.project_id, [stored])
        return { outcome: 'replaced' }
      }),

    async delete(projectId, id, revision) {
      const { rowCount } = await query(sql.DELETE_CERTIFICATE, [projectId, id, revision])
      return rowCount === 1
    },

    dump: async () => (await query(sql.DUMP_CERTIFICATES)).rows.map(storedOf),

    load: (certificates) =>
      transaction(async (inside) => {
        await inside(sql.DELETE_ALL)
        const revision = (await inside(sql.NEW_REVISION)).rows[0]?.['revision']
        for (const [projectId, stored] of byProject(certificates)) {
          await insertCertificates(inside, projectId, stored, revision)
          await bind(inside, projectId, stored)
        }
      }),

    close,
  }
}

/** In the order of their domains, so that two of these never wait for each other. */
async function bind(query: Query, projectId: string, stored: readonly StoredCertificate[]) {
  const bound = stored
    .flatMap(({ certificate: { id }, bindings }) => bindings.map((each) => ({ id, ...each })))
    .toSorted((a, b) => (a.domainId < b.domainId ? -1 : 1))
  if (bound.length === 0) return
  await query(sql.INSERT_BINDINGS, [
    projectId,
    bound.map(({ id }) => id),
    bound.map(({ domainId }) => domainId),
    bound.map(({ verifiesClients }) => verifiesClients),
  ])
}

function byProject(certificates: readonly StoredCertificate[]) {
  const projects = new Map<string, StoredCertificate[]>()
  for (const stored of certificates) {
    const { project_id: projectId } = stored.certificate
    const project = projects.get(projectId)
    if (project) project.push(stored)
    else projects.set(projectId, [stored])
  }
  return projects
}

const storedOf = (row: Record<string, unknown>): StoredCertificate => ({
  certificate: JSON.parse(String(row['certificate'])) as Certificate,
  fingerprint: String(row['fingerprint']),
  bindings: row['bindings'] as readonly Binding[],
})
