import type { CertificateStore, StoredCertificate } from '@apigw-certificates/service'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const SCHEMA_VERSION = 1

const SCHEMA = `
  CREATE TABLE certificate (
    project_id  TEXT NOT NULL,
    id          TEXT NOT NULL,
    certificate TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (project_id, id)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`

/** The quota is NULL where there is none, and checked in the statement, so that it is atomic. */
const INSERT = `
  INSERT INTO certificate (project_id, id, certificate, fingerprint)
  SELECT :projectId, :id, :certificate, :fingerprint
  WHERE :quota IS NULL
     OR (SELECT count(*) FROM certificate WHERE project_id = :projectId) < :quota
`

const FIND = `
  SELECT certificate, fingerprint FROM certificate WHERE project_id = :projectId AND id = :id
`

/**
 * Keeps certificates in `certificates.sqlite` below a folder that it creates. Every commit is on
 * disk before it is acknowledged (WAL with `synchronous = FULL`).
 *
 * @throws Error when the folder or the file cannot be written, or was written by a newer version
 */
export function openSqliteStore(dataDir: string): CertificateStore {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'certificates.sqlite')
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;')
  migrate(database, path)
  const insert = database.prepare(INSERT)
  const find = database.prepare(FIND)
  return {
    async create({ certificate, fingerprint }, quota) {
      const { changes } = insert.run({
        projectId: certificate.project_id,
        id: certificate.id,
        certificate: JSON.stringify(certificate),
        fingerprint,
        quota: Number.isFinite(quota) ? quota : null,
      })
      return changes === 1
    },
    async find(projectId, id) {
      const row = find.get({ projectId, id })
      return row && parse(row)
    },
    close: async () => database.close(),
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  if (version === SCHEMA_VERSION) return
  if (version !== 0) {
    throw new Error(
      `${path} has schema version ${String(version)}, this program needs ${SCHEMA_VERSION}`,
    )
  }
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`)
}

// The file is written by `create` alone; STRICT tables hold what their columns say.
const parse = (row: Record<string, unknown>): StoredCertificate => ({
  certificate: JSON.parse(String(row['certificate'])) as StoredCertificate['certificate'],
  fingerprint: String(row['fingerprint']),
})
