import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { BEGIN_WRITE, COMMIT, CONNECT, MIGRATIONS, SCHEMA_VERSION, VERSION } from './sql.ts'

/** How long to wait for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 5000

/** How long to wait where SQLite itself does not, in milliseconds. */
const RETRY_INTERVAL = 10

/** The low byte of https://www.sqlite.org/rescode.html#busy and of its extended codes. */
const SQLITE_BUSY = 5

/**
 * Opens `certificates.sqlite` below a folder that it creates, and brings it to this program's schema.
 *
 * @throws Error when the folder or the file cannot be used
 */
export function openDatabase(dataDir: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(fileIn(dataDir), { timeout: BUSY_TIMEOUT })
  try {
    connect(database)
    migrate(database)
    return database
  } catch (error) {
    // Also undoes a migration that did not come to its end.
    database.close()
    throw error
  }
}

/** Opens `certificates.sqlite` of a folder where `openDatabase` has made it what this program needs. */
export const openReadOnly = (dataDir: string): DatabaseSync =>
  new DatabaseSync(fileIn(dataDir), { readOnly: true, timeout: BUSY_TIMEOUT })

const fileIn = (dataDir: string): string => join(dataDir, 'certificates.sqlite')

/** While another process writes a file that is not WAL yet, SQLite refuses to make it so, at once. */
function connect(database: DatabaseSync): void {
  const deadline = performance.now() + BUSY_TIMEOUT
  for (;;) {
    try {
      database.exec(CONNECT)
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_INTERVAL)
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY

function migrate(database: DatabaseSync): void {
  if (versionOf(database) === SCHEMA_VERSION) return
  database.exec(BEGIN_WRITE)
  // Asked again: another process may have migrated while this one waited to write.
  const version = versionOf(database)
  const migration = version === SCHEMA_VERSION ? '' : MIGRATIONS.get(version)
  if (migration === undefined) {
    throw new Error(
      `its schema version is ${String(version)}, this program needs ${SCHEMA_VERSION}`,
    )
  }
  database.exec(migration)
  database.exec(COMMIT)
}

const versionOf = (database: DatabaseSync): unknown =>
  database.prepare(VERSION).get()?.['user_version']
