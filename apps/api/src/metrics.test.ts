import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { development } from './index.js'
import { startApiForTest } from './test-support/api-for-test.js'
import { runMain } from './test-support/api-process.js'

const path = `/v2/${development.projectId}/apigw`
const headers = { 'x-auth-token': development.token }

async function start() {
  const api = await startApiForTest({ METRICS_PORT: '0', LOG_LEVEL: 'error' })
  const read = async () => (await fetch(api.metricsUrl())).text()
  const valueOf = async (sample: string) => {
    const line = (await read()).split('\n').find((text) => text.startsWith(`${sample} `))
    return line === undefined ? undefined : Number(line.slice(sample.length + 1))
  }
  const ask = async (target: string, init: RequestInit = {}) =>
    void (await (await fetch(api.url + target, { headers, ...init })).text())
  return { api, read, valueOf, ask }
}

test('count requests by operation and status, and how long they took', async () => {
  const { ask, valueOf } = await start()
  await ask(`${path}/instances`)
  await ask(`${path}/instances`)
  await ask(`${path}/instances`, { headers: {} })
  await ask('/nowhere')
  await ask('/healthz')
  const requests = (labels: string) => () => valueOf(`apigw_requests_total{${labels}}`)
  await expect.poll(requests('operation="listGateways",status="200"')).toBe(2)
  await expect.poll(requests('operation="listGateways",status="401"')).toBe(1)
  await expect.poll(requests('operation="none",status="404"')).toBe(1)
  await expect.poll(requests('operation="/healthz",status="200"')).toBe(1)
  const duration = 'apigw_request_duration_seconds'
  expect(await valueOf(`${duration}_count{operation="listGateways"}`)).toBe(3)
  expect(await valueOf(`${duration}_bucket{le="+Inf",operation="listGateways"}`)).toBe(3)
  expect(await valueOf(`${duration}_sum{operation="listGateways"}`)).toBeGreaterThan(0)
})

test('tell of requests in flight, and of clients that went away', async () => {
  const { api, valueOf } = await start()
  expect(await valueOf('apigw_requests_in_flight')).toBe(0)
  expect(await valueOf('apigw_connections_open')).toBe(0)
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1')
  const head = `Host: 127.0.0.1\r\nX-Auth-Token: ${development.token}\r\nContent-Type: application/json\r\n`
  socket.write(`POST ${path}/certificates HTTP/1.1\r\n${head}`)
  socket.write('Expect: 100-continue\r\nContent-Length: 9\r\n\r\n')
  await once(socket, 'data')
  expect(await valueOf('apigw_requests_in_flight')).toBe(1)
  expect(await valueOf('apigw_connections_open')).toBe(1)
  socket.destroy()
  await expect.poll(() => valueOf('apigw_requests_in_flight')).toBe(0)
  expect(await valueOf('apigw_connections_open')).toBe(0)
  const aborted = 'apigw_requests_total{operation="createCertificate",status="aborted"}'
  expect(await valueOf(aborted)).toBe(1)
})

test('have a bounded number of lines, whatever is asked', async () => {
  const { ask, read } = await start()
  const lines = async () => (await read()).split('\n').filter((line) => line.startsWith('apigw_'))
  const askFor = async (id: string) => {
    await ask(`/${id}`)
    await ask(`/v2/${id}/apigw/certificates`)
    await ask(`${path}/certificates/${id}?name=${id}`, {
      headers: { ...headers, 'x-request-id': id },
    })
  }
  await askFor('a'.repeat(32))
  await expect.poll(read).toContain('operation="showCertificate"')
  const before = (await lines()).length
  for (let id = 0; id < 100; id += 1) await askFor(id.toString(16).padStart(32, 'a'))
  await expect.poll(read).toContain('operation="none",status="404"} 101\n')
  expect(await lines()).toHaveLength(before)
})

test('tell of memory, CPU and the event loop; there is nothing else at their port', async () => {
  const { api, read, valueOf } = await start()
  expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(0)
  expect(await valueOf('process_cpu_seconds_total')).toBeGreaterThan(0)
  expect(await read()).toMatch(/^nodejs_eventloop_lag_seconds /m)
  const answer = await fetch(api.metricsUrl())
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  expect((await fetch(new URL('/', api.metricsUrl()))).status).toBe(404)
  expect((await fetch(api.metricsUrl(), { method: 'POST' })).status).toBe(405)
  expect((await fetch(`${api.url}/metrics`)).status).toBe(404)
})

test('are not there unless they are asked for', async () => {
  const api = await startApiForTest()
  expect(() => api.metricsUrl()).toThrow('METRICS_PORT')
})

test('a port that is taken is explained, and the process ends', async () => {
  const { api } = await start()
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-metrics-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const run = (environment: Readonly<Record<string, string>>) =>
    runMain({ DATA_DIR: dataDir, ...environment })
  expect(await run({ PORT: '0', METRICS_PORT: new URL(api.metricsUrl()).port })).toEqual({
    code: 1,
    output: expect.stringMatching(/^apigw-emulator: METRICS_HOST and METRICS_PORT: .*EADDRINUSE/),
  })
  const { port } = new URL(api.url)
  expect(await run({ PORT: port, METRICS_PORT: '0' })).toEqual({
    code: 1,
    output: expect.stringContaining(`port ${port} is taken`),
  })
})
