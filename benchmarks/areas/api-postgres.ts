import { fileURLToPath } from 'node:url'

import { startPostgres } from '../../apps/api/src/test-support/postgres.ts'
import { runCommand } from '../processes.ts'

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url))

/** A PostgreSQL server of its own with the emulator's schema; it writes to disk as usual. */
export async function newDatabase() {
  const server = await startPostgres()
  const url = await server.newDatabase()
  await runCommand(process.execPath, [MAIN, 'migrate'], { env: { DATABASE_URL: url } })
  return { url, close: () => server.close() }
}
