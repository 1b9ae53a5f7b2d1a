#!/usr/bin/env node
import { backUpSqlite } from './backup.js'
import { readCallers } from './callers-configuration.js'
import {
  ConfigurationError,
  describeStore,
  readConfiguration,
  requireDatabaseUrl,
} from './configuration.js'
import { createLog } from './log.js'
import { migratePostgres } from './postgres-store.js'
import { endOnCrash, endOnSignals } from './process-life.js'
import { readSeed } from './seed.js'
import { readServerConfiguration } from './server-configuration.js'
import { startServer } from './server.js'
import { USAGE } from './usage.js'

async function serve(): Promise<void> {
  const { seedFile, callers, ...options } = readConfiguration(process.env)
  const configuration = readServerConfiguration(process.env, process.stderr.isTTY)
  const log = createLog(configuration.log)
  endOnCrash(log)
  const { url, metricsUrl, caFile, reloadTls, close } = await startServer(
    {
      ...options,
      ...(seedFile !== undefined && { seed: readSeed(seedFile) }),
      ...(callers && { callers: readCallers(callers) }),
    },
    configuration,
    log,
  )
  endOnSignals(close)
  if (reloadTls) process.on('SIGHUP', reloadTls)
  const lines = [
    `listening on ${url}`,
    `certificates are kept by ${describeStore(options.store)}`,
    ...(metricsUrl === undefined ? [] : [`metrics are at ${metricsUrl}`]),
    ...(caFile === undefined ? [] : [`clients trust it with NODE_EXTRA_CA_CERTS=${caFile}`]),
  ]
  console.log(lines.join('\n'))
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
  else if (command === '--help') console.log(USAGE)
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
