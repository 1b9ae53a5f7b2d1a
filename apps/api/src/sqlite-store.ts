import type { SnapshotStore } from '@apigw-certificates/service'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

import { ConfigurationError } from './configuration-error.ts'
import type { WorkerOptions } from './sqlite/messages.ts'
import { openReader } from './sqlite/reader.ts'
import { connectStore } from './sqlite/store.ts'

// TypeScript beside the sources, JavaScript beside dist: a test never runs yesterday's build. What
// the thread loads is therefore imported as `.ts`, which Node.js runs as it is and the compiler
// rewrites to `.js`.
const WORKER = new URL(`./sqlite/worker${extname(import.meta.url)}`, import.meta.url)

/** How the store works. */
export interface SqliteStoreOptions {
  /**
   * How many commands one commit may hold.
   *
   * @default 256
   */
  readonly groupSize?: number
}

/**
 * Keeps certificates in `certificates.sqlite` below a folder that it creates. A thread of its own runs
 * the commands; those that wait at the same time share a commit, and each is answered when it is on
 * disk (WAL with `synchronous = FULL`). Only single certificates are found in this one.
 *
 * @throws ConfigurationError when the folder or the file cannot be used
 */
export async function openSqliteStore(
  dataDir: string,
  { groupSize = 256 }: SqliteStoreOptions = {},
): Promise<SnapshotStore> {
  const worker = startWorker({ dataDir, groupSize })
  try {
    await opened(worker)
  } catch (error) {
    await worker.terminate()
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigurationError(`DATA_DIR: ${dataDir} cannot be used: ${reason}`, { cause: error })
  }
  return connectStore(worker, openReader(dataDir))
}

/** The process's own flags stay outside: `--input-type`, for one, would stop the thread. */
export const startWorker = (workerData: WorkerOptions): Worker =>
  new Worker(WORKER, { workerData, execArgv: [] })

const opened = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`its thread ended with code ${code}`)))
  })
