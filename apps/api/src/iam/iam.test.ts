import { validateIamResponse, type components } from '@apigw-certificates/server/iam'
import { fastify } from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'

import { createIam, type IamOptions } from './create-iam.js'
import { startEmulator } from '../index.js'

type TokenResponse = components['schemas']['TokenResponse']
type ProjectList = components['schemas']['ProjectList']
type KeystoneError = components['schemas']['KeystoneError']

const dev = { id: '0123456789abcdef0123456789abcdef', name: 'dev' }
const other = { id: 'fedcba9876543210fedcba9876543210', name: 'other' }
const data = {
  domain: 'dev',
  users: [
    { name: 'dev', password: 'dev-password' },
    { name: 'guest', password: 'guest-password' },
  ],
  projects: [dev, other],
}

const JSON_CONTENT = { 'content-type': 'application/json' }

interface Ask {
  user?: string
  password?: string
  domain?: string
  methods?: readonly string[]
  scope?: unknown
}

const askFor = ({
  user = 'dev',
  password = 'dev-password',
  domain = 'dev',
  methods = ['password'],
  scope = { project: { name: 'dev' } },
}: Ask = {}) => ({
  auth: {
    identity: { methods, password: { user: { name: user, password, domain: { name: domain } } } },
    ...(scope !== undefined && { scope }),
  },
})

const post = (body: unknown, headers: Record<string, string> = JSON_CONTENT): RequestInit => ({
  method: 'POST',
  headers,
  body:
    typeof body === 'string' || body instanceof Uint8Array
      ? (body as NonNullable<RequestInit['body']>)
      : JSON.stringify(body),
})

const tokens = '/v3/auth/tokens'

async function start(options: Partial<IamOptions> = {}) {
  const iam = createIam({ data, ...options })
  const app = fastify()
  await app.register(iam.plugin)
  onTestFinished(() => app.close())
  const url = await app.listen({ port: 0 })
  const send = (path: string, init?: RequestInit) => fetch(url + path, init)
  const issue = async (ask?: Ask) => {
    const response = await send(tokens, post(askFor(ask)))
    expect(response.status).toBe(201)
    return response.headers.get('x-subject-token') ?? ''
  }
  return { ...iam, url, send, issue }
}

/** The body of an answer that the contract declares for the operation. */
async function declared<Body>(
  operationId: Parameters<typeof validateIamResponse>[0],
  response: Response,
): Promise<Body> {
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const body = (await response.json()) as Body
  expect(validateIamResponse(operationId, response.status, body)).toBeUndefined()
  return body
}

const refusal = async (response: Response) => {
  const { error } = (await response.json()) as KeystoneError
  expect(error.code).toBe(response.status)
  return error
}

const clock = (from: string) => {
  let time = new Date(from)
  return {
    now: () => time,
    advance: (milliseconds: number) => (time = new Date(time.getTime() + milliseconds)),
  }
}

const HOUR = 60 * 60 * 1000

describe('createToken', () => {
  test.for([
    ['its name', { name: 'dev' }, dev],
    ['its ID', { id: other.id }, other],
    ['its name in its domain', { name: 'other', domain: { name: 'dev' } }, other],
    ['its name rather than its ID', { name: 'dev', id: other.id }, dev],
  ] as const)('issues a token for a project by %s', async ([, project, expected]) => {
    const { send, lookup } = await start({ now: () => new Date('2026-01-02T03:04:05.678Z') })
    const response = await send(tokens, post(askFor({ scope: { project } })))
    expect(response.status).toBe(201)
    const { token } = await declared<TokenResponse>('createToken', response)
    expect(token).toMatchObject({
      methods: ['password'],
      issued_at: '2026-01-02T03:04:05.678000Z',
      expires_at: '2026-01-03T03:04:05.678000Z',
      user: { name: 'dev', domain: { name: 'dev' } },
      project: { ...expected, domain: { name: 'dev' } },
      roles: [{ name: 'te_admin' }],
      catalog: [],
    })
    const value = response.headers.get('x-subject-token') ?? ''
    expect(value).toMatch(/^[\w-]{43}$/)
    expect(await lookup(value)).toEqual({
      state: 'valid',
      projectId: expected.id,
      roles: ['write'],
    })
  })

  test.for([undefined, {}, { domain: { name: 'dev' } }])(
    'issues an unscoped token for the scope %j',
    async (scope) => {
      const { send, lookup } = await start()
      const body = { auth: { ...askFor().auth, scope } }
      const response = await send(tokens, post(body))
      expect(response.status).toBe(201)
      const { token } = await declared<TokenResponse>('createToken', response)
      expect(token).not.toHaveProperty('project')
      expect(token).not.toHaveProperty('roles')
      expect(await lookup(response.headers.get('x-subject-token') ?? '')).toEqual({
        state: 'unscoped',
      })
    },
  )

  test('leaves the catalog out with nocatalog', async () => {
    const { send } = await start()
    const response = await send(`${tokens}?nocatalog=true`, post(askFor()))
    const { token } = await declared<TokenResponse>('createToken', response)
    expect(token).not.toHaveProperty('catalog')
  })

  test('answers alike whatever of the credentials or the project is wrong', async () => {
    const { send } = await start()
    const wrong: Ask[] = [
      { password: 'wrong' },
      { password: '' },
      { user: 'nobody' },
      { user: 'guest', password: 'dev-password' },
      { domain: 'elsewhere' },
      { scope: { project: { name: 'nowhere' } } },
      { scope: { project: { id: '0'.repeat(32) } } },
      { scope: { project: { name: 'dev', domain: { name: 'elsewhere' } } } },
    ]
    const answers = await Promise.all(
      wrong.map(async (ask) => {
        const response = await send(tokens, post(askFor(ask)))
        expect(response.headers.has('x-subject-token')).toBe(false)
        return [response.status, await declared('createToken', response)]
      }),
    )
    const expected = {
      code: 401,
      message: 'The request you have made requires authentication.',
      title: 'Unauthorized',
    }
    expect(answers).toEqual(wrong.map(() => [401, { error: expected }]))
  })

  test.for([[['totp']], [['password', 'totp']], [['token']]])(
    'refuses the methods %j',
    async ([methods]) => {
      const { send } = await start()
      const response = await send(tokens, post(askFor({ methods: methods ?? [] })))
      expect(response.status).toBe(401)
      expect(await declared('createToken', response)).toMatchObject({
        error: { message: 'Attempted to authenticate with an unsupported method.' },
      })
    },
  )

  test.for([
    ['{"auth":', 'valid JSON in request body'],
    ['', 'valid JSON in request body'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'valid JSON in request body'],
    ['['.repeat(50_000), 'valid JSON in request body'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'body must be object'],
    ['null', 'body must be object'],
    [{}, 'auth is missing'],
    [{ auth: null }, 'auth must be object'],
    [{ auth: { identity: {} } }, 'auth.identity.methods is missing'],
    [askFor({ methods: [] }), 'auth.identity.methods must NOT have fewer than 1 items'],
    [askFor({ scope: { project: {} } }), 'auth.scope.project.id is missing'],
    [askFor({ scope: 'unscoped' }), 'auth.scope must be object'],
    ['{"auth":{"__proto__":{"identity":{}}}}', 'auth.identity is missing'],
  ] as const)('answers the body %j with 400', async ([body, part]) => {
    const { send } = await start()
    const response = await send(tokens, post(body))
    expect(response.status).toBe(400)
    const { error } = await declared<KeystoneError>('createToken', response)
    expect(error.message).toContain(part)
    expect(error.title).toBe('Bad Request')
  })

  test.for([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  ])('answers a body of %j with 400, as Keystone does', async (headers) => {
    const { send } = await start()
    const response = await send(tokens, post(askFor(), headers))
    expect(response.status).toBe(400)
    const { error } = await declared<KeystoneError>('createToken', response)
    expect(error.message).toContain('application/json in Content-Type header')
  })

  test('accepts the media type of the public documents', async () => {
    const { send } = await start()
    const headers = { 'content-type': 'application/json;charset=utf8' }
    expect((await send(tokens, post(askFor(), headers))).status).toBe(201)
  })

  test('answers a body that is too large with 413', async () => {
    const { send } = await start()
    const response = await send(tokens, post(askFor({ password: 'x'.repeat(200_000) })))
    expect(response.status).toBe(413)
    await declared('createToken', response)
  })

  test('never repeats what was sent in the wrong place', async () => {
    const { send } = await start()
    const secret = 'hunter2hunter2'
    const bodies = [
      secret,
      askFor({ password: secret }),
      askFor({ methods: [secret] }),
      askFor({ scope: secret }),
      { auth: secret },
      { auth: { identity: { methods: ['password'], password: { user: { password: [secret] } } } } },
    ]
    for (const body of bodies) {
      const response = await send(tokens, post(body))
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(await response.text()).not.toContain(secret)
    }
  })

  test('remembers a bounded number of tokens and forgets the oldest', async () => {
    const { issue, lookup } = await start({ maxTokens: 2 })
    const issued = [await issue(), await issue(), await issue()]
    expect(new Set(issued).size).toBe(3)
    const states = await Promise.all(issued.map(lookup))
    expect(states.map((token) => token?.state)).toEqual([undefined, 'valid', 'valid'])
  })

  test('a token expires after 24 hours', async () => {
    const { now, advance } = clock('2026-01-02T00:00:00Z')
    const { issue, lookup, send } = await start({ now })
    const token = await issue()
    advance(24 * HOUR - 1)
    expect(await lookup(token)).toMatchObject({ state: 'valid' })
    advance(1)
    expect(await lookup(token)).toEqual({ state: 'expired' })
    const response = await send('/v3/projects', { headers: { 'x-auth-token': token } })
    expect(response.status).toBe(401)
  })
})

describe('validateToken', () => {
  const headers = (auth?: string, subject?: string): RequestInit => ({
    headers: {
      ...(auth !== undefined && { 'x-auth-token': auth }),
      ...(subject !== undefined && { 'x-subject-token': subject }),
    },
  })

  test('says what a token stands for, its own or another one', async () => {
    const { send, issue } = await start()
    const [own, unscoped] = [await issue(), await issue({ scope: {} })]
    const response = await send(tokens, headers(unscoped, own))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-subject-token')).toBe(own)
    const { token } = await declared<TokenResponse>('validateToken', response)
    expect(token.project).toMatchObject(dev)
    const itself = await send(`${tokens}?nocatalog=1`, headers(unscoped, unscoped))
    const answer = await declared<TokenResponse>('validateToken', itself)
    expect(answer.token).not.toHaveProperty('project')
  })

  test('refuses without a token that counts, and does not find one that does not', async () => {
    const { now, advance } = clock('2026-01-02T00:00:00Z')
    const { send, issue } = await start({ now })
    const old = await issue()
    advance(24 * HOUR)
    const own = await issue()
    const answers = await Promise.all(
      [
        headers(undefined, own),
        headers('', own),
        headers('unknown', own),
        headers(old, own),
        headers(own),
        headers(own, 'unknown'),
        headers(own, old),
        headers(own, 'x'.repeat(10_000)),
      ].map(async (init) => {
        const response = await send(tokens, init)
        await declared('validateToken', response)
        return response.status
      }),
    )
    expect(answers).toEqual([401, 401, 401, 401, 404, 404, 404, 404])
  })
})

describe('listProjects', () => {
  test('lists the projects, all or by name', async () => {
    const { send, issue, url } = await start()
    const list = async (token: string, query = '') => {
      const response = await send(`/v3/projects${query}`, { headers: { 'x-auth-token': token } })
      expect(response.status).toBe(200)
      return declared<ProjectList>('listProjects', response)
    }
    const token = await issue()
    expect((await list(token)).projects).toMatchObject([dev, other])
    const one = await list(token, '?name=dev')
    expect(one.projects).toMatchObject([{ ...dev, enabled: true }])
    expect(one.links).toEqual({ self: `${url}/v3/projects?name=dev`, previous: null, next: null })
    expect((await list(token, '?name=nowhere')).projects).toEqual([])
    const unscoped = await issue({ user: 'guest', password: 'guest-password', scope: {} })
    expect((await list(unscoped)).projects).toHaveLength(2)
  })

  test.for([undefined, '', 'unknown', 'dev-token'])('refuses the token %j', async (token) => {
    const { send } = await start()
    const response = await send('/v3/projects', {
      headers: token === undefined ? {} : { 'x-auth-token': token },
    })
    expect(response.status).toBe(401)
    await declared('listProjects', response)
  })
})

describe('whatever else is asked below /v3', () => {
  test.for([
    ['DELETE', tokens, 405, 'GET, POST'],
    ['HEAD', '/v3/projects', 405, 'GET'],
    ['POST', '/v3/projects?name=dev', 405, 'GET'],
    ['GET', '/v3/users', 404, null],
    ['GET', '/v3', 404, null],
    ['POST', '/v3/auth/tokens/', 404, null],
    ['GET', '/v3/PROJECTS', 404, null],
  ] as const)('%s %s is %i', async ([method, path, status, allow]) => {
    const { send } = await start()
    const response = await send(path, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('allow')).toBe(allow)
    if (method !== 'HEAD') await refusal(response)
  })
})

test('a failure inside is a 500 that says nothing, and is reported', async () => {
  const reported: unknown[] = []
  const failure = new Error('hunter2')
  const { send } = await start({
    now: () => {
      throw failure
    },
    onError: (error) => reported.push(error),
  })
  const response = await send(tokens, post(askFor()))
  expect(response.status).toBe(500)
  expect(JSON.stringify(await declared('createToken', response))).not.toContain('hunter2')
  expect(reported).toEqual([failure])
})

describe('in the emulator', () => {
  const certificates = (projectId: string) =>
    `/v2/${projectId}/apigw/certificates?instance_id=f0fa1789-3b76-433b-a787-9892951c620e`

  const startBoth = async () => {
    const emulator = await startEmulator()
    onTestFinished(() => emulator.close())
    const issue = async (ask?: Ask) => {
      const response = await fetch(emulator.url + tokens, post(askFor(ask)))
      return response.headers.get('x-subject-token') ?? ''
    }
    const list = async (projectId: string, token: string) => {
      const response = await fetch(emulator.url + certificates(projectId), {
        headers: { 'x-auth-token': token },
      })
      const body = (await response.json()) as { error_code?: string }
      return [response.status, body.error_code]
    }
    return { ...emulator, issue, list }
  }

  test('a token of IAM is one of the certificate API, for its project', async () => {
    const { issue, list } = await startBoth()
    const token = await issue()
    expect(await list(dev.id, token)).toEqual([200, undefined])
    expect(await list(other.id, token)).toEqual([403, 'APIG.1005'])
    expect(await list(dev.id, await issue({ scope: {} }))).toEqual([401, 'APIG.1003'])
    expect(await list(dev.id, 'dev-token')).toEqual([200, undefined])
  })

  test('each API answers its own unknown paths', async () => {
    const { url } = await startBoth()
    expect(await (await fetch(`${url}/v3/nowhere`)).json()).toHaveProperty('error.code', 404)
    expect(await (await fetch(`${url}/v2/nowhere`)).json()).toHaveProperty('error_code')
    expect(await (await fetch(`${url}/v3nowhere`)).json()).toHaveProperty('error_code')
  })
})
