import { isIP } from 'node:net'

/** How the process is set up. */
export interface Configuration {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** A JSON file in the form of `Seed`. */
  readonly seedFile?: string
}

/** A variable that cannot be used; the message names it and says what is allowed. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/**
 * Reads `HOST` (default 127.0.0.1), `PORT` (default 8080; 0 picks a free one), `DATA_DIR` (default
 * `.data`) and `SEED` (a JSON file; default the development seed).
 *
 * @throws ConfigurationError when a variable cannot be used
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const {
    HOST: host = '127.0.0.1',
    PORT: port = '8080',
    DATA_DIR: dataDir = '.data',
    SEED: seedFile,
  } = environment
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ConfigurationError(`PORT must be a number from 0 to 65535, not "${port}".`)
  }
  requireLoopback(host)
  if (dataDir === '') throw new ConfigurationError('DATA_DIR must name a folder.')
  if (seedFile === '') throw new ConfigurationError('SEED must name a file.')
  return { host, port: Number(port), dataDir, ...(seedFile !== undefined && { seedFile }) }
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
      'the development credentials are known to everybody.',
  )
}
