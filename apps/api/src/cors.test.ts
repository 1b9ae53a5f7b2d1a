import { expect, onTestFinished, test } from 'vitest'

import { mayAsk } from './cors.js'
import { development, startEmulator } from './index.js'

const SITE = 'https://docs.example'
const path = `/v2/${development.projectId}/apigw/instances`

async function ask(origin: string, init: RequestInit = {}, target = path) {
  const emulator = await startEmulator({ corsOrigins: [SITE] })
  onTestFinished(() => emulator.close())
  return fetch(emulator.url + target, {
    ...init,
    headers: { origin, 'x-auth-token': development.token, ...init.headers },
  })
}

const preflight: RequestInit = {
  method: 'OPTIONS',
  headers: {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-auth-token',
    'access-control-request-private-network': 'true',
  },
}

test.for(['http://localhost:3000', 'http://127.0.0.1:4321', 'http://[::1]:8080', SITE])(
  'a page of %s may ask and read the answer',
  async (origin) => {
    const allowed = await ask(origin, preflight)
    expect(allowed.status).toBe(204)
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': 'content-type,x-auth-token',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    })
    const answered = await ask(origin)
    expect(answered.status).toBe(200)
    expect(answered.headers.get('access-control-allow-origin')).toBe(origin)
    expect(answered.headers.get('access-control-expose-headers')).toContain('X-Request-Id')
    // An error can be read too.
    const refused = await ask(origin, { headers: { 'x-auth-token': 'unknown' } })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin)
  },
)

test.for([
  'https://evil.example',
  'http://localhost.evil.example',
  'null',
  'https://docs.example.evil',
])('a page of %s may not', async (origin) => {
  for (const init of [preflight, {}]) {
    const { headers } = await ask(origin, init)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
  expect((await ask(origin, preflight)).status).toBe(405)
})

test('no page may control the emulator', async () => {
  const { headers } = await ask('http://localhost:3000', {}, '/_emulator/clock')
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test.for([
  ['http://localhost', true],
  ['https://localhost:8443', true],
  ['http://127.9.9.9:1', true],
  ['http://localhost:3000/', false],
  ['http://user@localhost', false],
  ['file://', false],
  ['ftp://localhost', false],
  ['', false],
] as const)('the origin %j may ask: %j', ([origin, expected]) => {
  expect(mayAsk(origin, [])).toBe(expected)
})
