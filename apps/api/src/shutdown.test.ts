import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'

import { development } from './index.js'
import { startApiForTest } from './test-support/api-for-test.js'

const path = `/v2/${development.projectId}/apigw/instances`
const token = { 'x-auth-token': development.token }

/** A request that the server has begun to read, and waits for the rest of. */
async function beginRequest(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8')
  socket.on('error', () => {})
  const lines = [
    `POST /v2/${development.projectId}/apigw/certificates HTTP/1.1`,
    'Host: 127.0.0.1',
    `X-Auth-Token: ${development.token}`,
    'Content-Type: application/json',
    'Content-Length: 2',
    'Expect: 100-continue',
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const [line] = (await once(socket, 'data')) as [string]
  expect(line).toContain('100 Continue')
  return socket
}

test('after SIGTERM it is not ready, goes on for the delay, and asks to connect elsewhere', async () => {
  const api = await startApiForTest({ SHUTDOWN_DELAY: '5' })
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200)
  api.signal('SIGTERM')
  const ready = () => fetch(`${api.url}/readyz`).then(({ status }) => status)
  await expect.poll(ready, { timeout: 3000, interval: 20 }).toBe(503)
  const answered = await fetch(api.url + path, { headers: token })
  expect(answered.status).toBe(200)
  expect(answered.headers.get('connection')).toBe('close')
  expect(await api.exited).toBe(0)
})

test('under load, with a delay, every request is answered until no new connection is accepted', async () => {
  const api = await startApiForTest({ SHUTDOWN_DELAY: '1', LOG_LEVEL: 'error' })
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  onTestFinished(() => agent.destroy())
  let sent = 0
  let answered = 0
  const failures: (string | undefined)[] = []
  const call = async (): Promise<void> => {
    for (;;) {
      sent += 1
      const outgoing = request(api.url + path, { agent, headers: token }).end()
      try {
        const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
        expect(response.statusCode).toBe(200)
        await once(response.resume(), 'end')
        answered += 1
      } catch (error) {
        failures.push((error as NodeJS.ErrnoException).code)
        return
      }
    }
  }
  const callers = Array.from({ length: 16 }, call)
  await expect.poll(() => answered).toBeGreaterThan(200)
  api.signal('SIGTERM')
  await Promise.all(callers)
  expect(await api.exited).toBe(0)
  expect(answered + failures.length).toBe(sent)
  // Each caller fails once: its connection is not accepted, or reset in the queue before it was.
  expect(failures).toHaveLength(16)
  expect(new Set([...failures, 'ECONNREFUSED', 'ECONNRESET'])).toEqual(
    new Set(['ECONNREFUSED', 'ECONNRESET']),
  )
})

test('answers what it has begun to read before it ends', async () => {
  const api = await startApiForTest({})
  const socket = await beginRequest(api.url)
  api.signal('SIGTERM')
  await sleep(1000)
  socket.write('{}')
  const [answer] = (await once(socket, 'data')) as [string]
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*connection: close/i)
  expect(await api.exited).toBe(0)
})

test('stops hard after the timeout, and says so by its code', async () => {
  const api = await startApiForTest({ SHUTDOWN_TIMEOUT: '1' })
  const socket = await beginRequest(api.url)
  const closed = once(socket, 'close')
  api.signal('SIGTERM')
  expect(await api.exited).toBe(1)
  await closed
})

test('a second signal ends it at once', async () => {
  const api = await startApiForTest({ SHUTDOWN_DELAY: '600' })
  api.signal('SIGINT')
  await sleep(1000)
  api.signal('SIGTERM')
  expect(await api.exited).toBe(1)
})
