import { isIP } from 'node:net'

import { readCallersConfiguration, type CallersConfiguration } from './callers-configuration.js'
import { ConfigurationError } from './configuration-error.js'
import { readLimits, type Limits } from './limits.js'

export { ConfigurationError }

/** How the process is set up. */
export interface Configuration extends Limits {
  readonly host: string
  readonly port: number
  readonly store: StoreConfiguration
  /** A JSON file in the form of `Seed`. */
  readonly seedFile?: string
  /** Origins whose pages may ask the API. */
  readonly corsOrigins: readonly string[]
  /** Who may call a deployment; without it there is the seed's development credentials, for loopback. */
  readonly callers?: CallersConfiguration
}

/** Where certificates are kept: a folder for SQLite's file, or a PostgreSQL database. */
export type StoreConfiguration = { readonly dataDir: string } | { readonly databaseUrl: string }

/**
 * Reads `HOST` (default 127.0.0.1), `PORT` (default 8080; 0 picks a free one), `DATABASE_URL` (a
 * PostgreSQL database; default none), `DATA_DIR` (a folder for SQLite, when there is no
 * `DATABASE_URL`; default `.data`), `SEED` (a JSON file; default the development seed) and `CORS_ORIGIN`
 * (origins between commas whose pages may ask the API, beside those of this machine; default none), who
 * may call a deployment (`readCallersConfiguration`), and the variables of `readLimits`.
 *
 * @throws ConfigurationError when a variable cannot be used
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const {
    HOST: host = '127.0.0.1',
    PORT: port = '8080',
    SEED: seedFile,
    CORS_ORIGIN: origins = '',
  } = environment
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ConfigurationError(`PORT must be a number from 0 to 65535, not "${port}".`)
  }
  const callers = readCallersConfiguration(environment)
  if (!callers) requireLoopback(host)
  const store = readStore(environment)
  if (seedFile === '') throw new ConfigurationError('SEED must name a file.')
  const corsOrigins = origins === '' ? [] : origins.split(',').map((origin) => origin.trim())
  for (const origin of corsOrigins) requireOrigin(origin)
  return {
    host,
    port: Number(port),
    store,
    corsOrigins,
    ...readLimits(environment),
    ...(seedFile !== undefined && { seedFile }),
    ...(callers && { callers }),
  }
}

function readStore({
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
}: Readonly<Record<string, string | undefined>>): StoreConfiguration {
  if (databaseUrl === undefined) {
    if (dataDir === '') throw new ConfigurationError('DATA_DIR must name a folder.')
    return { dataDir: dataDir ?? '.data' }
  }
  if (dataDir !== undefined) {
    throw new ConfigurationError('Set DATABASE_URL or DATA_DIR, not both.')
  }
  return { databaseUrl: requireDatabaseUrl(databaseUrl) }
}

/**
 * The message does not repeat the URL: a password may be in it.
 *
 * @throws ConfigurationError when it is no URL of a PostgreSQL database
 */
export function requireDatabaseUrl(url: string | undefined): string {
  const { protocol, pathname } = (url !== undefined && URL.parse(url)) || {}
  if (url !== undefined && protocol && /^postgres(ql)?:$/.test(protocol) && pathname !== '')
    return url
  throw new ConfigurationError(
    'DATABASE_URL must be like postgresql://user:password@host:5432/database.',
  )
}

/** Tells people where certificates are kept, without user and password. */
export function describeStore(store: StoreConfiguration): string {
  if ('dataDir' in store) return `SQLite, in ${store.dataDir}`
  const { host, pathname } = new URL(store.databaseUrl)
  return `PostgreSQL, in ${host}${pathname}`
}

/** Whether a host is this machine: `localhost`, `::1` or an address of 127.0.0.0/8. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/**
 * The development credentials are public, so nobody but this machine may reach them.
 *
 * @throws ConfigurationError when the host is not a loopback address
 */
export function requireLoopback(host: string): void {
  if (isLoopback(host)) return
  throw new ConfigurationError(
    `HOST must be a loopback address (127.0.0.1, ::1 or localhost), not "${host}": ` +
      'the development credentials are known to everybody. ' +
      'A deployment needs callers of its own: set IAM_URL or CREDENTIALS_FILE.',
  )
}

function requireOrigin(origin: string): void {
  const url = URL.parse(origin)
  if (url?.origin === origin && /^https?:$/.test(url.protocol)) return
  throw new ConfigurationError(
    `CORS_ORIGIN must name origins such as https://docs.example, between commas, not "${origin}".`,
  )
}
