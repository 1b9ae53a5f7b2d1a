import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runMain, startApi } from '../../apps/api/src/test-support/api-process.ts'
import { startPostgres } from '../../apps/api/src/test-support/postgres.ts'

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

/** Starts one process on SQLite, or more on one PostgreSQL server. */
export async function startServers(processes: number, onPostgres: boolean): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-soak-'))
  const postgres = onPostgres ? await startPostgres() : undefined
  const store: Record<string, string> = postgres
    ? { DATABASE_URL: await postgres.newDatabase() }
    : { DATA_DIR: folder }
  if (postgres) await runMain(store, 'migrate')
  const started = await Promise.all(Array.from({ length: processes }, () => startApi(store)))
  return {
    urls: started.map(({ url }) => url),
    residentMemory: () => started.reduce((sum, { pid }) => sum + residentMemoryOf(pid), 0),
    ...(postgres && {
      interruptDatabase: async (milliseconds: number) => {
        await postgres.crash()
        await new Promise((settle) => setTimeout(settle, milliseconds))
        await postgres.start()
      },
    }),
    async close() {
      await Promise.all(started.map((api) => api.end('SIGTERM')))
      await postgres?.close()
      rmSync(folder, { recursive: true, force: true })
      return started.map((api) => api.exitCode())
    },
  }
}

/** proc_pid_status(5), in kB. */
function residentMemoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}
