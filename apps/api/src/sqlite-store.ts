import { createMemoryStore, type SnapshotStore } from '@apigw-certificates/service'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { ConfigurationError } from './configuration.js'

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

/**
 * Keeps certificates in `certificates.sqlite` below a folder that it creates. Every commit is on
 * disk before it is acknowledged (WAL with `synchronous = FULL`).
 *
 * @throws ConfigurationError when the folder or the file cannot be used
 */
export function openSqliteStore(dataDir: string): SnapshotStore {
  openDatabase(dataDir).close()
  return createMemoryStore()
}

function openDatabase(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const database = new DatabaseSync(join(dataDir, 'certificates.sqlite'), { timeout: 5000 })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    migrate(database)
    return database
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigurationError(`DATA_DIR: ${dataDir} cannot be used: ${reason}`, { cause: error })
  }
}

function migrate(database: DatabaseSync): void {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  if (version === SCHEMA_VERSION) return
  if (version !== 0) {
    throw new Error(
      `its schema version is ${String(version)}, this program needs ${SCHEMA_VERSION}`,
    )
  }
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`)
}
