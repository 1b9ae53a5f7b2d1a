import { signRequest } from '@apigw-certificates/signature'
import { expect, test } from 'vitest'

import {
  accessKey,
  newBody,
  now,
  otherProjectId,
  projectId,
  secretKey,
  startApi,
} from './test-support/api.js'

test.for([
  [{ 'x-auth-token': '' }, 401, 'APIG.1000'],
  [{ 'x-auth-token': 'expired' }, 401, 'APIG.1001'],
  [{ 'x-auth-token': 'unknown' }, 401, 'APIG.1002'],
  [{ 'x-auth-token': 'unscoped' }, 401, 'APIG.1003'],
  [{ 'x-auth-token': 'f'.repeat(32) }, 403, 'APIG.1005'],
  [{ authorization: 'SDK-HMAC-SHA256 Access=a' }, 401, 'APIGW.0301'],
  [{ authorization: 'SDK-HMAC-SHA256' }, 401, 'APIGW.0301'],
  [{ authorization: 'Basic YTpi' }, 400, 'APIG.2001'],
  [{ authorization: 'SDK-HMAC-SHA2567 Access=a' }, 400, 'APIG.2001'],
] as const)('answers the credentials %j with %i %s', async ([headers, status, code]) => {
  const { call } = startApi()
  expect(await call('POST', '/certificates', { body: {}, headers })).toMatchObject({
    status,
    body: { error_code: code },
  })
})

interface Signed {
  method?: string
  project?: string
  path?: string
  body?: string
  /** What is sent instead of what was signed. */
  sent?: { body?: string; path?: string; headers?: Record<string, string> }
  key?: string
  secret?: string
  at?: Date
}

async function send({
  method = 'POST',
  project = projectId,
  path = '/certificates',
  body,
  sent = {},
  key = accessKey,
  secret = secretKey,
  at = now,
}: Signed) {
  const { handle } = startApi()
  const url = (own: string) => `http://localhost/v2/${project}/apigw${own}`
  const headers = { host: 'localhost', 'content-type': 'application/json', 'x-auth-token': '' }
  const signature = await signRequest({
    method,
    url: url(path),
    headers,
    body,
    accessKey: key,
    secretKey: secret,
    at,
  })
  const content = sent.body ?? body
  const response = await handle(
    new Request(url(sent.path ?? path), {
      method,
      headers: { ...headers, ...signature, ...sent.headers },
      ...(content !== undefined && { body: content }),
    }),
  )
  const text = await response.text()
  expect(text).not.toContain(secretKey)
  const answer = JSON.parse(text) as { error_code?: string; error_msg?: string }
  return [response.status, answer.error_code, answer.error_msg] as const
}

test('a signature of the whole request is accepted, with a body and without', async () => {
  const body = JSON.stringify(await newBody())
  expect((await send({ body }))[0]).toBe(200)
  expect((await send({ method: 'GET', path: '/instances?limit=1&offset=0' }))[0]).toBe(200)
})

const SECOND = 1000
const MINUTE = 60 * SECOND

test.for([
  ['another body', { body: '{}', sent: { body: '{} ' } }, 'verify aksk signature fail'],
  [
    'another query',
    { method: 'GET', path: '/instances?limit=1', sent: { path: '/instances?limit=2' } },
    'verify aksk signature fail',
  ],
  ['another secret key', { body: '{}', secret: 'other' }, 'verify aksk signature fail'],
  ['an unknown access key', { body: '{}', key: 'NOBODYSACCESSKEY0000' }, 'access key is unknown'],
  [
    'a time more than 15 minutes ago',
    { body: '{}', at: new Date(now.getTime() - 15 * MINUTE - SECOND) },
    '15 minutes off',
  ],
  [
    'a hash that is not the one of the body',
    { body: '{}', sent: { headers: { 'x-sdk-content-sha256': '0'.repeat(64) } } },
    'X-Sdk-Content-Sha256',
  ],
  [
    'no time',
    { body: '{}', sent: { headers: { 'x-sdk-date': '' } } },
    'Incorrect IAM authentication information: ',
  ],
] as const)('%s is refused', async ([, request, reason]) => {
  const [status, code, message] = await send(request)
  expect([status, code]).toEqual([401, 'APIGW.0301'])
  expect(message).toContain(reason)
})

test('what a valid signature may not do comes before what is wrong with the body', async () => {
  expect((await send({ project: otherProjectId, body: 'no JSON' })).slice(0, 2)).toEqual([
    403,
    'APIG.1005',
  ])
  const text = { headers: { 'content-type': 'text/plain' } }
  expect((await send({ body: 'no JSON', sent: text }))[0]).toBe(401)
  expect((await send({ body: 'no JSON' })).slice(0, 2)).toEqual([400, 'APIG.2000'])
})
