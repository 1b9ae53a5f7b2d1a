import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startPostgres } from '../../apps/api/src/test-support/postgres.ts'
import { root } from '../lib/workspace.ts'

/** The API's processes, and what they share. */
export interface Servers {
  readonly urls: readonly string[]
  /** The memory that all processes occupy, in MiB. Needs `/proc`. */
  residentMemory(): number
  /** Takes the database away for a moment, as a crash does; SQLite's cannot be taken away. */
  interruptDatabase?(milliseconds: number): Promise<void>
  /** The exit codes; 0 is a process that ended as it should. */
  close(): Promise<readonly (number | null)[]>
}

const MAIN = join(root, 'apps', 'api', 'dist', 'main.js')

/** Starts one process on SQLite, or more on one PostgreSQL server. */
export async function startServers(processes: number, onPostgres: boolean): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-soak-'))
  const postgres = onPostgres ? await startPostgres() : undefined
  const store: Record<string, string> = postgres
    ? { DATABASE_URL: await postgres.newDatabase() }
    : { DATA_DIR: folder }
  if (postgres) await once(run(store, 'migrate'), 'close')
  const children = Array.from({ length: processes }, () => run({ ...store, PORT: '0' }))
  const urls = await Promise.all(children.map(urlOf))
  return {
    urls,
    residentMemory: () => children.reduce((sum, { pid }) => sum + residentMemoryOf(pid), 0),
    ...(postgres && {
      interruptDatabase: async (milliseconds: number) => {
        await postgres.crash()
        await new Promise((settle) => setTimeout(settle, milliseconds))
        await postgres.start()
      },
    }),
    async close() {
      const ends = children.map(end)
      const codes = await Promise.all(ends)
      await postgres?.close()
      rmSync(folder, { recursive: true, force: true })
      return codes
    },
  }
}

function run(environment: Readonly<Record<string, string>>, ...args: string[]): ChildProcess {
  const { DATABASE_URL: _url, DATA_DIR: _folder, SEED: _seed, ...inherited } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...inherited, ...environment },
    // Errors while the database is away are expected, one for each request.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const endWithParent = () => child.kill('SIGKILL')
  process.once('exit', endWithParent)
  child.once('close', () => process.off('exit', endWithParent))
  return child
}

const urlOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (printed.length < 10_000) printed += text
      const url = /listening on (http:\S+)/.exec(printed)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('close', () => reject(new Error(`The API did not start: ${printed}`)))
  })

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    await closed
  }
  return child.exitCode
}

/** proc_pid_status(5), in kB. */
function residentMemoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}
