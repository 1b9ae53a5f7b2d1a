import { join } from 'node:path'

import { figure, type Figure } from '../figure.ts'
import { openCallers, type Callers } from '../load.ts'
import { interleave } from '../measure.ts'
import { startServer } from '../processes.ts'
import {
  cpuOfSending,
  createOne,
  gets,
  mediansOf,
  newUpload,
  pathOf,
  PROJECT,
  ROUNDS,
  stop,
} from './api-requests.ts'

/** Enough for the compilers of V8 to come to an end in the warm-up. */
const SHOWS = 8000

/** What it costs to show one certificate. */
export async function measureShows(folder: string, databaseUrl: string): Promise<Figure[]> {
  const body = await newUpload()
  const dataDir = join(folder, 'shows')
  const memory = await startServer('api', ['memory'])
  const sqlite = await startServer('api', ['sqlite', dataDir])
  const postgres = await startServer('api', ['postgres', databaseUrl])
  const [inMemory, inSqlite, inPostgres] = [
    await createOne(memory, body),
    await createOne(sqlite, body),
    await createOne(postgres, body),
  ]
  const servers = {
    memory,
    sqlite,
    postgres,
    bare: await startServer('api', ['bare show', JSON.stringify(inMemory)]),
    fastify: await startServer('api', ['fastify show', JSON.stringify(inMemory)]),
    bareSqlite: await startServer('api', ['bare show of SQLite', dataDir]),
  }
  const shown = {
    memory: inMemory,
    sqlite: inSqlite,
    postgres: inPostgres,
    bare: inMemory,
    fastify: inMemory,
    bareSqlite: inSqlite,
  }
  const callers = Object.fromEntries(
    await Promise.all(
      Object.entries(shown).map(async ([name, { id }]) => {
        const path = `${pathOf(PROJECT)}/${id}`
        const own = gets(servers[name as keyof typeof shown], PROJECT, path)
        return [name, await openCallers(own, { areAwake: true })]
      }),
    ),
  ) as Record<keyof typeof shown, Callers>
  const cost = (name: keyof typeof shown) => cpuOfSending(callers[name], [servers[name]], SHOWS)
  try {
    const cpu = await interleave(
      {
        memory: cost('memory'),
        sqlite: cost('sqlite'),
        postgres: cost('postgres'),
        bare: cost('bare'),
        fastify: cost('fastify'),
        bareSqlite: cost('bareSqlite'),
      },
      ROUNDS,
    )
    console.log('CPU of a show in microseconds:', mediansOf(cpu))
    return [
      figure(
        {
          what: 'CPU of a show, from memory',
          against: '`node:http`, same answer',
          goal: { atMost: 1.5 },
        },
        cpu.memory,
        cpu.bare,
      ),
      figure(
        {
          what: 'CPU of a show, from memory',
          against: 'Fastify alone, same answer',
          goal: { atMost: 1.5 },
        },
        cpu.memory,
        cpu.fastify,
      ),
      figure(
        {
          what: 'CPU of a show, SQLite',
          against: '`node:http` and `node:sqlite`, same row',
          goal: { atMost: 2 },
        },
        cpu.sqlite,
        cpu.bareSqlite,
      ),
      figure(
        { what: 'CPU of a show, PostgreSQL', against: '`node:http`, same answer' },
        cpu.postgres,
        cpu.bare,
      ),
    ]
  } finally {
    stop(callers, servers)
  }
}
