import {
  GLOBAL_INSTANCE,
  type Certificate,
  type FoundCertificate,
  type Idempotency,
  type ListQuery,
  type Recollection,
  type SnapshotStore,
  type StoredCertificate,
} from './certificate-store.js'

interface Remembered {
  readonly digest: string
  readonly expires: number
  readonly certificate: Readonly<Certificate>
}

/** Maps keep the order of insertion, which is the order of creation. */
interface Project {
  readonly certificates: Map<string, FoundCertificate>
  /** Which certificate each bound domain presents. */
  readonly domains: Map<string, string>
  readonly requests: Map<string, Remembered>
  /** How many requests there are when those that expired are looked for again. */
  sweepAt: number
}

/** How many requests are kept before the first look for those that expired. */
const FIRST_SWEEP = 1000

/** Keeps certificates for as long as the process lives. */
export function createMemoryStore(): SnapshotStore {
  const projects = new Map<string, Project>()
  let highestRevision = 0

  const projectOf = (id: string): Project => {
    const project = projects.get(id) ?? {
      certificates: new Map<string, FoundCertificate>(),
      domains: new Map<string, string>(),
      requests: new Map<string, Remembered>(),
      sweepAt: FIRST_SWEEP,
    }
    projects.set(id, project)
    return project
  }

  const current = (projectId: string, id: string, revision: number) => {
    const found = projects.get(projectId)?.certificates.get(id)
    return found?.revision === revision ? found : undefined
  }

  const put = (project: Project, stored: StoredCertificate, revision: number) => {
    highestRevision = Math.max(highestRevision, revision)
    project.certificates.set(stored.certificate.id, { ...stored, revision })
    for (const { domainId } of stored.bindings) {
      project.domains.set(domainId, stored.certificate.id)
    }
  }

  const release = ({ domains }: Project, { bindings }: StoredCertificate) => {
    for (const { domainId } of bindings) domains.delete(domainId)
  }

  const recall = (
    project: Project | undefined,
    { key, digest, at }: Idempotency,
  ): Recollection | undefined => {
    const remembered = project?.requests.get(key)
    if (!remembered || remembered.expires <= at) return undefined
    return remembered.digest === digest
      ? { outcome: 'replayed', certificate: remembered.certificate }
      : { outcome: 'key-reused' }
  }

  const remember = (
    project: Project,
    { key, digest, at, expires }: Idempotency,
    certificate: Readonly<Certificate>,
  ) => {
    const { requests } = project
    requests.set(key, { digest, expires, certificate })
    if (requests.size < project.sweepAt) return
    // To look at all of them each time would make each create slower than the one before.
    for (const [name, request] of requests) if (request.expires <= at) requests.delete(name)
    project.sweepAt = Math.max(FIRST_SWEEP, 2 * requests.size)
  }

  return {
    recall: async (projectId, idempotency) => recall(projects.get(projectId), idempotency),

    async create(stored, { quota, idempotency }) {
      const { certificate } = stored
      const project = projectOf(certificate.project_id)
      const recalled = idempotency && recall(project, idempotency)
      if (recalled) return recalled
      if (project.certificates.size >= quota) return { outcome: 'quota-exceeded' }
      put(project, stored, 1)
      if (idempotency) remember(project, idempotency, certificate)
      return { outcome: 'created' }
    },

    find: async (projectId, id) => projects.get(projectId)?.certificates.get(id),

    async list(projectId, query) {
      const all = [...(projects.get(projectId)?.certificates.values() ?? [])]
      const matches = all.map(({ certificate }) => certificate).filter(isMatch(query))
      return {
        total: matches.length,
        certificates: matches.slice(query.offset, query.offset + query.limit),
      }
    },

    async replace(stored, revision) {
      const { project_id: projectId, id } = stored.certificate
      const found = current(projectId, id, revision)
      if (!found) return { outcome: 'stale' }
      const project = projectOf(projectId)
      const taken = stored.bindings
        .map(({ domainId }) => domainId)
        .filter((domainId) => (project.domains.get(domainId) ?? id) !== id)
      if (taken.length > 0) return { outcome: 'bound-elsewhere', domainIds: taken }
      release(project, found)
      put(project, stored, revision + 1)
      return { outcome: 'replaced' }
    },

    async delete(projectId, id, revision) {
      const found = current(projectId, id, revision)
      if (!found) return false
      const project = projectOf(projectId)
      release(project, found)
      return project.certificates.delete(id)
    },

    async dump() {
      return [...projects.values()].flatMap(({ certificates }) =>
        [...certificates.values()].map(({ certificate, fingerprint, bindings }) => ({
          certificate,
          fingerprint,
          bindings,
        })),
      )
    },

    async load(certificates) {
      projects.clear()
      const revision = highestRevision + 1
      for (const stored of certificates) {
        put(projectOf(stored.certificate.project_id), stored, revision)
      }
    },

    close: async () => projects.clear(),
  }
}

const isMatch =
  ({ gatewayId, filters = {} }: ListQuery) =>
  (certificate: Readonly<Certificate>): boolean =>
    [gatewayId, GLOBAL_INSTANCE].includes(certificate.instance_id) &&
    (Object.entries(filters) as [keyof typeof filters, string][]).every(
      ([name, value]) => certificate[name] === value,
    )
