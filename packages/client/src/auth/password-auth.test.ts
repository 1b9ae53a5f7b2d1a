import contract from '@apigw-certificates/openapi/iam.json' with { type: 'json' }
import { inspect } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'

import { ContractError, IamError, passwordAuth, type PasswordAuthOptions } from '../iam/index.js'
import type { RequestToAuthorize } from './authorizer.js'

const HOUR = 3_600_000
const MINUTE = 60_000
const projectId = '0123456789abcdef0123456789abcdef'
const password = 'pass-word-1'
const login = {
  endpoint: 'https://iam.example.com',
  domain: 'acme',
  user: 'deployer',
  password,
  project: 'dev',
}
const { token: stands } = contract.components.examples['token-project'].value
const refusal =
  contract.components.responses.CredentialsRefused.content['application/json'].examples.credentials
    .value

const request = (signal = new AbortController().signal): RequestToAuthorize => ({
  method: 'GET',
  url: 'https://apig.example.com/',
  headers: new Headers(),
  body: new Uint8Array(),
  signal,
})

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })

/** An IAM that issues token-1, token-2 and so on, with a clock that is moved by hand. */
function setUp(options: Partial<PasswordAuthOptions> = {}, life = 24 * HOUR) {
  let time = Date.parse('2026-01-02T00:00:00Z')
  const seen: Request[] = []
  const iam = {
    answer: (): Response | Promise<Response> =>
      json(
        201,
        { token: { ...stands, expires_at: new Date(time + life).toISOString() } },
        { 'x-subject-token': `token-${seen.length}` },
      ),
  }
  const auth = passwordAuth({
    ...login,
    now: () => new Date(time),
    fetch: async (input, init) => {
      seen.push(new Request(input, init))
      return iam.answer()
    },
    ...options,
  } as PasswordAuthOptions)
  const authorize = async (signal?: AbortSignal) =>
    (await auth.authorize(request(signal)))['X-Auth-Token']
  const advance = (by: number) => {
    time += by
  }
  /** What a renewal in the background does is done when nothing else is left to do. */
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  return { auth, authorize, advance, seen, iam, settle }
}

afterEach(() => {
  vi.useRealTimers()
})

test('asks nobody before the first request, then shares the token', async () => {
  const { authorize, seen } = setUp()
  expect(seen).toHaveLength(0)
  expect(await authorize()).toBe('token-1')
  expect(await authorize()).toBe('token-1')
  expect(seen).toHaveLength(1)
})

test('asks IAM once however many requests are sent at once', async () => {
  const { auth, authorize, seen } = setUp()
  const tokens = await Promise.all(Array.from({ length: 100 }, () => authorize()))
  expect(new Set(tokens)).toEqual(new Set(['token-1']))
  expect(await auth.projectId()).toBe(projectId)
  expect(seen).toHaveLength(1)
})

test('a failure reaches all who waited for it, and the next request asks again', async () => {
  const { authorize, iam, seen } = setUp()
  const { answer } = iam
  iam.answer = () => json(401, refusal)
  const failed = await Promise.allSettled([authorize(), authorize(), authorize()])
  expect(failed.map((result) => result.status === 'rejected' && result.reason)).toEqual(
    Array.from({ length: 3 }, () => expect.any(IamError)),
  )
  expect(seen).toHaveLength(1)
  iam.answer = answer
  expect(await authorize()).toBe('token-2')
})

test('gets the next token five minutes before the old one ends, and nobody waits for it', async () => {
  const { authorize, advance, seen, settle } = setUp()
  await authorize()
  advance(24 * HOUR - 5 * MINUTE - 1)
  await authorize()
  await settle()
  expect(seen).toHaveLength(1)
  advance(1)
  expect(await Promise.all([authorize(), authorize()])).toEqual(['token-1', 'token-1'])
  await settle()
  expect(seen).toHaveLength(2)
  expect(await authorize()).toBe('token-2')
})

test('a token that has ended is not sent', async () => {
  const { authorize, advance } = setUp()
  await authorize()
  advance(24 * HOUR)
  expect(await authorize()).toBe('token-2')
})

test('renewBefore says when, but never before half of the life', async () => {
  const early = setUp({ renewBefore: HOUR })
  await early.authorize()
  early.advance(23 * HOUR)
  await early.authorize()
  await early.settle()
  expect(await early.authorize()).toBe('token-2')

  const short = setUp({ renewBefore: HOUR }, 10 * MINUTE)
  await short.authorize()
  short.advance(5 * MINUTE - 1)
  await short.authorize()
  await short.settle()
  expect(short.seen).toHaveLength(1)
  short.advance(1)
  await short.authorize()
  await short.settle()
  expect(short.seen).toHaveLength(2)
})

test('with renewBefore 0 a token serves to its end', async () => {
  const { authorize, advance, seen, settle } = setUp({ renewBefore: 0 })
  await authorize()
  advance(24 * HOUR - 1)
  await authorize()
  await settle()
  expect(seen).toHaveLength(1)
})

test('a token whose end cannot be read is not kept', async () => {
  const { authorize, iam } = setUp()
  iam.answer = () =>
    json(201, { token: { ...stands, expires_at: 'soon' } }, { 'x-subject-token': 'token-x' })
  expect(await authorize()).toBe('token-x')
  iam.answer = () => json(401, refusal)
  await expect(authorize()).rejects.toThrow(IamError)
})

test.for([-1, Number.NaN])('refuses %d for renewBefore', (renewBefore) => {
  expect(() => setUp({ renewBefore })).toThrow(RangeError)
})

test('when renewal fails the old token serves as long as it is valid, and IAM is spared', async () => {
  const { authorize, advance, iam, seen, settle } = setUp()
  const { answer } = iam
  await authorize()
  iam.answer = () => json(401, refusal)
  advance(24 * HOUR - 5 * MINUTE)
  for (let second = 0; second < 59; second++) {
    expect(await authorize()).toBe('token-1')
    await settle()
    advance(1000)
  }
  expect(seen).toHaveLength(2)
  advance(1000)
  iam.answer = answer
  expect(await authorize()).toBe('token-1')
  await settle()
  expect(await authorize()).toBe('token-3')
})

test('when renewal fails and the old token has ended, requests reject', async () => {
  const { authorize, advance, iam, settle } = setUp()
  await authorize()
  iam.answer = () => Promise.reject(new TypeError('fetch failed'))
  advance(24 * HOUR - 1)
  expect(await authorize()).toBe('token-1')
  await settle()
  advance(1)
  await expect(authorize()).rejects.toMatchObject({ cause: { message: 'fetch failed' } })
})

test('an IAM that does not answer keeps nobody waiting while the old token is valid', async () => {
  const { authorize, advance, iam, seen } = setUp()
  await authorize()
  iam.answer = () => new Promise(() => {})
  advance(24 * HOUR - MINUTE)
  expect(await authorize()).toBe('token-1')
  expect(await authorize()).toBe('token-1')
  expect(seen).toHaveLength(2)
})

test('an IAM that does not answer is given up after 30 seconds', async () => {
  vi.useFakeTimers()
  const { authorize, iam, seen } = setUp()
  iam.answer = () => new Promise(() => {})
  const late = expect(authorize()).rejects.toMatchObject({ name: 'TimeoutError' })
  await vi.advanceTimersByTimeAsync(30_000)
  await late
  expect(seen[0]?.signal.aborted).toBe(true)
})

test('a refused token is forgotten, once', async () => {
  const { auth, authorize, seen } = setUp()
  const refused = await auth.authorize(request())
  expect(auth.refresh(refused)).toBe(true)
  expect(await authorize()).toBe('token-2')
  // Another request had sent the old token too, and is answered only now.
  expect(auth.refresh(refused)).toBe(true)
  expect(await authorize()).toBe('token-2')
  expect(seen).toHaveLength(2)
  expect(auth.refresh()).toBe(true)
  expect(await authorize()).toBe('token-3')
})

test('refusals of one token at the same time lead to one more', async () => {
  const { auth, authorize, seen } = setUp()
  const refused = await Promise.all(Array.from({ length: 10 }, () => auth.authorize(request())))
  const tokens = await Promise.all(
    refused.map((headers) => {
      auth.refresh(headers)
      return authorize()
    }),
  )
  expect(new Set(tokens)).toEqual(new Set(['token-2']))
  expect(seen).toHaveLength(2)
})

test('a request that gives up leaves at once, and the others get the token', async () => {
  const { authorize, iam, seen, settle } = setUp()
  let release: () => void = () => {}
  const { answer } = iam
  iam.answer = async () => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return answer()
  }
  const controller = new AbortController()
  const leaving = authorize(controller.signal)
  const staying = authorize()
  await settle()
  controller.abort(new Error('enough'))
  await expect(leaving).rejects.toThrow('enough')
  expect(seen[0]?.signal.aborted).toBe(false)
  release()
  expect(await staying).toBe('token-1')
  expect(seen).toHaveLength(1)
})

test('IAM is left alone when the last request has given up', async () => {
  const { authorize, iam, seen, settle } = setUp()
  const { answer } = iam
  iam.answer = () => new Promise(() => {})
  const controller = new AbortController()
  const leaving = authorize(controller.signal)
  await settle()
  controller.abort(new Error('enough'))
  await expect(leaving).rejects.toThrow('enough')
  expect(seen.map(({ signal }) => signal.aborted)).toEqual([true])
  iam.answer = answer
  await expect(authorize(controller.signal)).rejects.toThrow('enough')
  expect(await authorize()).toBe('token-2')
})

test('the project is known from the options or from the token, and stays', async () => {
  const named = setUp()
  expect(await named.auth.projectId()).toBe(projectId)
  named.auth.refresh()
  expect(await named.auth.projectId()).toBe(projectId)
  expect(named.seen).toHaveLength(1)

  const given = setUp({ project: undefined, projectId: 'f00' } as object)
  expect(await given.auth.projectId()).toBe('f00')
  expect(given.seen).toHaveLength(0)
})

test('asks the IAM of a region', async () => {
  const { authorize, seen } = setUp({ endpoint: undefined, region: 'eu-de' } as object)
  await authorize()
  expect(seen[0]?.url).toMatch(/^https:\/\/iam\.eu-de\.otc\.t-systems\.com\/v3\/auth\/tokens\?/)
  const unknown = { ...login, endpoint: undefined, region: 'evil.example.com/' } as object
  expect(() => passwordAuth(unknown as PasswordAuthOptions)).toThrow(TypeError)
})

test('a redirect takes neither the password nor a token elsewhere', async () => {
  const { authorize, iam, seen } = setUp()
  iam.answer = () =>
    new Response(null, { status: 307, headers: { location: 'https://elsewhere.example.com/' } })
  await expect(authorize()).rejects.toThrow(ContractError)
  expect(seen.map(({ url, redirect }) => [new URL(url).host, redirect])).toEqual([
    ['iam.example.com', 'manual'],
  ])
})

test('neither the password nor the token is shown', async () => {
  const { auth, authorize } = setUp()
  const pending = authorize()
  const shown = () => [
    inspect(auth, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(auth),
  ]
  const before = shown()
  await pending
  for (const text of [...before, ...shown()]) {
    expect(text).not.toContain(password)
    expect(text).not.toContain('token-1')
  }
})

test.for([
  [
    'a refusal that repeats it',
    () => json(400, { error: { code: 400, title: 'Bad Request', message: password } }),
  ],
  ['a page', () => new Response(`<html>${password}`, { status: 502 })],
  ['a token of no project', () => json(201, {}, { 'x-subject-token': 'token-1' })],
  [
    'a token that cannot be sent',
    () => json(201, { token: stands }, { 'x-subject-token': 'tökén-1' }),
  ],
  ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
] as const)('%s leads to an error without the password or the token', async ([, answer]) => {
  const { authorize, iam } = setUp()
  iam.answer = answer
  const error: unknown = await authorize().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  const shown = inspect(error, { depth: Infinity, showHidden: true })
  expect(shown).not.toContain(password)
  expect(shown).not.toMatch(/t.k.n-1/)
  expect(JSON.stringify(error)).not.toContain(password)
})
