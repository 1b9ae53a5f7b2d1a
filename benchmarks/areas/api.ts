import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Figure } from '../figure.ts'
import { measureCreates } from './api-creates.ts'
import { measurePages } from './api-pages.ts'
import { newDatabase } from './api-postgres.ts'
import { measureShows } from './api-shows.ts'
import { measureStores } from './api-stores.ts'

export async function measureArea(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const database = await newDatabase()
  try {
    return [
      ...(await measureCreates(folder, database.url)),
      ...(await measureShows(folder, database.url)),
      ...(await measurePages(folder)),
      ...(await measureStores(folder)),
    ]
  } finally {
    await database.close()
  }
}
