import { createClient } from '@apigw-certificates/client'
import { accessKeyAuth } from '@apigw-certificates/client/access-key'
import { fetchToken } from '@apigw-certificates/client/iam'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { once } from 'node:events'
import { request, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { development, startEmulator, type CallersOptions } from './index.js'
import {
  sendError,
  sendToken,
  startFakeKeystone,
  type FakeKeystone,
} from './test-support/fake-keystone.js'

const projectId = 'a'.repeat(32)
const gateways = `/v2/${projectId}/apigw/instances`
const certificates = `/v2/${projectId}/apigw/certificates`

async function deploy(callers: CallersOptions) {
  const errors: unknown[] = []
  const api = await startEmulator({ callers, onError: (error) => errors.push(error) })
  onTestFinished(() => api.close())
  return { url: api.url, errors }
}

async function start(options: Partial<NonNullable<CallersOptions['iam']>> = {}) {
  const iam = await startFakeKeystone()
  onTestFinished(() => iam.stop())
  const { url, errors } = await deploy({ iam: { url: iam.url, token: iam.ownToken, ...options } })
  return { iam, url, errors }
}

/** Lists gateways, or tries to create a certificate of nothing. */
async function send(
  url: string,
  token: string,
  method: 'GET' | 'POST' = 'GET',
  target = method === 'GET' ? gateways : certificates,
) {
  const response = await fetch(url + target, {
    method,
    headers: { 'x-auth-token': token, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{}' }),
  })
  const { error_code: code } = (await response.json()) as { error_code?: string }
  return code === undefined ? [response.status] : [response.status, code]
}

const messagesOf = (errors: readonly unknown[]) => errors.map((error) => (error as Error).message)

const member = { projectId, roles: ['member'] }

describe('a token', () => {
  test('is what IAM says it is', async () => {
    const { iam, url, errors } = await start()
    iam.tokens.set('member', member)
    iam.tokens.set('unscoped', {})
    iam.tokens.set('expired', { ...member, expiresAt: new Date(Date.now() - 1) })
    iam.tokens.set('other', { ...member, projectId: 'b'.repeat(32) })
    expect(await send(url, 'member')).toEqual([200])
    expect(await send(url, 'unscoped')).toEqual([401, 'APIG.1003'])
    expect(await send(url, 'expired')).toEqual([401, 'APIG.1001'])
    expect(await send(url, 'other')).toEqual([403, 'APIG.1005'])
    expect(await send(url, 'unknown')).toEqual([401, 'APIG.1002'])
    expect(await send(url, '')).toEqual([401, 'APIG.1000'])
    // No credentials of the emulator are left.
    expect(await send(url, development.token)).toEqual([401, 'APIG.1002'])
    expect(errors).toEqual([])
  })

  test.for([
    ['reader', [200], [403, 'APIG.1005']],
    ['member', [200], [400, 'APIG.2001']],
    ['unheard_of', [403, 'APIG.1005'], [403, 'APIG.1005']],
  ] as const)('with the role %s may read: %j, may write: %j', async ([role, read, write]) => {
    const { iam, url } = await start()
    iam.tokens.set('token', { projectId, roles: [role] })
    expect(await send(url, 'token')).toEqual(read)
    expect(await send(url, 'token', 'POST')).toEqual(write)
  })

  test('has the roles that were configured', async () => {
    const { iam, url } = await start({ roleNames: { read: ['auditor'], write: ['operator'] } })
    for (const role of ['auditor', 'operator', 'admin']) {
      iam.tokens.set(role, { projectId, roles: [role] })
    }
    expect(await send(url, 'auditor')).toEqual([200])
    expect(await send(url, 'auditor', 'POST')).toEqual([403, 'APIG.1005'])
    expect(await send(url, 'operator', 'POST')).toEqual([400, 'APIG.2001'])
    expect(await send(url, 'admin')).toEqual([403, 'APIG.1005'])
  })

  test('is asked for once, by all who have it, and so is one that IAM does not know', async () => {
    const { iam, url } = await start()
    iam.tokens.set('member', member)
    const all = (token: string) => Promise.all(Array.from({ length: 50 }, () => send(url, token)))
    expect(new Set((await all('member')).flat())).toEqual(new Set([200]))
    expect(new Set((await all('unknown')).flat())).toEqual(new Set([401, 'APIG.1002']))
    await all('member')
    await all('unknown')
    expect(iam.asked).toEqual(['member', 'unknown'])
  })

  test('expires while it is remembered', async () => {
    const { iam, url } = await start()
    iam.tokens.set('short', { ...member, expiresAt: new Date(Date.now() + 5000) })
    expect(await send(url, 'short')).toEqual([200])
    await expect.poll(() => send(url, 'short'), { timeout: 30_000 }).toEqual([401, 'APIG.1001'])
    expect(iam.asked).toEqual(['short'])
  })

  test('may have 100,000 characters', async () => {
    const { iam, url, errors } = await start()
    const long = 'x'.repeat(100_000)
    iam.tokens.set(long, member)
    expect(await send(url, long)).toEqual([200])
    expect(await send(url, `${long.slice(1)}y`)).toEqual([401, 'APIG.1002'])
    expect(errors).toEqual([])
  })

  test('that no IAM issues is not asked for', async () => {
    const { iam, url } = await start()
    for (const token of ['a b', 'tökén', 'a, b']) {
      const outgoing = request(url + gateways, { headers: { 'x-auth-token': token } }).end()
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
      expect(await json(response)).toMatchObject({ error_code: 'APIG.1002' })
    }
    expect(iam.asked).toEqual([])
  })

  test.for([400, 401, 431])('that IAM refuses with %i is unknown', async (status) => {
    const { iam, url, errors } = await start()
    iam.answerWith((incoming, response) => {
      const subject = String(incoming.headers['x-subject-token'])
      if (subject === iam.ownToken) sendToken(response, subject, {})
      else sendError(response, status)
    })
    expect(await send(url, 'strange')).toEqual([401, 'APIG.1002'])
    expect(iam.asked).toEqual(['strange', iam.ownToken])
    expect(errors).toEqual([])
  })
})

const text =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)

const shown = { project: { id: projectId }, roles: [{ name: 'admin' }] }

const misbehaviours: Record<string, [RequestListener, string]> = {
  'a redirect': [text(302, '', { location: '/v3/other' }), 'answered 302'],
  'an error': [text(500, '{"error":{"code":500}}'), 'answered 500'],
  'too many requests': [text(429, '{"error":{"code":429}}'), 'answered 429'],
  'no content': [text(204, ''), 'answered 204'],
  'a page that is not there': [text(404, '<h1>Not Found</h1>'), 'answered 404'],
  'no JSON': [text(200, 'secret-of-the-caller'), 'no token: the body'],
  'another JSON': [text(200, '{"token":{}}'), 'no token: token.expires_at'],
  'a time that is none': [
    text(200, JSON.stringify({ token: { ...shown, expires_at: 'never' } })),
    'no token: token.expires_at',
  ],
  'a project that is none': [
    text(200, JSON.stringify({ token: { expires_at: '2099-01-01T00:00:00Z', project: 'all' } })),
    'no token: token.project',
  ],
  'more than 1 MiB': [
    text(200, `{"x":"${'x'.repeat(1024 * 1024)}"}`),
    'answered with more than 1 MiB',
  ],
  'another token': [
    (_request, response) => sendToken(response, 'another', member),
    'answered about another token',
  ],
  'a closed connection': [
    (incoming) => void incoming.socket.destroy(),
    'cannot be asked: ECONNRESET',
  ],
  'half an answer': [
    (_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setTimeout(() => response.destroy(), 50)
    },
    'cannot be asked: ECONNRESET',
  ],
  'endless headers': [
    text(200, '{}', { 'x-subject-token': 'secret-of-the-caller'.repeat(20_000) }),
    'cannot be asked: HPE_HEADER_OVERFLOW',
  ],
  'no HTTP': [
    (incoming) => void incoming.socket.end('secret-of-the-caller\r\n\r\n'),
    'cannot be asked: HPE_',
  ],
  'another protocol': [
    (incoming) =>
      void incoming.socket.end(
        'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      ),
    'cannot be asked: ',
  ],
  'no answer': [() => {}, 'did not answer within 2000 ms'],
  'an answer that never ends': [
    (_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 100)
      response.once('close', () => clearInterval(timer))
    },
    'did not answer within 2000 ms',
  ],
}

describe('when IAM gives', () => {
  test.for(Object.entries(misbehaviours))(
    '%s, nobody is let in, and the log says so',
    async ([, [listener, message]]) => {
      const { iam, url, errors } = await start()
      iam.tokens.set('secret-of-the-caller', member)
      iam.answerWith(listener)
      const from = performance.now()
      expect(await send(url, 'secret-of-the-caller')).toEqual([500, 'APIG.9999'])
      expect(performance.now() - from).toBeLessThan(30_000)
      expect(errors).toHaveLength(1)
      expect(messagesOf(errors)[0]).toContain(`IAM at ${iam.url} `)
      expect(messagesOf(errors)[0]).toContain(message)
      expect(errors[0]).not.toHaveProperty('cause')
      expect(messagesOf(errors)[0]).not.toContain('secret-of-the-caller')
      // A failure is not remembered.
      iam.answerWith(undefined)
      expect(await send(url, 'secret-of-the-caller')).toEqual([200])
    },
  )

  test('a redirect, it is not followed', async () => {
    const { iam, url } = await start()
    let followed = 0
    iam.answerWith((incoming, response) => {
      if (incoming.url === '/elsewhere') followed += 1
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(await send(url, 'token')).toEqual([500, 'APIG.9999'])
    expect(followed).toBe(0)
  })

  test('no answers to more questions than it has connections, all of them end', async () => {
    const { iam, url, errors } = await start()
    iam.answerWith(() => {})
    const tokens = Array.from({ length: 100 }, (_, index) => `token-${index}`)
    const answers = await Promise.all(tokens.map((token) => send(url, token)))
    expect(new Set(answers.flat())).toEqual(new Set([500, 'APIG.9999']))
    expect(new Set(messagesOf(errors))).toEqual(
      new Set([`IAM at ${iam.url} did not answer within 2000 ms.`]),
    )
  })

  test('no connection, then one again, callers are let in again', async () => {
    const { iam, url, errors } = await start()
    iam.tokens.set('before', member)
    iam.tokens.set('after', member)
    expect(await send(url, 'before')).toEqual([200])
    await iam.stop()
    expect(await send(url, 'after')).toEqual([500, 'APIG.9999'])
    expect(messagesOf(errors)).toEqual([`IAM at ${iam.url} cannot be asked: ECONNREFUSED.`])
    // What is remembered still counts.
    expect(await send(url, 'before')).toEqual([200])
    await iam.start()
    expect(await send(url, 'after')).toEqual([200])
  })

  test('a certificate that nobody trusts, nobody is let in', async () => {
    const { chain, privateKey } = await issueCertificate({ subjectAlternativeNames: ['localhost'] })
    let requests = 0
    const server = createServer({ cert: chain, key: privateKey }, (_request, response) => {
      requests += 1
      sendToken(response, 'token', member)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const { url, errors } = await deploy({
      iam: { url: `https://localhost:${port}`, token: 'own' },
    })
    expect(await send(url, 'token')).toEqual([500, 'APIG.9999'])
    expect(messagesOf(errors)[0]).toContain('cannot be asked: ')
    expect(requests).toBe(0)
  })
})

describe("the service's own token", () => {
  const wrong: [string, (iam: FakeKeystone) => void, string][] = [
    [
      'unknown',
      (iam) => iam.tokens.delete(iam.ownToken),
      'refuses the token of this service (IAM_TOKEN): it answered 401',
    ],
    [
      'of somebody who may not validate tokens',
      (iam) => iam.answerWith((_request, response) => sendError(response, 403)),
      'answered 403: the token of this service (IAM_TOKEN) may not validate tokens',
    ],
  ]
  test.for(wrong)('that is %s is an error of the set-up', async ([, spoil, message]) => {
    const { iam, url, errors } = await start()
    iam.tokens.set('member', member)
    spoil(iam)
    expect(await send(url, 'member')).toEqual([500, 'APIG.9999'])
    expect(messagesOf(errors)[0]).toContain(message)
    expect(messagesOf(errors)[0]).not.toContain(iam.ownToken)
  })
})

test("the service's own token is read anew for each question", async () => {
  const iam = await startFakeKeystone()
  onTestFinished(() => iam.stop())
  let own = 'the-one-before'
  const { url, errors } = await deploy({ iam: { url: iam.url, token: () => own } })
  iam.tokens.set('member', member)
  expect(await send(url, 'member')).toEqual([500, 'APIG.9999'])
  own = iam.ownToken
  expect(await send(url, 'member')).toEqual([200])
  expect(errors).toHaveLength(1)
})

describe('with the IAM of an emulator', () => {
  const { user, projectName } = development
  const login = { domain: user.domain, user: user.name, password: user.password }
  const own = `/v2/${development.projectId}/apigw/instances`

  async function startBoth() {
    const iam = await startEmulator()
    onTestFinished(() => iam.close())
    const newToken = async () =>
      (await fetchToken({ endpoint: iam.url, ...login, project: projectName })).token
    const { url, errors } = await deploy({ iam: { url: iam.url, token: await newToken() } })
    return { iam, url, errors, token: await newToken() }
  }

  test('a token that it issued is valid, and works with the client', async () => {
    const { url, token, errors } = await startBoth()
    const client = createClient({
      endpoint: url,
      projectId: development.projectId,
      auth: { token },
    })
    const { chain, privateKey } = await issueCertificate()
    const body = { name: 'deployed', cert_content: chain, private_key: privateKey }
    const { id } = await client.orThrow.createCertificate({ body })
    const { data } = await client.showCertificate({ path: { certificate_id: id } })
    expect(data?.name).toBe('deployed')
    expect(await send(url, 'unknown', 'GET', own)).toEqual([401, 'APIG.1002'])
    expect(errors).toEqual([])
  })

  test("after a day the service's token has ended too, which the log says", async () => {
    const { iam, url, token, errors } = await startBoth()
    iam.setTime(new Date(Date.now() + 25 * 3_600_000))
    expect(await send(url, token, 'GET', own)).toEqual([500, 'APIG.9999'])
    expect(messagesOf(errors)[0]).toContain(
      'refuses the token of this service (IAM_TOKEN): it answered 401',
    )
  })
})

describe('an access key', () => {
  const secretKey = 'secret-key-of-the-deployment'
  const accessKeys = [
    { accessKey: 'READER', secretKey, projectId, roles: ['read'] },
    { accessKey: 'WRITER', secretKey, projectId, roles: ['write'] },
    { accessKey: 'OTHER', secretKey, projectId: 'b'.repeat(32), roles: ['write'] },
  ] as const

  async function call(url: string, accessKey: string, key = secretKey) {
    const auth = accessKeyAuth({ accessKey, secretKey: key })
    const client = createClient({ endpoint: url, projectId, auth })
    const read = await client.listGateways({})
    const write = await client.deleteCertificate({ path: { certificate_id: 'c'.repeat(32) } })
    return [read, write].map(({ status, error }) =>
      error === undefined ? status : (error as { error_code?: string }).error_code,
    )
  }

  test('may do what its roles allow, in its project', async () => {
    const { url } = await deploy({ accessKeys })
    expect(await call(url, 'READER')).toEqual([200, 'APIG.1005'])
    expect(await call(url, 'WRITER')).toEqual([200, 'APIG.3021'])
    expect(await call(url, 'OTHER')).toEqual(['APIG.1005', 'APIG.1005'])
    expect(await call(url, 'WRITER', 'another-secret-key')).toEqual(['APIGW.0301', 'APIGW.0301'])
    expect(await call(url, development.accessKey, development.secretKey)).toEqual([
      'APIGW.0301',
      'APIGW.0301',
    ])
    expect(await send(url, development.token)).toEqual([401, 'APIG.1002'])
  })
})

describe('a deployment', () => {
  let iam: FakeKeystone
  beforeAll(async () => {
    iam = await startFakeKeystone()
    iam.tokens.set('member', member)
    return () => iam.stop()
  })
  const options = () => ({ callers: { iam: { url: iam.url, token: iam.ownToken } } })

  test('listens on any address and answers any Host', async () => {
    const api = await startEmulator({ ...options(), host: '0.0.0.0' })
    onTestFinished(() => api.close())
    const { port } = new URL(api.url)
    const outgoing = request(`http://127.0.0.1:${port}${gateways}`, {
      headers: { host: 'certificates.example', 'x-auth-token': 'member' },
    }).end()
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    response.resume()
  })

  test('has no control, no IAM and no gateways of the development seed', async () => {
    const api = await startEmulator(options())
    onTestFinished(() => api.close())
    for (const [method, target] of [
      ['GET', '/_emulator/snapshot'],
      ['DELETE', '/_emulator/state'],
      ['POST', '/v3/auth/tokens'],
      ['GET', '/v3/auth/tokens'],
    ] as const) {
      expect((await fetch(api.url + target, { method })).status).toBe(404)
    }
    iam.tokens.set('developer', { projectId: development.projectId, roles: ['member'] })
    const response = await fetch(`${api.url}/v2/${development.projectId}/apigw/instances`, {
      headers: { 'x-auth-token': 'developer' },
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ total: 0 })
  })

  test('has the gateways of its seed, and not its credentials', async () => {
    const gateway = { id: 'e'.repeat(32), name: 'main' }
    const project = { id: projectId, name: 'p', tokens: ['seed-token'], gateways: [gateway] }
    const seed = { domain: 'd', users: [], projects: [project] }
    const api = await startEmulator({ ...options(), seed })
    onTestFinished(() => api.close())
    const list = (token: string) =>
      fetch(api.url + gateways, { headers: { 'x-auth-token': token } })
    expect(await (await list('member')).json()).toMatchObject({ instances: [{ id: gateway.id }] })
    expect((await list('seed-token')).status).toBe(401)
  })

  test('is for the pages that are named alone, whatever its host', async () => {
    const site = 'https://site.example'
    const api = await startEmulator({ ...options(), corsOrigins: [site] })
    onTestFinished(() => api.close())
    const allowed = async (origin: string) => {
      const outgoing = request(api.url + gateways, {
        headers: { host: 'certificates.example', origin, 'x-auth-token': 'member' },
      }).end()
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
      response.resume()
      return response.headers['access-control-allow-origin']
    }
    expect(await allowed(site)).toBe(site)
    expect(await allowed('http://localhost:3000')).toBeUndefined()
    expect(await allowed('https://evil.example')).toBeUndefined()
  })
})
