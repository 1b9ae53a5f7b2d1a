import { accessKeyAuth } from '@apigw-certificates/client/access-key'
import { createClient } from '@apigw-certificates/client'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

import { INSTALLATION, requirePrograms } from '../../../scripts/lib/debian.ts'
import { freePorts } from '../../../scripts/lib/free-ports.ts'
import { development } from '../src/index.js'
import {
  contentOf,
  newUpload,
  runMain,
  startApi,
  type ApiProcess,
} from '../src/test-support/api-process.js'
import { startPostgres, type PostgresServer } from '../src/test-support/postgres.js'
import { createWriters } from '../src/test-support/writers.js'

const CONFIGURATION = new URL('../../../docs/deployment/nginx.conf', import.meta.url)
const CERTIFICATES = `/v2/${development.projectId}/apigw/certificates`
const KIB = 1024

let postgres: PostgresServer
let database: Readonly<Record<string, string>>
let apis: ApiProcess[]
let nginx: Nginx

beforeAll(async () => {
  await requirePrograms({ nginx: 'nginx-light' })
  postgres = await startPostgres()
  database = { DATABASE_URL: await postgres.newDatabase() }
  expect(await runMain(database, 'migrate')).toMatchObject({ code: 0 })
  apis = await Promise.all([startApi(database), startApi(database)])
  nginx = await startNginx(apis.map(({ url }) => new URL(url).host))
}, INSTALLATION)

afterAll(async () => {
  await nginx?.close()
  await Promise.all(apis?.map((api) => api.end('SIGKILL')) ?? [])
  await postgres?.close()
})

interface Nginx {
  /** With TLS, as in the documentation. */
  readonly port: number
  /** The same without, for callers that do not know the CA. */
  readonly url: string
  readonly ca: string
  /** Sends nothing more to one of the processes, or to all again; waits until nobody else does. */
  setDown(index: number | undefined): Promise<void>
  /** What it has logged: of each request, the file that it wrote the body to, or `-`. */
  readonly bodyFiles: () => readonly string[]
  close(): Promise<void>
}

/** Runs the configuration of the documentation, with ports, files and a log of its own. */
async function startNginx(upstreams: readonly string[]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-nginx-'))
  const [tlsPort = 0, port = 0] = await freePorts(2)
  const { chain, privateKey } = await issueCertificate({
    subjectAlternativeNames: ['127.0.0.1'],
  })
  const file = (name: string, content = ''): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const log = file('access.log')
  const replacements: readonly (readonly [string, string])[] = [
    ['listen 443 ssl;', `listen 127.0.0.1:${tlsPort} ssl;\nlisten 127.0.0.1:${port};`],
    ['/etc/ssl/private/apigw.pem', file('tls.pem', chain)],
    ['/etc/ssl/private/apigw.key', file('tls.key', privateKey)],
    ...upstreams.map((host, index) => [`127.0.0.1:${8081 + index}`, host] as const),
    // One tells when it has gone, and what it is asked last is not sent on a connection that it closes.
    ['worker_processes auto;', 'worker_processes 1;'],
    [
      'http {',
      `http {
      keepalive_timeout 0;
      log_format body "$request_body_file";
      access_log ${log} body;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')}`,
    ],
  ]
  let configuration = readFileSync(CONFIGURATION, 'utf8')
  for (const [from, to] of replacements) {
    expect(configuration).toContain(from)
    configuration = configuration.replace(from, to)
  }
  const path = file('nginx.conf', configuration)
  const withDown = (host: string | undefined) =>
    host === undefined
      ? configuration
      : configuration.replace(`server ${host} max_fails=0;`, `server ${host} max_fails=0 down;`)
  const global = `daemon off; pid ${join(folder, 'nginx.pid')}; error_log stderr notice;`
  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', path, '-g', global], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const printed = await listening(child)
  return {
    async setDown(index) {
      const ended = () => printed().match(/worker process \d+ exited with code 0/g)?.length ?? 0
      const before = ended()
      const host = index === undefined ? undefined : upstreams[index]
      expect(withDown(host) === configuration).toBe(index === undefined)
      file('nginx.conf', withDown(host))
      child.kill('SIGHUP')
      await expect.poll(ended).toBe(before + 1)
    },
    port: tlsPort,
    url: `http://127.0.0.1:${port}`,
    ca: chain,
    bodyFiles: () => readFileSync(log, 'utf8').split('\n').slice(0, -1),
    async close() {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until it serves; what it has printed until then, and later. */
async function listening(child: ChildProcess): Promise<() => string> {
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      printed += part
      if (printed.includes('start worker process')) resolve()
    })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`nginx did not start: ${printed}`)))
  })
  return () => printed
}

/** Sends a request through TLS; `fetch` has no place for a CA. */
async function ask(
  path: string,
  { body, ...options }: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const { port, ca } = nginx
  const sent = request({ host: '127.0.0.1', port, ca, path, agent: false, ...options })
  sent.end(body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const content = await text(answer)
  return { status: answer.statusCode, headers: answer.headers, content }
}

const create = (body: string) =>
  ask(CERTIFICATES, {
    method: 'POST',
    headers: { 'x-auth-token': development.token, 'content-type': 'application/json' },
    body,
  })

const errorCode = (content: string): unknown =>
  (JSON.parse(content) as Record<string, unknown>)['error_code']

test('a certificate is created through TLS, and no body is written to a file', async () => {
  const upload = (await newUpload())('behind_proxy')
  const created = await create(JSON.stringify(upload))
  expect(created).toMatchObject({ status: 200 })
  const largest = await create(JSON.stringify(upload).padEnd(255 * KIB))
  expect(largest).toMatchObject({ status: 200 })
  const larger = await create(JSON.stringify(upload).padEnd(257 * KIB))
  expect([larger.status, errorCode(larger.content)]).toEqual([413, 'APIGW.0201'])
  await expect.poll(() => nginx.bodyFiles().length).toBeGreaterThanOrEqual(3)
  expect(new Set(nginx.bodyFiles())).toEqual(new Set(['-']))
})

test('a token of 100,000 characters is answered by the API', async () => {
  const { status, content } = await ask(CERTIFICATES, {
    headers: { 'x-auth-token': 'x'.repeat(100_000) },
  })
  expect([status, errorCode(content)]).toEqual([401, 'APIG.1002'])
})

test('a signature stays valid, whatever is in path and query', async () => {
  const client = createClient({
    endpoint: nginx.url,
    projectId: development.projectId,
    auth: accessKeyAuth(development),
  })
  const { data, error } = await client.listCertificates({
    query: { instance_id: development.gatewayId, name: 'ä b/c+d%2F&e=f' },
  })
  expect(error).toBeUndefined()
  expect(data).toMatchObject({ total: 0 })
})

test('health is not for callers', async () => {
  for (const path of ['/healthz', '/readyz']) expect(await ask(path)).toMatchObject({ status: 404 })
})

test('all requests of a project are answered by one process, and projects by both', async () => {
  const answeredBy = async (project: number): Promise<number> => {
    const ids = Array.from({ length: 8 }, (_, index) => `project-${project}.${index}`)
    const path = `/v2/${project.toString(16).padStart(32, '0')}/apigw/certificates`
    await Promise.all(ids.map((id) => ask(path, { headers: { 'x-request-id': id } })))
    const counts = () =>
      apis.map((api) => ids.filter((id) => api.output().includes(`"${id}"`)).length)
    await expect.poll(counts).toContain(ids.length)
    expect(counts()).toContain(0)
    return counts().indexOf(ids.length)
  }
  const processes = await Promise.all(Array.from({ length: 32 }, (_, index) => answeredBy(index)))
  expect(new Set(processes)).toEqual(new Set([0, 1]))
})

test('each process is restarted under load, and no caller sees it', async () => {
  const writers = await createWriters(4)
  const writing = writers.writeUntilGone(nginx.url)
  onTestFinished(() => writers.stop())
  for (const [index, api] of apis.entries()) {
    const before = writers.acknowledged()
    await expect.poll(writers.acknowledged).toBeGreaterThan(before + 10)
    await nginx.setDown(index)
    await api.end('SIGTERM')
    apis[index] = await startApi({ ...database, PORT: new URL(api.url).port })
    await nginx.setDown(undefined)
  }
  const before = writers.acknowledged()
  await expect.poll(writers.acknowledged).toBeGreaterThan(before + 10)
  writers.stop()
  // What a process drops is a status of nginx's, at which a writer fails.
  await writing
  expect(writers.broken(await contentOf(apis[0]?.url ?? ''))).toEqual([])
})

test('without a process, the answer is still the contract’s', async () => {
  await Promise.all(apis.map((api) => api.end('SIGTERM')))
  const { status, content } = await create('{}')
  expect([status, errorCode(content)]).toEqual([500, 'APIG.9999'])
})
