import type {
  Creation,
  Idempotency,
  Replacement,
  StoredCertificate,
} from '@apigw-certificates/service'
import type { DatabaseSync, StatementSync } from 'node:sqlite'

import type { Commands } from './messages.ts'
import * as sql from './sql.ts'

type Row = ReturnType<StatementSync['get']>

/** The store's commands on a database; a transaction around them is the caller's. */
export function createCommands(database: DatabaseSync): Commands {
  const findCertificate = database.prepare(sql.FIND_CERTIFICATE)
  const dumpCertificates = database.prepare(sql.DUMP_CERTIFICATES)
  const insertCertificate = database.prepare(sql.INSERT_CERTIFICATE)
  const countCertificates = database.prepare(sql.COUNT_CERTIFICATES)
  const findRevision = database.prepare(sql.FIND_REVISION)
  const rewriteCertificate = database.prepare(sql.UPDATE_CERTIFICATE)
  const removeCertificate = database.prepare(sql.DELETE_CERTIFICATE)
  const findBinding = database.prepare(sql.FIND_BINDING)
  const insertBinding = database.prepare(sql.INSERT_BINDING)
  const deleteBindings = database.prepare(sql.DELETE_BINDINGS)
  const findRequest = database.prepare(sql.FIND_REQUEST)
  const insertRequest = database.prepare(sql.INSERT_REQUEST)
  const deleteExpiredRequests = database.prepare(sql.DELETE_EXPIRED_REQUESTS)

  const lists = new Map<string, { readonly count: StatementSync; readonly page: StatementSync }>()
  const listBy = (filters: readonly sql.Filter[]) => {
    const key = filters.join()
    const list = lists.get(key) ?? {
      count: database.prepare(sql.countMatches(filters)),
      page: database.prepare(sql.listMatches(filters)),
    }
    lists.set(key, list)
    return list
  }

  const bind = ({ certificate: { project_id: projectId, id }, bindings }: StoredCertificate) => {
    for (const { domainId, verifiesClients } of bindings) {
      insertBinding.run({ projectId, domainId, id, verifiesClients: Number(verifiesClients) })
    }
  }

  const insert = (stored: StoredCertificate, certificate: string, revision: number) => {
    const { instance_id: instanceId, type } = stored.certificate
    insertCertificate.run({ ...columnsOf(stored), instanceId, type, certificate, revision })
    bind(stored)
  }

  const recall = (projectId: string, { key, digest, at }: Idempotency) => {
    const request = findRequest.get({ projectId, key, at })
    if (!request) return undefined
    return request['digest'] === digest
      ? `{"outcome":"replayed","certificate":${certificateOf(request)}}`
      : json<Creation>({ outcome: 'key-reused' })
  }

  return {
    recall,

    create(stored, { quota, idempotency }) {
      const { project_id: projectId } = stored.certificate
      if (idempotency) {
        deleteExpiredRequests.run({ projectId, at: idempotency.at })
        const recalled = recall(projectId, idempotency)
        if (recalled) return recalled
      }
      if (Number.isFinite(quota) && totalOf(countCertificates.get({ projectId })) >= quota) {
        return json<Creation>({ outcome: 'quota-exceeded' })
      }
      const certificate = JSON.stringify(stored.certificate)
      insert(stored, certificate, 1)
      if (idempotency) {
        const { key, digest, expires } = idempotency
        insertRequest.run({ projectId, key, digest, expires, certificate })
      }
      return json<Creation>({ outcome: 'created' })
    },

    find(projectId, id) {
      const row = findCertificate.get({ projectId, id })
      return row && `{${membersOf(row)},"revision":${String(row['revision'])}}`
    },

    list(projectId, { gatewayId, filters = {}, offset, limit }) {
      const names = sql.FILTERS.filter((name) => filters[name] !== undefined)
      const matches = {
        project_id: projectId,
        instance_id: gatewayId,
        ...Object.fromEntries(names.map((name) => [name, filters[name] ?? null])),
      }
      const { count, page } = listBy(names)
      const total = totalOf(count.get(matches))
      const certificates = page.all({ ...matches, offset, limit }).map(certificateOf)
      return `{"total":${total},"certificates":[${certificates.join()}]}`
    },

    replace(stored, revision) {
      const { project_id: projectId, id } = stored.certificate
      if (findRevision.get({ projectId, id })?.['revision'] !== revision) {
        return json<Replacement>({ outcome: 'stale' })
      }
      const domainIds = stored.bindings
        .map(({ domainId }) => domainId)
        .filter((domainId) => {
          const binding = findBinding.get({ projectId, domainId })
          return binding && binding['certificate_id'] !== id
        })
      if (domainIds.length > 0) return json<Replacement>({ outcome: 'bound-elsewhere', domainIds })
      const certificate = JSON.stringify(stored.certificate)
      rewriteCertificate.run({ ...columnsOf(stored), certificate })
      deleteBindings.run({ projectId, id })
      bind(stored)
      return json<Replacement>({ outcome: 'replaced' })
    },

    delete: (projectId, id, revision) =>
      json(removeCertificate.run({ projectId, id, revision }).changes === 1),

    dump: () =>
      `[${dumpCertificates
        .all()
        .map((row) => `{${membersOf(row)}}`)
        .join()}]`,

    load(certificates): undefined {
      database.exec(sql.DELETE_ALL)
      // What was deleted has left no revision behind; none that was counted comes near the time.
      const revision = Date.now() * 1000
      for (const stored of certificates) {
        insert(stored, JSON.stringify(stored.certificate), revision)
      }
    },
  }
}

const columnsOf = ({ certificate, fingerprint }: StoredCertificate) => ({
  projectId: certificate.project_id,
  id: certificate.id,
  name: certificate.name,
  commonName: certificate.common_name,
  signatureAlgorithm: certificate.signature_algorithm,
  fingerprint,
})

const totalOf = (row: Row): number => Number(row?.['total'])

const json = <Value extends Creation | Replacement | boolean>(value: Value): string =>
  JSON.stringify(value)

const certificateOf = (row: NonNullable<Row>): string => String(row['certificate'])

const membersOf = (row: NonNullable<Row>): string =>
  `"certificate":${certificateOf(row)},` +
  `"fingerprint":${JSON.stringify(row['fingerprint'])},"bindings":${String(row['bindings'])}`
