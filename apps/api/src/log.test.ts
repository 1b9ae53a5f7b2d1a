import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'

import { development } from './index.js'
import { createLog, type LogConfiguration } from './log.js'
import { scrub } from './scrub.js'
import { startApiForTest } from './test-support/api-for-test.js'

const { projectId, token } = development
const route = '/v2/{project_id}/apigw/certificates'

async function start(environment: Readonly<Record<string, string>> = {}) {
  const api = await startApiForTest(environment)
  const lines = () =>
    api
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { api, lines }
}

const ask = async (url: string, id: string, init: RequestInit = {}) => {
  const headers = { 'x-auth-token': token, 'x-request-id': id, ...init.headers }
  await (await fetch(url, { ...init, headers })).text()
}

test('has one line for each request, whatever became of it', async () => {
  const { api, lines } = await start()
  const base = `${api.url}/v2/${projectId}/apigw/certificates`
  await ask(`${base}?name=pasted-secret`, 'first')
  await ask(`${base}/pasted-secret`, 'second')
  await ask(base, 'third', { method: 'POST', headers: { 'x-auth-token': 'pasted-secret' } })
  await ask(`${api.url}/pasted-secret`, 'fourth')
  await ask(`${api.url}/%ff-pasted-secret`, 'fifth')
  await ask(`${api.url}/v2/pasted-secret/apigw/certificates`, 'sixth')
  await ask(`${api.url}/v3/auth/tokens`, 'seventh')
  await ask(`${api.url}/healthz`, 'probe')

  await expect.poll(lines).toHaveLength(7)
  const common = {
    level: 'info',
    msg: 'request',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    duration_ms: expect.any(Number),
    method: 'GET',
  }
  const project_id = projectId
  expect(lines()).toEqual([
    {
      ...common,
      request_id: 'first',
      route,
      operation: 'listCertificates',
      status: 400,
      error_code: 'APIG.2001',
      project_id,
    },
    {
      ...common,
      request_id: 'second',
      route: `${route}/{certificate_id}`,
      operation: 'showCertificate',
      status: 400,
      error_code: 'APIG.2012',
      project_id,
    },
    {
      ...common,
      request_id: 'third',
      method: 'POST',
      route,
      operation: 'createCertificate',
      status: 401,
      error_code: 'APIG.1002',
      project_id,
    },
    { ...common, request_id: 'fourth', status: 404, error_code: 'APIGW.0101' },
    { ...common, request_id: 'fifth', status: 404 },
    {
      ...common,
      request_id: 'sixth',
      route,
      operation: 'listCertificates',
      status: 403,
      error_code: 'APIG.1005',
    },
    { ...common, request_id: 'seventh', route: '/v3/auth/tokens', status: 401 },
  ])
  expect(api.output()).not.toContain('pasted-secret')
})

test('says when a client went away', async () => {
  const { api, lines } = await start()
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1')
  socket.on('error', () => {})
  const head = `Host: 127.0.0.1\r\nX-Auth-Token: ${token}\r\nContent-Type: application/json\r\n`
  socket.write(`POST /v2/${projectId}/apigw/certificates HTTP/1.1\r\n${head}`)
  socket.write('Expect: 100-continue\r\nContent-Length: 9\r\n\r\n')
  await once(socket, 'data')
  socket.destroy()
  await expect.poll(lines).toHaveLength(1)
  expect(lines()[0]).toMatchObject({ operation: 'createCertificate', status: 'aborted' })
})

test('is a text for people, and can be silent', async () => {
  const { api } = await start({ LOG_FORMAT: 'text' })
  await ask(`${api.url}/v2/${projectId}/apigw/certificates`, 'id')
  const line =
    /^\d\d:\d\d:\d\d GET \/v2\/\{project_id\}\/apigw\/certificates 400 APIG\.2001 [\d.]+ ms$/m
  await expect.poll(api.output).toMatch(line)

  const { api: silent } = await start({ LOG_LEVEL: 'silent' })
  await ask(`${silent.url}/nowhere`, 'id')
  await silent.end('SIGTERM')
  expect(silent.output().trim().split('\n')).toHaveLength(2)
})

const pem = `-----BEGIN PRIVATE KEY-----\n${'a1B2'.repeat(16)}\n-----END PRIVATE KEY-----`

function written(format: LogConfiguration['format'], error: unknown): string {
  let text = ''
  const log = createLog({ format, level: 'info' }, { write: (line) => (text += line) })
  log.error(error, { requestId: 'the-id', operationId: 'createCertificate' })
  return text
}

test.for(['json', 'text'] as const)(
  'tells of an error and its cause, and no secret: %s',
  (format) => {
    const cause = new Error(`in postgresql://user:secret@db/x: ${pem}`)
    const error = Object.assign(new TypeError('broken', { cause }), { code: 'E_CODE', detail: pem })
    const text = written(format, error)
    for (const part of [
      'TypeError: broken',
      'caused by Error: in postgresql://[redacted]@db/x: [PEM]',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toContain('the-id')
    expect(text).toContain('log.test.ts')
    expect(text).not.toMatch(/secret|a1B2/)
    expect(written(format, pem)).not.toContain('a1B2')
  },
)

test('takes out what may be a secret, and leaves what is of use', () => {
  expect(scrub(`a ${pem} b`)).toBe('a [PEM] b')
  expect(scrub(`a ${pem.slice(0, 60)}`)).toBe('a [PEM]')
  expect(scrub(`token ${'x'.repeat(41)}!`)).toBe('token [redacted]!')
  const useful = `certificate ${'0'.repeat(32)} at https://host/path\n    at f (file:///${'d/'.repeat(40)}x.js)`
  expect(scrub(useful)).toBe(useful)
})
