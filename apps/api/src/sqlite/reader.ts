import type { SnapshotStore } from '@apigw-certificates/service'

import { createCommands } from './commands.ts'
import { openReadOnly } from './database.ts'

/** Finds single certificates without the store's thread. */
export interface Reader {
  readonly find: SnapshotStore['find']
  close(): void
}

/**
 * Reads in the thread that asks: to send a message to another one and back takes several times as long as
 * to find a row by its key. What was committed is seen, and writers do not disturb (WAL).
 *
 * @param dataDir whose database is open already
 */
export function openReader(dataDir: string): Reader {
  const database = openReadOnly(dataDir)
  const { find } = createCommands(database)
  return {
    find: async (projectId, id) => {
      const found = find(projectId, id)
      return found === undefined
        ? undefined
        : (JSON.parse(found) as Awaited<ReturnType<SnapshotStore['find']>>)
    },
    close: () => database.close(),
  }
}
