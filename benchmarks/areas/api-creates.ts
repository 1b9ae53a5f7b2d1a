import { join } from 'node:path'

import { figure, type Figure } from '../figure.ts'
import { openCallers, type Callers } from '../load.ts'
import { interleave } from '../measure.ts'
import { startServer } from '../processes.ts'
import {
  busyCoresOfSending,
  cpuOfSending,
  CREATES,
  createsOf,
  mediansOf,
  newUpload,
  ROUNDS,
  stop,
  timeOfSending,
  type Samples,
} from './api-requests.ts'

/** Of this machine at this hour: nothing to compare with another one's. */
function printRates(count: number, time: Samples): void {
  const rates = Object.entries(mediansOf(time)).map(([name, milliseconds]) => [
    name,
    Math.round((1000 * count) / milliseconds),
  ])
  console.log('Creates a second:', Object.fromEntries(rates))
}

/** What a create costs where it is kept, and what more than one process is worth. */
export async function measureCreates(folder: string, databaseUrl: string): Promise<Figure[]> {
  const body = await newUpload()
  const servers = {
    none: await startServer('api', ['no store']),
    sqlite: await startServer('api', ['sqlite', join(folder, 'creates')]),
    one: await startServer('api', ['postgres', databaseUrl]),
    other: await startServer('api', ['postgres', databaseUrl]),
    prism: await startServer('api', ['prism']),
    bare: await startServer('api', ['bare check']),
  }
  const groups = {
    none: [servers.none],
    sqlite: [servers.sqlite],
    postgres: [servers.one],
    two: [servers.one, servers.other],
    routed: [servers.one, servers.other],
    prism: [servers.prism],
    bare: [servers.bare],
  }
  const callers = Object.fromEntries(
    await Promise.all(
      Object.entries(groups).map(async ([name, group]) => [
        name,
        await openCallers(createsOf(group, body, { areRouted: name === 'routed' })),
      ]),
    ),
  ) as Record<keyof typeof groups, Callers>
  const cost = (name: keyof typeof groups) => timeOfSending(callers[name], CREATES)
  const cpu = (name: keyof typeof groups) => cpuOfSending(callers[name], groups[name], CREATES)
  try {
    const time = await interleave(
      {
        none: cost('none'),
        sqlite: cost('sqlite'),
        postgres: cost('postgres'),
        two: cost('two'),
        routed: cost('routed'),
        prism: cost('prism'),
      },
      ROUNDS,
    )
    const spent = await interleave(
      {
        none: cpu('none'),
        postgres: cpu('postgres'),
        two: cpu('two'),
        routed: cpu('routed'),
        bare: cpu('bare'),
      },
      ROUNDS,
    )
    const busy = await interleave(
      {
        postgres: busyCoresOfSending(callers.postgres, CREATES),
        two: busyCoresOfSending(callers.two, CREATES),
        routed: busyCoresOfSending(callers.routed, CREATES),
      },
      ROUNDS,
    )
    printRates(CREATES, time)
    console.log('Busy cores in per cent, all programs together:', mediansOf(busy))
    const faster = (what: string, against: string, peer: number[], own: number[], least: number) =>
      figure({ what, against, goal: { atLeast: least } }, peer, own)
    return [
      faster(
        'creates a second, SQLite',
        'the emulator without a store',
        time.none,
        time.sqlite,
        0.95,
      ),
      faster(
        'creates a second, PostgreSQL',
        'the emulator without a store',
        time.none,
        time.postgres,
        0.75,
      ),
      faster(
        'creates a second, two processes on PostgreSQL',
        'one process',
        time.postgres,
        time.two,
        1.3,
      ),
      faster(
        'creates a second, two processes on PostgreSQL, each project at one of them',
        'one process',
        time.postgres,
        time.routed,
        1.3,
      ),
      faster('creates a second, SQLite', "Prism's static answer", time.prism, time.sqlite, 3),
      figure(
        {
          what: 'CPU of a create, two processes on PostgreSQL',
          against: 'one process',
          goal: { atMost: 1.15 },
        },
        spent.two,
        spent.postgres,
      ),
      figure(
        {
          what: 'CPU of a create, two processes on PostgreSQL, each project at one of them',
          against: 'one process',
          goal: { atMost: 1.15 },
        },
        spent.routed,
        spent.postgres,
      ),
      figure(
        {
          what: 'CPU of a create, nothing kept',
          against: '`node:http` with the same cryptography',
          goal: { atMost: 1.5 },
        },
        spent.none,
        spent.bare,
      ),
    ]
  } finally {
    stop(callers, servers)
  }
}
