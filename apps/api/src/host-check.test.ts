import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'

import { namesThisMachine } from './host-check.js'
import { development, startEmulator } from './index.js'

async function send(method: string, path: string, host: string, body?: unknown) {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  const outgoing = request(emulator.url + path, {
    method,
    headers: { host, 'x-auth-token': development.token, 'content-type': 'application/json' },
  }).end(body && JSON.stringify(body))
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  return { status: response.statusCode, body: await json(response) }
}

const { user, projectId } = development
const password = { user: { ...user, domain: { name: user.domain } } }
const cases = [
  ['GET', `/v2/${projectId}/apigw/instances`, { error_code: 'APIG.1005' }, undefined],
  [
    'POST',
    '/v3/auth/tokens',
    { error: { code: 403 } },
    { auth: { identity: { methods: ['password'], password } } },
  ],
  ['GET', '/_emulator/snapshot', { message: 'The Host header must name this machine.' }, undefined],
] as const

test.for(cases)('a page that has its name resolved to this machine cannot %s %s', async (sent) => {
  const [method, path, expected, body] = sent
  const refused = await send(method, path, 'evil.example', body)
  expect(refused).toMatchObject({ status: 403, body: expected })
  expect(JSON.stringify(refused.body)).toContain('The Host header must name this machine.')
  expect((await send(method, path, 'LOCALHOST:1', body)).status).toBeLessThan(300)
})

test.for([
  ['localhost', true],
  ['127.0.0.1:8080', true],
  ['127.1.2.3', true],
  ['[::1]:8080', true],
  ['[::1]', true],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['localhost:80@evil.example', false],
  ['0.0.0.0:8080', false],
  ['', false],
  [undefined, false],
] as const)('the host %j names this machine: %j', ([host, expected]) => {
  expect(namesThisMachine(host)).toBe(expected)
})
