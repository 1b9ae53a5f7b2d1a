/**
 * `pnpm bench api`: what a request costs, as ratios against the same server without a store, Prism and
 * bare Node.js, measured in the same run. Each server has a process of its own; all share the machine
 * with the callers. Needs 2 GB for a while.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { issueCertificate } from '@apigw-certificates/x509/testing'

import { fill, GATEWAY, hex, TOKEN } from './fill.ts'
import { measure, type Candidate } from './lib.ts'

const CONCURRENCY = 32
const REQUESTS = 256
const PROJECTS = 1000
const PROJECT = hex(PROJECTS >> 1)
const ROUNDS = { rounds: 20, slice: 20 }

const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

async function start(kind: string, name: string, projectId: string) {
  const server = fork(new URL('api-server.ts', import.meta.url), [
    kind,
    join(folder, name),
    projectId,
  ])
  const [url] = (await once(server, 'message')) as [string]
  return { base: `${url}/v2/${projectId}/apigw`, stop: () => server.disconnect() }
}

const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY })

async function send(method: string, url: string, body?: string): Promise<void> {
  const outgoing = request(url, {
    agent,
    method,
    headers: {
      'x-auth-token': TOKEN,
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    },
  }).end(body)
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  await once(answer.resume(), 'end')
  if (answer.statusCode !== 200) throw new Error(`${method} ${url}: ${answer.statusCode}`)
}

/** Callers that send one request after the other, all at once. */
const load =
  (method: string, url: string, body?: string): Candidate =>
  () =>
    Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (let count = 0; count < REQUESTS / CONCURRENCY; count += 1) {
          await send(method, url, body)
        }
      }),
    )

const perSecond = (microseconds: number): number => Math.round((REQUESTS * 1e6) / microseconds)
const ratio = (value: number): string => value.toFixed(2)

async function newUpload(): Promise<string> {
  const { chain, privateKey } = await issueCertificate()
  return JSON.stringify({ name: 'bench', cert_content: chain, private_key: privateKey })
}

async function measureRequests() {
  const upload = await newUpload()
  const servers = {
    sqlite: await start('sqlite', 'requests', PROJECT),
    none: await start('no store', '', PROJECT),
    prism: await start('prism', '', PROJECT),
    bare: await start('node:http', '', PROJECT),
  }
  const create = (server: { base: string }) => load('POST', `${server.base}/certificates`, upload)
  const response = await fetch(`${servers.sqlite.base}/certificates`, {
    method: 'POST',
    headers: { 'x-auth-token': TOKEN, 'content-type': 'application/json' },
    body: upload,
  })
  const { id } = (await response.json()) as { id: string }
  const times = await measure(
    {
      sqlite: create(servers.sqlite),
      none: create(servers.none),
      prism: create(servers.prism),
      bare: create(servers.bare),
      show: load('GET', `${servers.sqlite.base}/certificates/${id}`),
    },
    ROUNDS,
  )
  for (const { stop } of Object.values(servers)) stop()
  console.log(`Requests by ${CONCURRENCY} callers, EC P-256 (speed as a ratio to create):`)
  const row = (time: number) => ({ 'a second': perSecond(time), ratio: ratio(times.sqlite / time) })
  console.table({
    'create, SQLite': row(times.sqlite),
    'create, nothing kept': row(times.none),
    'Prism, its static answer': row(times.prism),
    'bare node:http, same cryptography': row(times.bare),
    'show, SQLite': row(times.show),
  })
  return { ofNoStore: times.none / times.sqlite, ofPrism: times.prism / times.sqlite }
}

async function measurePages() {
  fill(join(folder, 'one'), 1)
  fill(join(folder, 'many'), PROJECTS)
  const servers = {
    one: await start('sqlite', 'one', hex(0)),
    many: await start('sqlite', 'many', PROJECT),
  }
  const page = ({ base }: { base: string }) =>
    load('GET', `${base}/certificates?instance_id=${GATEWAY}`)
  const times = await measure({ one: page(servers.one), many: page(servers.many) }, ROUNDS)
  for (const { stop } of Object.values(servers)) stop()
  console.log('First page of a project of 1,000 certificates (time as a ratio):')
  console.table({
    'alone in the database': { 'a second': perSecond(times.one), ratio: ratio(1) },
    [`one of ${PROJECTS} projects`]: {
      'a second': perSecond(times.many),
      ratio: ratio(times.many / times.one),
    },
  })
  return { ofOne: times.many / times.one }
}

const { ofNoStore, ofPrism } = await measureRequests()
const { ofOne } = await measurePages()
agent.destroy()
console.log('Goals:')
console.log(`  creates against no store: ${ratio(ofNoStore)}, at least 0.95`)
console.log(`  creates against Prism: ${ratio(ofPrism)}, at least 3`)
console.log(`  page among ${PROJECTS} projects: ${ratio(ofOne)} of the time, at most 1.2`)
