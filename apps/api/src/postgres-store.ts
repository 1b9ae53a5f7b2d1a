import type { SnapshotStore } from '@apigw-certificates/service'

import { ConfigurationError } from './configuration.js'
import { connectDatabase, PostgresError } from './postgres/database.js'
import { migrate, requireSchema, type Migration } from './postgres/migrate.js'
import { createPostgresStore } from './postgres/store.js'

/**
 * Keeps certificates in a PostgreSQL database that `migratePostgres` has prepared. Several processes
 * may share one database. A statement is given up after 5 seconds; when the server is away, commands
 * fail until it is back.
 *
 * @param url `postgresql://user:password@host:5432/database`, as libpq knows it
 * @throws ConfigurationError when the database cannot be reached, or has another schema
 */
export async function openPostgresStore(url: string): Promise<SnapshotStore> {
  const database = connectDatabase(url)
  try {
    await explained(requireSchema(database))
    return createPostgresStore(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

/**
 * Brings a database to this program's schema, or leaves it as it is when it has that already.
 *
 * @param url as for `openPostgresStore`; its user must be allowed to create tables
 * @throws ConfigurationError when the database cannot be reached, or has a newer schema
 */
export async function migratePostgres(url: string): Promise<Migration> {
  const database = connectDatabase(url)
  try {
    return await explained(migrate(database))
  } finally {
    await database.close()
  }
}

async function explained<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error
    throw new ConfigurationError(`DATABASE_URL cannot be used: ${error.message}`, { cause: error })
  }
}
