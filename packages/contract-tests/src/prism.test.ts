import { createServer } from 'node:net'

import { afterAll, expect, onTestFinished, test } from 'vitest'

import { certificateContract, certificateSuite } from './certificates.js'
import { prismDeviations } from './prism-deviations.js'
import { startMock } from './prism.js'
import { listen } from './run/listen.js'
import { createSuite } from './run/suite.js'
import { verify } from './testing/verify.js'

const mock = await startMock()
afterAll(() => mock.close())

verify(
  'Prism',
  createSuite(certificateContract, await certificateSuite({ isMock: true }), {
    url: mock.url,
    isMock: true,
    deviations: prismDeviations,
  }),
  { unreached: [] },
)

const preflight = {
  method: 'OPTIONS',
  headers: {
    origin: 'http://127.0.0.1:3000',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-auth-token',
  },
}
const gateways = '/v2/0123456789abcdef0123456789abcdef/apigw/instances'

test('pages may ask a mock that was started for them, and read its answers', async () => {
  const open = await startMock({ cors: true })
  onTestFinished(() => open.close())
  const allowed = await fetch(open.url + gateways, preflight)
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000')
  expect(allowed.headers.get('access-control-allow-headers')).toContain('x-auth-token')
  const answered = await fetch(open.url + gateways, {
    headers: { origin: 'http://127.0.0.1:3000', 'x-auth-token': 'any' },
  })
  expect(answered.status).toBe(200)
  expect(answered.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000')
})

test('a mock that contract tests judge answers no preflight', async () => {
  const refused = await fetch(mock.url + gateways, preflight)
  expect(refused.status).toBe(405)
  expect(refused.headers.get('access-control-allow-origin')).toBeNull()
})

test('a taken port is an error with its code', async () => {
  const other = await listen(createServer())
  await expect(startMock({ port: other.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await other.close()
})
