#!/usr/bin/env node
import { backUpSqlite } from './backup.js'
import {
  ConfigurationError,
  describeStore,
  readConfiguration,
  requireDatabaseUrl,
} from './configuration.js'
import { startEmulator } from './emulator.js'
import { migratePostgres } from './postgres-store.js'
import { readSeed } from './seed.js'

const onError = (error: unknown) => console.error(error)

async function serve(): Promise<void> {
  const { seedFile, store, ...configuration } = readConfiguration(process.env)
  const emulator = await startEmulator({
    ...configuration,
    ...store,
    ...(seedFile !== undefined && { seed: readSeed(seedFile) }),
    // The tests have done so; to callers, a wrong answer is worth more than none.
    validateResponses: false,
    onError,
  })
  console.log(`listening on ${emulator.url}\ncertificates are kept by ${describeStore(store)}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit()))
  }
}

/** SQLite's file needs no such command: it belongs to one machine, which migrates it as it opens it. */
async function migrate(): Promise<void> {
  const { from, to } = await migratePostgres(requireDatabaseUrl(process.env['DATABASE_URL']))
  console.log(
    from === to ? `the schema has version ${to}` : `the schema went from version ${from} to ${to}`,
  )
}

/** PostgreSQL has tools of its own, which know more of it. */
function backUp(file: string): void {
  const { store } = readConfiguration(process.env)
  if (!('dataDir' in store)) {
    throw new ConfigurationError('The database of DATABASE_URL is copied by `pg_dump`.')
  }
  backUpSqlite(store.dataDir, file)
  console.log(`certificates of ${store.dataDir} are in ${file}`)
}

try {
  const [command, ...rest] = process.argv.slice(2)
  const [file] = rest
  if (command === undefined) await serve()
  else if (command === 'migrate' && rest.length === 0) await migrate()
  else if (command === 'backup' && file !== undefined && rest.length === 1) backUp(file)
  else {
    throw new ConfigurationError(
      'The commands are `migrate` and `backup FILE`; none starts the emulator.',
    )
  }
} catch (error) {
  console.error(`apigw-emulator: ${explain(error)}`)
  process.exitCode = 1
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof ConfigurationError) return message
  if (code === 'EADDRINUSE') {
    return `port ${process.env['PORT'] ?? '8080'} is taken; set PORT to another one, or to 0 for any.`
  }
  return message
}
