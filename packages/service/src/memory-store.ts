import type { CertificateStore, StoredCertificate } from './certificate-store.js'

/** Keeps certificates for as long as the process lives. */
export function createMemoryStore(): CertificateStore {
  const projects = new Map<string, Map<string, StoredCertificate>>()
  return {
    async create(stored, quota) {
      const { project_id: projectId, id } = stored.certificate
      const project = projects.get(projectId) ?? new Map<string, StoredCertificate>()
      if (project.size >= quota) return false
      projects.set(projectId, project.set(id, stored))
      return true
    },
    find: async (projectId, id) => projects.get(projectId)?.get(id),
    close: async () => projects.clear(),
  }
}
