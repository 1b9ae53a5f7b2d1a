import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { ConfigurationError } from './configuration-error.ts'
import { VACUUM_INTO } from './sqlite/sql.ts'

/** How long to wait for a writer, in milliseconds. */
const BUSY_TIMEOUT = 5000

/**
 * Copies SQLite's database as it is at one moment, while the API may go on writing. The file appears when
 * it is whole and on disk; to restore it, give the API a folder that holds nothing but this file, under
 * the name `certificates.sqlite`.
 *
 * @param dataDir the folder of the API
 * @param file where the copy goes, with mode 0600
 * @throws ConfigurationError when there is no database, or the file is there already or cannot be written
 */
export function backUpSqlite(dataDir: string, file: string): void {
  if (existsSync(file)) throw new ConfigurationError(`${file} is there already; name a new file.`)
  const partial = `${file}.partial`
  try {
    rmSync(partial, { force: true })
    closeSync(openSync(partial, 'wx', 0o600))
    copy(join(dataDir, 'certificates.sqlite'), partial)
    sync(partial)
    renameSync(partial, file)
    sync(dirname(file))
  } catch (error) {
    rmSync(partial, { force: true })
    const reason = (error as Error).message
    throw new ConfigurationError(`${dataDir} cannot be copied to ${file}: ${reason}`, {
      cause: error,
    })
  }
}

function copy(from: string, to: string): void {
  const database = new DatabaseSync(from, { readOnly: true, timeout: BUSY_TIMEOUT })
  try {
    database.prepare(VACUUM_INTO).run(to)
  } finally {
    database.close()
  }
}

/** SQLite leaves it to the system when the copy is on disk. */
function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
