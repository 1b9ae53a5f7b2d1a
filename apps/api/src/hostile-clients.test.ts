import { issueCertificate } from '@apigw-certificates/x509/testing'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { development, startEmulator } from './index.js'
import { createLog } from './log.js'
import { startServer } from './server.js'
import { startApiForTest } from './test-support/api-for-test.js'

const path = `/v2/${development.projectId}/apigw`
const headers = { 'x-auth-token': development.token }
const MiB = 1024 * 1024

const HEAD =
  `POST ${path}/certificates HTTP/1.1\r\nHost: 127.0.0.1\r\n` +
  `X-Auth-Token: ${development.token}\r\nContent-Type: application/json\r\n`
const BODY = `${HEAD}Content-Length: 200000\r\n\r\n{`

function open(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  return socket
}

/** Whether it ends with a reset or not: `once` of `node:events` would throw at a reset. */
const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => socket.once('close', () => resolve()))

/** A client that sends a beginning, and then one byte now and then, as long as it may. */
async function dribble(url: string, beginning: string): Promise<void> {
  const socket = open(url).resume()
  socket.write(beginning)
  const drops = setInterval(() => socket.write('x'), 100)
  await closed(socket)
  clearInterval(drops)
}

test('200 clients that send their headers or their body slowly are all cut off', async () => {
  const { url, close } = await startEmulator({ requestTimeout: 1500 })
  onTestFinished(close)
  const beginnings = [HEAD, BODY, 'G', '']
  const slow = Array.from({ length: 200 }, (_, index) => dribble(url, beginnings[index % 4] ?? ''))
  expect((await fetch(`${url}${path}/instances`, { headers })).status).toBe(200)
  await Promise.all(slow)
  expect((await fetch(`${url}${path}/instances`, { headers })).status).toBe(200)
})

test('clients that do not end their TLS handshake are cut off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-hostile-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { chain, privateKey } = await issueCertificate()
  const tls = { certFile: join(folder, 'cert.pem'), keyFile: join(folder, 'key.pem') }
  writeFileSync(tls.certFile, chain)
  writeFileSync(tls.keyFile, privateKey, { mode: 0o600 })
  const log = { format: 'json', level: 'silent' } as const
  const server = await startServer(
    { host: '127.0.0.1', port: 0, store: { dataDir: folder }, requestTimeout: 1000 },
    { log, tls, shutdown: { delay: 0, timeout: 10_000 }, isTraced: false },
    createLog(log),
  )
  onTestFinished(async () => void (await server.close()))
  // A record of 512 bytes of a handshake, which never come.
  const beginning = Buffer.from([22, 3, 1, 2, 0]).toString('latin1')
  await Promise.all(Array.from({ length: 20 }, () => dribble(server.url, beginning)))
})

/** Leaves in the middle of what it sends. */
async function leaveAfter(url: string, text: string): Promise<void> {
  const socket = open(url)
  await new Promise<void>((resolve) => socket.write(text, () => resolve()))
  socket.destroy()
  await closed(socket)
}

/** Leaves when the answer begins. */
async function leaveAtAnswer(url: string): Promise<void> {
  const socket = open(url)
  socket.write(`GET /_emulator/snapshot HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
  await once(socket, 'data')
  socket.resetAndDestroy()
}

test('clients that leave in the middle of headers, body or answer harm nobody', async () => {
  const api = await startApiForTest({ METRICS_PORT: '0' })
  const half = BODY + 'x'.repeat(100_000)
  const round = () =>
    Promise.all(
      Array.from({ length: 25 }, () => [
        leaveAfter(api.url, HEAD),
        leaveAfter(api.url, half),
        leaveAfter(api.url, `GET ${path}/instances HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`),
        leaveAtAnswer(api.url),
      ]).flat(),
    )
  const read = async (name: string) => {
    const text = await (await fetch(api.metricsUrl())).text()
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  }
  const occupied = async () =>
    (await read('nodejs_heap_size_used_bytes')) + (await read('nodejs_external_memory_bytes'))
  const rest = async () => {
    await expect.poll(() => read('apigw_connections_open')).toBe(0)
    expect(await read('apigw_requests_in_flight')).toBe(0)
  }
  for (let count = 0; count < 5; count += 1) await round()
  await rest()
  const before = await occupied()
  // 1000 bodies of 100 kB: what is kept of them would be seen.
  for (let count = 0; count < 40; count += 1) await round()
  await rest()
  const guard = { timeout: 20_000, interval: 500 }
  await expect.poll(async () => (await occupied()) - before, guard).toBeLessThan(50 * MiB)

  const { status } = await fetch(`${api.url}${path}/instances`, {
    headers: { ...headers, connection: 'close' },
  })
  expect(status).toBe(200)
  expect(api.output()).not.toMatch(/"level":"(?:error|fatal)"/)
  await api.end('SIGTERM')
  expect(await api.exited).toBe(0)
})
