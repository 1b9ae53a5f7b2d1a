/** One server of `pnpm bench api`, in a process of its own; tells its URL to its parent. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import { startEmulator, type Seed } from '@apigw-certificates/api'
import { startMock } from '@apigw-certificates/contract-tests/prism'
import { createMemoryStore } from '@apigw-certificates/service'
import { nodeChecker } from '@apigw-certificates/x509/node'

import { GATEWAY, TOKEN } from './fill.ts'

const seedOf = (projectId: string): Seed => ({
  domain: 'bench',
  users: [],
  projects: [
    {
      id: projectId,
      name: 'bench',
      tokens: [TOKEN],
      gateways: [{ id: GATEWAY, name: 'bench' }],
    },
  ],
})

/** What there is to measure; `folder` is where SQLite keeps its file. */
const servers: Readonly<
  Record<string, (folder: string, projectId: string) => Promise<{ url: string }>>
> = {
  sqlite: (dataDir, projectId) => startEmulator({ dataDir, seed: seedOf(projectId) }),

  /** The same handler; nothing is kept. */
  'no store': (_folder, projectId) =>
    startEmulator({
      seed: seedOf(projectId),
      store: { ...createMemoryStore(), create: async () => ({ outcome: 'created' }) },
    }),

  prism: () => startMock(),

  /** The same cryptography on `node:http`, without routes, checks and headers. */
  'node:http': async () => {
    const server = createServer((request, response) => void answer(request, response)).listen(
      0,
      '127.0.0.1',
    )
    await once(server, 'listening')
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  },
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { cert_content = '', private_key = '' } = (await json(request)) as Record<string, string>
  const { facts } = await nodeChecker.check({
    certificate: cert_content,
    privateKey: private_key,
    at: new Date(),
  })
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(facts))
}

const [kind = '', folder = '', projectId = ''] = process.argv.slice(2)
const start = servers[kind]
if (!start) throw new RangeError(`There is no server ${kind}`)
process.once('disconnect', () => process.exit(0))
process.send?.((await start(folder, projectId)).url)
