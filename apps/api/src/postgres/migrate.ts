import { PostgresError, type Database, type Query } from './database.js'
import { CREATE_MIGRATIONS, INSERT_MIGRATION, MIGRATIONS, SCHEMA_VERSION, VERSION } from './sql.js'

/** Another process made the same table or the same migration at the same time. */
const SAME_TIME: ReadonlySet<string | undefined> = new Set(['23505', '42P07'])

const UNDEFINED_TABLE = '42P01'

/** A schema that this program cannot work with. */
class SchemaError extends PostgresError {
  override readonly name = 'SchemaError'
}

/** What a migration did: the schema's version before and after. */
export interface Migration {
  readonly from: number
  readonly to: number
}

/**
 * Brings the schema to this program's version, in one transaction. Any number of processes may do so
 * at the same time: one writes each migration down, and the others then find it made.
 *
 * @throws SchemaError when the schema is newer than this program
 */
export async function migrate(database: Database): Promise<Migration> {
  try {
    return await database.transaction(migrateOnce)
  } catch (error) {
    if (!(error instanceof PostgresError && SAME_TIME.has(error.code))) throw error
    return database.transaction(migrateOnce)
  }
}

async function migrateOnce(query: Query): Promise<Migration> {
  await query(CREATE_MIGRATIONS)
  const from = await versionBy(query)
  if (from > SCHEMA_VERSION) throw new SchemaError(tooNew(from))
  for (let version = from + 1; version <= SCHEMA_VERSION; version += 1) {
    await query(INSERT_MIGRATION, [version])
    await query(MIGRATIONS[version - 1] ?? '')
  }
  return { from, to: SCHEMA_VERSION }
}

/** @throws SchemaError when the schema is not the one that this program needs */
export async function requireSchema({ query }: Database): Promise<void> {
  const version = await versionBy(query).catch((error: unknown) => {
    if (error instanceof PostgresError && error.code === UNDEFINED_TABLE) return 0
    throw error
  })
  if (version > SCHEMA_VERSION) throw new SchemaError(tooNew(version))
  if (version < SCHEMA_VERSION) {
    throw new SchemaError(
      `its schema version is ${version}, this program needs ${SCHEMA_VERSION}; ` +
        'run the command `migrate` first',
    )
  }
}

const versionBy = async (query: Query): Promise<number> =>
  Number((await query(VERSION)).rows[0]?.['version'] ?? 0)

const tooNew = (version: number): string =>
  `its schema version is ${version}, this program knows ${SCHEMA_VERSION}; use a newer program`
