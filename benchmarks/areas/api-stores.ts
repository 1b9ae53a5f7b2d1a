import { createMemoryStore, type SnapshotStore } from '@apigw-certificates/service'
import { join } from 'node:path'

import { openSqliteStore } from '../../apps/api/src/sqlite-store.ts'
import { hex, newCertificate } from '../fill.ts'
import { figure, type Figure } from '../figure.ts'
import { interleave, timeOf, type Cost } from '../measure.ts'

const CLIENTS = 64
const CREATES_PER_CLIENT = 10
const ROUNDS = 15

/** Clients that create one certificate after the other, all at once. */
const creates = (store: SnapshotStore): Cost =>
  timeOf(() =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let count = 0; count < CREATES_PER_CLIENT; count += 1) {
          await store.create(newCertificate(hex(client)), { quota: Infinity })
        }
      }),
    ),
  )

/** What group commit is worth. */
export async function measureStores(folder: string): Promise<Figure[]> {
  const stores = {
    groups: await openSqliteStore(join(folder, 'groups')),
    singles: await openSqliteStore(join(folder, 'singles'), { groupSize: 1 }),
    memory: createMemoryStore(),
  }
  const time = await interleave(
    {
      groups: creates(stores.groups),
      singles: creates(stores.singles),
      memory: creates(stores.memory),
    },
    ROUNDS,
  )
  await Promise.all(Object.values(stores).map((store) => store.close()))
  return [
    figure(
      {
        what: `creates a second of the SQLite store alone, ${CLIENTS} clients`,
        against: 'a commit for each',
        goal: { atLeast: 2 },
      },
      time.singles,
      time.groups,
    ),
  ]
}
