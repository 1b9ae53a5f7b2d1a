/** The servers of the area `api`: `api.ts KIND WHERE`. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { json } from 'node:stream/consumers'

import { startEmulator, type EmulatorOptions } from '@apigw-certificates/api'
import { startMock } from '@apigw-certificates/contract-tests/prism'
import { createMemoryStore } from '@apigw-certificates/service'
import { nodeChecker } from '@apigw-certificates/x509/node'
import { fastify } from 'fastify'

import { PROJECTS, seed } from '../fill.ts'
import { serveBare, tell } from './tell.ts'

const emulate = async (options: EmulatorOptions): Promise<string> =>
  (await startEmulator({ seed: seed(PROJECTS), validateResponses: false, ...options })).url

/** The emulator's headers. */
const headers = () => ({
  vary: 'Origin',
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-request-id': randomUUID().replaceAll('-', ''),
})

function answer(response: ServerResponse, value: unknown): void {
  const body = JSON.stringify(value)
  response.writeHead(200, { ...headers(), 'content-length': Buffer.byteLength(body) }).end(body)
}

/** The same cryptography. */
async function check(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { cert_content = '', private_key = '' } = (await json(request)) as Record<string, string>
  const upload = { certificate: cert_content, privateKey: private_key, at: new Date() }
  answer(response, (await nodeChecker.check(upload)).facts)
}

/** The same row, by its key. */
function showRow(dataDir: string): RequestListener {
  const database = new DatabaseSync(join(dataDir, 'certificates.sqlite'), { readOnly: true })
  const find = database.prepare(
    'SELECT certificate FROM certificate WHERE project_id = ? AND id = ?',
  )
  return ({ url = '' }, response) => {
    const [, , project = '', , , id = ''] = url.split('/')
    answer(response, JSON.parse(String(find.get(project, id)?.['certificate'])))
  }
}

const servers: Readonly<Record<string, (where: string) => Promise<string>>> = {
  memory: () => emulate({}),
  sqlite: (dataDir) => emulate({ dataDir }),
  postgres: (databaseUrl) => emulate({ databaseUrl }),
  /** The same handlers; nothing is kept. */
  'no store': () =>
    emulate({ store: { ...createMemoryStore(), create: async () => ({ outcome: 'created' }) } }),
  prism: async () => (await startMock()).url,
  'bare check': () => serveBare((request, response) => void check(request, response)),
  'bare show': (certificate) => {
    const value: unknown = JSON.parse(certificate)
    return serveBare((_, response) => answer(response, value))
  },
  'fastify show': (certificate) => {
    const value: unknown = JSON.parse(certificate)
    const app = fastify().get(
      '/v2/:project_id/apigw/certificates/:certificate_id',
      (_, reply) => void reply.headers(headers()).send(JSON.stringify(value)),
    )
    return app.listen({ host: '127.0.0.1', port: 0 })
  },
  'bare show of SQLite': (dataDir) => serveBare(showRow(dataDir)),
}

const [kind = '', where = ''] = process.argv.slice(2)
const start = servers[kind]
if (!start) throw new RangeError(`There is no server ${kind}`)
tell(await start(where))
