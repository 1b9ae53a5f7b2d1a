import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'

import { development } from './index.js'
import { startApiForTest } from './test-support/api-for-test.js'
import { runMain } from './test-support/api-process.js'

/** A collector that takes whatever is sent to it. */
async function startCollector() {
  const received: { path: string | undefined; body: Buffer }[] = []
  const server = createServer(async (request, response) => {
    received.push({ path: request.url, body: await buffer(request) })
    response.end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parentId = '00f067aa0ba902b7'

test('sends a span for each request, which goes on with the caller’s trace', async () => {
  const collector = await startCollector()
  const api = await startApiForTest({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
  const path = `/v2/${development.projectId}/apigw/instances`
  const headers = {
    'x-auth-token': development.token,
    'x-request-id': 'the-request',
    traceparent: `00-${traceId}-${parentId}-01`,
  }
  await (await fetch(`${api.url}${path}?limit=5`, { headers })).text()
  await (await fetch(`${api.url}/healthz`)).text()
  // The last spans are sent before the end.
  await api.end('SIGTERM')
  expect(await api.exited).toBe(0)

  expect(new Set(collector.received.map((request) => request.path))).toEqual(
    new Set(['/v1/traces']),
  )
  const sent = Buffer.concat(collector.received.map(({ body }) => body))
  for (const id of [traceId, parentId]) expect(sent.includes(Buffer.from(id, 'hex'))).toBe(true)
  const text = sent.toString('latin1')
  for (const part of [
    'GET /v2/{project_id}/apigw/instances',
    'listGateways',
    'the-request',
    'apigw-emulator',
  ]) {
    expect(text).toContain(part)
  }
  for (const part of [development.token, 'healthz', 'limit=5']) expect(text).not.toContain(part)
})

test('a collector that is away keeps nobody waiting', async () => {
  const api = await startApiForTest({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })
  expect((await fetch(`${api.url}/nowhere`)).status).toBe(404)
  await api.end('SIGTERM')
  expect(await api.exited).toBe(0)
})

const WITHOUT_PACKAGES = `
  import { registerHooks } from 'node:module'
  registerHooks({
    resolve(name, context, next) {
      if (!name.startsWith('@opentelemetry/sdk-node')) return next(name, context)
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
    },
  })
`

test('names the packages that are missing', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-tracing-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const { code, output } = await runMain({
    PORT: '0',
    DATA_DIR: dataDir,
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WITHOUT_PACKAGES)}`,
  })
  expect(code).toBe(1)
  expect(output).toContain(
    'npm install @opentelemetry/api@^1.10.0 @opentelemetry/sdk-node@^0.301.0',
  )
})
