import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundleSize } from '../../scripts/lib/bundle-size.ts'
import { exactFigure, figure, type Figure, type Goal } from '../figure.ts'
import { cpuOf, interleave } from '../measure.ts'
import { startServer } from '../processes.ts'
import type { callersOf as CallersOf } from './client-callers.ts'

const contract = fileURLToPath(import.meta.resolve('@apigw-certificates/openapi/openapi.json'))
const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
// The vendor's package keeps an ID of the installation in the home directory.
process.env['HOME'] = folder

const { callersOf, generateHeyApi } = await import('./client-callers.ts')
const heyApi = await generateHeyApi(contract, folder)
const answer = certificateExample()

type Callers = ReturnType<typeof CallersOf>
type Name = keyof Callers

/** What a program has to import for one call. */
const MODULES: Readonly<Record<Exclude<Name, 'bare fetch'>, string>> = {
  'our function': `export { createConnection, showCertificate } from '@apigw-certificates/client'`,
  'our bound client': `export { createClient } from '@apigw-certificates/client'`,
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  'hey-api': heyApi.module,
  "vendor's core": `export { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js'
    export { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'`,
}

/** What our function is compared with, and how it should compare. */
const PEERS: readonly {
  readonly peer: Name
  readonly size?: Goal
  readonly inProcess?: Goal
  readonly server?: Goal
}[] = [
  { peer: 'bare fetch', server: { atMost: 1.3 } },
  {
    peer: 'hey-api',
    size: { atMost: 1.4 },
    inProcess: { atMost: 1.4 },
    server: { atMost: 1.1 },
  },
  { peer: 'openapi-fetch' },
  {
    peer: "vendor's core",
    size: { atMost: 0.1 },
    inProcess: { atMost: 1 },
    server: { atMost: 1 },
  },
]

/** An answer as large as real ones are. */
function certificateExample(): string {
  const { components } = JSON.parse(readFileSync(contract, 'utf8')) as {
    components: { examples: Record<string, { value: unknown }> }
  }
  return JSON.stringify(components.examples['certificate-global']?.value)
}

const sizeOf = async (name: Exclude<Name, 'bare fetch'>): Promise<number> => {
  const platform = name === "vendor's core" ? 'node' : 'browser'
  return (await bundleSize(MODULES[name], { folder: import.meta.dirname, platform })).gzipped
}

async function measureSizes(): Promise<Figure[]> {
  const own = await sizeOf('our function')
  const figures = PEERS.map(async ({ peer, size }) => {
    if (peer === 'bare fetch') return []
    const what = 'size of one operation'
    return [
      exactFigure({ what, against: peer, ...(size && { goal: size }) }, own, await sizeOf(peer)),
    ]
  })
  const bound = exactFigure(
    { what: 'size of the bound client', against: 'hey-api, one operation' },
    await sizeOf('our bound client'),
    await sizeOf('hey-api'),
  )
  return [...(await Promise.all(figures)).flat(), bound]
}

async function measureCalls(where: 'inProcess' | 'server', callers: Callers): Promise<Figure[]> {
  const slice = where === 'server' ? 20 : 5
  const costs = Object.fromEntries(
    Object.entries(callers).map(([name, call]) => [name, cpuOf(call, slice)]),
  ) as Record<Name, ReturnType<typeof cpuOf>>
  const cpu = await interleave(costs, 40)
  const place = where === 'server' ? 'to a server' : 'alone'
  const compared = PEERS.map(({ peer, [where]: goal }) =>
    figure(
      { what: `CPU of a call ${place}`, against: peer, ...(goal && { goal }) },
      cpu['our function'],
      cpu[peer],
    ),
  )
  const bound = figure(
    {
      what: `CPU of a call ${place}, bound client`,
      against: 'our function',
      goal: { atMost: 1.2 },
    },
    cpu['our bound client'],
    cpu['our function'],
  )
  return [...compared, bound]
}

/** A client that did nothing would be fast. */
async function requireAnswers(callers: Callers): Promise<void> {
  const expected = JSON.parse(answer) as { id: string }
  for (const [name, call] of Object.entries(callers)) {
    const shown: unknown = await call()
    const id = typeof shown === 'object' ? (shown as { id?: string } | null)?.id : shown
    if (id !== expected.id) throw new Error(`${name} does not show the certificate`)
  }
}

export async function measureArea(): Promise<Figure[]> {
  const alone = callersOf({ endpoint: 'http://bench', answer }, heyApi)
  await requireAnswers(alone)
  const server = await startServer('client', [answer])
  try {
    return [
      ...(await measureSizes()),
      ...(await measureCalls('inProcess', alone)),
      ...(await measureCalls('server', callersOf({ endpoint: server.url }, heyApi))),
    ]
  } finally {
    server.stop()
  }
}
