import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getEventListeners, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { accessKeyAuth } from './access-key.js'
import {
  AbortError,
  ApiError,
  ConnectionError,
  ContractError,
  createClient,
  TimeoutError,
  type ClientOptions,
  type RequestSettings,
} from './index.js'

const projectId = '0123456789abcdef0123456789abcdef'
const path = { certificate_id: '0'.repeat(32) }
const body = { name: 'example_com', cert_content: 'certificate', private_key: 'secret-key' }
const overloaded = { error_code: 'APIG.9008', error_msg: 'Too many requests. Try again later.' }
const found = { id: path.certificate_id, name: 'example_com' }

type Step = (response: ServerResponse, request: IncomingMessage) => void

const answer =
  (status: number, value: unknown, headers: Record<string, string> = {}): Step =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(value))
  }

const ok = answer(200, found)
const hangUp: Step = (_, request) => request.socket.destroy()
const never: Step = () => {}
const halfABody: Step = (response, request) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"id": "')
  setTimeout(() => request.socket.destroy(), 10)
}
const trickle: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.once('close', () => clearInterval(timer))
}

/** Answers each request with the next step, the last one again and again. */
async function faultServer(...steps: Step[]) {
  const seen: {
    method: string
    headers: IncomingMessage['headers']
    body: string
    at: number
    /** The client's side of the connection. */
    port: number | undefined
  }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const step = steps[Math.min(seen.length, steps.length - 1)]
      const { method = '', headers } = request
      seen.push({
        method,
        headers,
        body: Buffer.concat(chunks).toString(),
        at: performance.now(),
        port: request.socket.remotePort,
      })
      step?.(response, request)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server }
}

type Settings = RequestSettings & Partial<Pick<ClientOptions, 'auth'>>

async function start(steps: Step[], options: Settings = {}) {
  const server = await faultServer(...steps)
  const client = createClient({
    endpoint: server.endpoint,
    projectId,
    auth: { token: 'the-token' },
    retries: { baseDelay: 1 },
    ...options,
  })
  return { ...server, client }
}

describe('a request that is safe to repeat', () => {
  test.for([
    ['a broken connection', hangUp],
    ['half a body', halfABody],
    ['429', answer(429, { error_code: 'APIGW.0308', error_msg: 'x' })],
    ['503', answer(503, 'busy', { 'content-type': 'text/plain' })],
    ['APIG.9008', answer(500, overloaded)],
    ['APIG.9008 on another status', answer(400, overloaded)],
  ] as const)('is sent again after %s', async ([, fault]) => {
    const { client, seen } = await start([fault, fault, ok])
    const { status, data, response } = await client.showCertificate({ path })
    expect({ status, data }).toEqual({ status: 200, data: found })
    expect([response.statusText, response.headers.get('content-type')]).toEqual([
      'OK',
      'application/json',
    ])
    expect(seen).toHaveLength(3)
  })

  test('is sent again with its whole body', async () => {
    const { client, seen } = await start([hangUp, answer(503, {}), ok])
    expect((await client.updateCertificate({ path, body })).status).toBe(200)
    expect(seen.map((request) => JSON.parse(request.body) as unknown)).toEqual([body, body, body])
  })

  test('is one to delete, too', async () => {
    const { client, seen } = await start([hangUp, (response) => response.writeHead(204).end()])
    expect((await client.deleteCertificate({ path })).status).toBe(204)
    expect(seen.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
  })

  test('is sent again on the same connection: the body of an attempt that failed was read', async () => {
    const { client, seen } = await start([answer(503, 'x'.repeat(1_000_000)), ok])
    expect((await client.showCertificate({ path })).status).toBe(200)
    expect(new Set(seen.map(({ port }) => port)).size).toBe(1)
  })

  test.for([
    [400, 'APIG.2012'],
    [404, 'APIG.3021'],
    [500, 'APIG.9999'],
  ] as const)('is not sent again after %i %s', async ([status, error_code]) => {
    const { client, seen } = await start([answer(status, { error_code, error_msg: 'x' }), ok])
    expect(await client.showCertificate({ path })).toMatchObject({ status, error: { error_code } })
    expect(seen).toHaveLength(1)
  })

  test('is not sent again after a success, whatever is in it', async () => {
    const { client, seen } = await start([answer(200, overloaded), ok])
    expect((await client.showCertificate({ path })).status).toBe(200)
    expect(seen).toHaveLength(1)
  })

  test('is given up after the limit, with the last answer', async () => {
    const { client, seen } = await start([answer(500, overloaded)], {
      retries: { limit: 2, baseDelay: 1 },
    })
    expect(await client.showCertificate({ path })).toMatchObject({ status: 500, error: overloaded })
    expect(seen).toHaveLength(3)
    await expect(client.orThrow.showCertificate({ path, retries: false })).rejects.toMatchObject({
      name: 'ApiError',
      retryable: true,
    })
    expect(seen).toHaveLength(4)
  })

  test('is given up after the limit, with the last error', async () => {
    const { client, endpoint, seen } = await start([hangUp])
    const failure = client.showCertificate({ path })
    await expect(failure).rejects.toThrow(ConnectionError)
    const url = `${endpoint}/v2/${projectId}/apigw/certificates/${path.certificate_id}`
    await expect(failure).rejects.toThrow(`GET ${url}: no answer.`)
    await expect(failure).rejects.toMatchObject({ retryable: true, isStateUnknown: false })
    expect(seen).toHaveLength(4)
  })
})

describe('a request that is not', () => {
  test.for([hangUp, halfABody, answer(503, {}), answer(500, overloaded)])(
    'is sent once: %#',
    async (fault) => {
      const { client, seen } = await start([fault, ok])
      await client.createCertificate({ body }).catch(() => {})
      expect(seen).toHaveLength(1)
    },
  )

  test('says that its state is not known, when the connection broke or it took too long', async () => {
    const { client } = await start([hangUp, never])
    const broken = client.createCertificate({ body })
    await expect(broken).rejects.toMatchObject({
      name: 'ConnectionError',
      isStateUnknown: true,
      retryable: false,
      message: expect.stringContaining('it is not known whether it was carried out') as string,
    })
    const late = client.createCertificate({ body, attemptTimeout: 50 })
    await expect(late).rejects.toMatchObject({
      name: 'TimeoutError',
      isStateUnknown: true,
      retryable: false,
      message: expect.stringContaining('ms; it is not known whether it was carried out.') as string,
    })
  })

  test('keeps its headers beside an idempotency key', async () => {
    const { client, seen } = await start([ok])
    const headers = { 'X-Trace': 'mine' } as object
    await client.createCertificate({ body, headers, idempotency: true })
    expect(seen[0]?.headers).toMatchObject({
      'x-trace': 'mine',
      'idempotency-key': expect.any(String) as string,
    })
  })

  test('is, with an idempotency key, which is the same for all attempts and new for each call', async () => {
    const { client, seen } = await start([hangUp, answer(503, {}), ok])
    expect((await client.createCertificate({ body, idempotency: true })).status).toBe(200)
    await client.createCertificate({ body, idempotency: true })
    const keys = seen.map(({ headers }) => headers['idempotency-key'])
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
  })
})

describe('the wait', () => {
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
  afterEach(() => vi.restoreAllMocks())

  /** The delays that the client chose. */
  const delays = async (fault: Step, options: Settings = {}) => {
    const chosen: number[] = []
    const { client } = await start([fault], {
      onRetry: ({ delay }) => chosen.push(Math.round(delay)),
      ...options,
    })
    await client.showCertificate({ path }).catch(() => {})
    return chosen
  }

  test('is what Retry-After says, in seconds', async () => {
    const fault = answer(503, {}, { 'retry-after': '2' })
    // Longer than the total time: the answer is handed over at once instead.
    expect(await delays(fault, { totalTimeout: 1000 })).toEqual([])
    expect(await delays(answer(503, {}, { 'retry-after': '0' }))).toEqual([0, 0, 0])
    const { client, seen } = await start([answer(429, {}, { 'retry-after': '1' }), ok])
    await client.showCertificate({ path })
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(990)
  })

  test("is what Retry-After says, as a date by the server's clock", async () => {
    const at = (date: string) => ({ date, 'retry-after': 'Wed, 01 Jan 2020 00:00:01 GMT' })
    const retries = { limit: 1 }
    const ahead = answer(503, {}, at('Wed, 01 Jan 2020 00:00:00 GMT'))
    expect(await delays(ahead, { retries })).toEqual([1000])
    const past = answer(503, {}, at('Wed, 01 Jan 2020 00:00:09 GMT'))
    expect(await delays(past, { retries })).toEqual([0])
  })

  test('is a random part of one that doubles, up to a limit', async () => {
    vi.mocked(Math.random).mockReturnValue(1)
    const retries = { limit: 5, baseDelay: 1, maxDelay: 4 }
    expect(await delays(hangUp, { retries })).toEqual([1, 2, 4, 4, 4])
    vi.mocked(Math.random).mockReturnValue(0.5)
    for (const said of ['soon', '1 week']) {
      const fault = answer(503, {}, { 'retry-after': said })
      expect(await delays(fault, { retries })).toEqual([1, 1, 2, 2, 2])
    }
  })
})

describe('a limit', () => {
  test.for([
    ['no answer', never],
    ['a slow trickle', trickle],
  ] as const)('for an attempt ends %s, and the next has its own time', async ([, fault]) => {
    const { client, seen } = await start([fault, fault, ok], { attemptTimeout: 300 })
    expect((await client.showCertificate({ path })).status).toBe(200)
    expect(seen).toHaveLength(3)
  })

  test('for all attempts ends the last', async () => {
    const { client } = await start([never], { attemptTimeout: 100, totalTimeout: 250 })
    const begin = performance.now()
    await expect(client.showCertificate({ path })).rejects.toThrow(TimeoutError)
    expect(performance.now() - begin).toBeLessThan(2000)
  })

  test('for all attempts also ends one that may take longer', async () => {
    const { client, seen } = await start([never], { attemptTimeout: 60_000, totalTimeout: 100 })
    const begin = performance.now()
    await expect(client.showCertificate({ path })).rejects.toThrow('no answer within 100 ms.')
    expect(performance.now() - begin).toBeLessThan(10_000)
    expect(seen).toHaveLength(1)
  })

  test('can be said for one call', async () => {
    const { client } = await start([never])
    const call = client.showCertificate({ path, attemptTimeout: 20, retries: false })
    await expect(call).rejects.toThrow('no answer within 20 ms.')
    // Nothing caused it that is worth a line of what is printed.
    expect(await call.catch((error: unknown) => Object.hasOwn(error as Error, 'cause'))).toBe(false)
    await expect(call).rejects.toMatchObject({ isStateUnknown: false, retryable: true })
  })
})

describe('by default', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(1)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  /** A client of a network that does not work; what it did when its call has ended. */
  async function inVain(send: () => Promise<Response>, retries?: RequestSettings['retries']) {
    const delays: number[] = []
    let attempts = 0
    const begin = performance.now()
    const client = createClient({
      endpoint: 'https://apig.example.com',
      projectId,
      auth: { token: 'x' },
      fetch: () => (attempts++, send()),
      onRetry: ({ delay }) => delays.push(delay),
      ...(retries && { retries }),
    })
    const failed = client.showCertificate({ path }).catch((error: unknown) => error)
    await vi.runAllTimersAsync()
    return { error: await failed, delays, attempts, took: performance.now() - begin }
  }

  test('a request is sent again three times, after a wait that doubles from 200 ms', async () => {
    const { delays, error } = await inVain(() => Promise.reject(new TypeError('fetch failed')))
    expect(delays).toEqual([200, 400, 800])
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'fetch failed' } })
  })

  test("a date in Retry-After is one of the system's clock where the answer has none", async () => {
    vi.setSystemTime('2026-01-02T00:00:00Z')
    const headers = { 'retry-after': 'Fri, 02 Jan 2026 00:00:05 GMT' }
    const busy = async () => new Response('', { status: 503, headers })
    expect((await inVain(busy, { limit: 1 })).delays).toEqual([5000])
  })

  test('a wait is 10 s at most', async () => {
    const { delays } = await inVain(() => Promise.reject(new TypeError()), { limit: 7 })
    expect(delays.slice(5)).toEqual([6400, 10_000])
  })

  test('no timer is left when a call has ended, or was aborted while it waited', async () => {
    await inVain(async () => Response.json(found))
    expect(vi.getTimerCount()).toBe(0)
    const controller = new AbortController()
    const client = createClient({
      endpoint: 'https://apig.example.com',
      projectId,
      auth: { token: 'x' },
      fetch: () => Promise.reject(new TypeError()),
      onRetry: () => void setTimeout(() => controller.abort(), 1),
    })
    const call = expect(client.showCertificate({ path, signal: controller.signal })).rejects
    await Promise.all([call.toThrow(AbortError), vi.advanceTimersByTimeAsync(1)])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('an attempt may take 30 s, and all of them 120 s', async () => {
    const { attempts, took, error } = await inVain(() => new Promise(() => {}), {
      limit: 100,
      baseDelay: 5000,
      maxDelay: 5000,
    })
    expect([attempts, took]).toEqual([4, 120_000])
    expect(error).toMatchObject({ message: expect.stringContaining('within 15000 ms') as string })
  })
})

describe("the caller's signal", () => {
  test.for([
    ['an attempt', [never], {}],
    ['half a body', [trickle], {}],
    ['a wait', [answer(503, {}, { 'retry-after': '60' })], {}],
    ['a token that does not come', [ok], { auth: { token: () => new Promise<string>(() => {}) } }],
    ['a fetch that does not listen', [ok], { fetch: () => new Promise<Response>(() => {}) }],
  ] as const)('ends %s at once', async ([, steps, options]) => {
    const { client } = await start([...steps], options)
    const controller = new AbortController()
    const call = client.showCertificate({ path, signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 50)
    const begin = performance.now()
    await expect(call).rejects.toThrow(AbortError)
    await expect(call).rejects.toMatchObject({ cause: { message: 'enough' }, retryable: false })
    expect(performance.now() - begin).toBeLessThan(2000)
  })

  test('ends a wait that has not begun', async () => {
    const { client, seen } = await start([answer(503, {}, { 'retry-after': '60' })])
    const controller = new AbortController()
    const call = client.showCertificate({
      path,
      signal: controller.signal,
      onRetry: () => controller.abort(new Error('enough')),
    })
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'enough' } })
    expect(seen).toHaveLength(1)
  })

  test('that was aborted before sends nothing', async () => {
    const { client, seen } = await start([ok])
    const signal = AbortSignal.abort()
    await expect(client.showCertificate({ path, signal })).rejects.toThrow(AbortError)
    expect(seen).toEqual([])
    const token = vi.fn(() => 'x')
    const send = vi.fn(async () => Response.json(found))
    const call = client.showCertificate({ path, signal, fetch: send, auth: { token } })
    await expect(call).rejects.toThrow(AbortError)
    expect([token, send].map(({ mock }) => mock.calls)).toEqual([[], []])
  })

  test('is left as it was found when the call has ended', async () => {
    const { client } = await start([hangUp, ok])
    const { signal } = new AbortController()
    const call = client.showCertificate({ path, signal, retries: { baseDelay: 20 } })
    expect((await call).status).toBe(200)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('credentials', () => {
  test('are asked for anew for each attempt', async () => {
    let count = 0
    const { client, seen } = await start([hangUp, hangUp, ok], {
      auth: { authorize: async () => ({ 'x-auth-token': `token-${++count}` }) },
    })
    await client.showCertificate({ path })
    expect(seen.map(({ headers }) => headers['x-auth-token'])).toEqual([
      'token-1',
      'token-2',
      'token-3',
    ])
  })

  test('are a signature of its own for each attempt', async () => {
    let time = Date.UTC(2026, 0, 2)
    const now = () => new Date((time += 1000))
    const auth = accessKeyAuth({ accessKey: 'AK', secretKey: 'secret-key', now })
    const { client, seen } = await start([answer(503, {}), ok], { auth })
    expect((await client.updateCertificate({ path, body })).status).toBe(200)
    expect(seen.map(({ headers }) => headers['x-sdk-date'])).toEqual([
      '20260102T000001Z',
      '20260102T000002Z',
    ])
    expect(new Set(seen.map(({ headers }) => headers.authorization)).size).toBe(2)
  })

  test('of an attempt are not sent with the next, and take the place of a header', async () => {
    let count = 0
    const { client, seen } = await start([hangUp, ok], {
      auth: { authorize: async () => ({ [`x-part-${++count}`]: 'x', 'Content-Type': 'text/x' }) },
    })
    await client.updateCertificate({ path, body })
    expect(seen.map(({ headers }) => [headers['x-part-1'], headers['x-part-2']])).toEqual([
      ['x', undefined],
      [undefined, 'x'],
    ])
    expect(seen.map(({ headers }) => headers['content-type'])).toEqual(['text/x', 'text/x'])
  })

  test('cover the request as it is sent', async () => {
    const covered: unknown[] = []
    const { client, endpoint } = await start([ok], {
      auth: {
        authorize: async ({ method, url, headers, body: bytes }) => {
          expect(bytes).toBeInstanceOf(Uint8Array)
          covered.push(method, url, headers.get('content-type'), new TextDecoder().decode(bytes))
          return {}
        },
      },
    })
    await client.updateCertificate({ path, body })
    await client.showCertificate({ path })
    const url = `${endpoint}/v2/${projectId}/apigw/certificates/${path.certificate_id}`
    expect(covered.slice(4)).toEqual(['GET', url, null, ''])
    expect(covered.slice(0, 4)).toEqual(['PUT', url, 'application/json', JSON.stringify(body)])
  })

  test('that were refused are renewed once, also for a request that is not repeated', async () => {
    const refused = answer(401, { error_code: 'APIG.1001', error_msg: 'x' })
    let renewed = 0
    const auth = {
      authorize: async () => ({ 'x-auth-token': `token-${renewed}` }),
      refresh: () => ++renewed > 0,
    }
    const { client, seen } = await start([refused, ok, refused], { auth })
    expect((await client.createCertificate({ body })).status).toBe(200)
    expect(seen.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-0', 'token-1'])
    expect((await client.createCertificate({ body })).status).toBe(401)
    expect(seen).toHaveLength(4)
  })

  test('are renewed when they were refused and others are worth it, and only then', async () => {
    const refreshes: unknown[] = []
    const auth = {
      authorize: async () => ({ 'x-auth-token': 'mine' }),
      refresh: (refused: unknown) => {
        refreshes.push(refused)
        return false
      },
    }
    const { client, seen } = await start(
      [404, 401].map((status) => answer(status, { error_code: 'APIG.1001', error_msg: 'x' })),
      { auth },
    )
    expect((await client.showCertificate({ path })).status).toBe(404)
    expect(refreshes).toEqual([])
    expect((await client.showCertificate({ path })).status).toBe(401)
    expect(refreshes).toEqual([{ 'x-auth-token': 'mine' }])
    expect(seen).toHaveLength(2)
  })

  test('that cannot be got end the call with what was thrown', async () => {
    const { client, seen } = await start([ok], {
      auth: { token: () => Promise.reject(new Error('no token')) },
    })
    await expect(client.showCertificate({ path })).rejects.toThrow('no token')
    expect(seen).toEqual([])
  })
})

describe('an answer that is not one of this API', () => {
  test.for([
    ['a page', answer(200, 'x', { 'content-type': 'text/html' })],
    ['no JSON', (response: ServerResponse) => response.writeHead(200).end('{')],
    ['JSON that is nothing', answer(200, null)],
    ['an error that is nothing', answer(404, null)],
    ['a redirect', answer(307, {}, { location: 'http://127.0.0.1:1/' })],
    ['a status that is not declared', answer(201, found)],
    ['an error without a code', answer(404, { message: 'x' })],
    [
      'what has no body, by its status',
      (response: ServerResponse) => response.writeHead(205).end(),
    ],
    ['what is for a cache', (response: ServerResponse) => response.writeHead(304).end()],
  ] as const)('%s is a ContractError', async ([, fault]) => {
    const { client, seen } = await start([fault])
    await expect(client.showCertificate({ path })).rejects.toThrow(ContractError)
    expect(seen).toHaveLength(1)
  })

  test.for([
    [200, false],
    [503, true],
  ] as const)(
    'a page with status %i says who to ask, and is retryable: %j',
    async ([status, retryable]) => {
      const { client } = await start([answer(status, '<html>', { 'x-request-id': 'r4' })])
      await expect(client.createCertificate({ body })).rejects.toMatchObject({
        name: 'ContractError',
        status,
        code: undefined,
        requestId: 'r4',
        retryable,
        message: `The server answered ${status}, but not as this API does; check the endpoint.`,
      })
    },
  )

  test('what a browser shows of a redirect is a ContractError', async () => {
    const { client } = await start([ok], { fetch: async () => Response.error() })
    const failure = client.showCertificate({ path })
    await expect(failure).rejects.toThrow(ContractError)
    await expect(failure).rejects.toMatchObject({ status: 0 })
  })

  test('an error of the API with another status is an ApiError', async () => {
    const throttled = { error_code: 'APIGW.0308', error_msg: 'The throttling threshold.' }
    const { client } = await start([answer(429, throttled, { 'x-request-id': 'r1' })], {
      retries: false,
    })
    const failure = client.showCertificate({ path })
    await expect(failure).rejects.toThrow(ApiError)
    await expect(failure).rejects.toMatchObject({
      name: 'ApiError',
      status: 429,
      code: 'APIGW.0308',
      requestId: 'r1',
      retryable: true,
      message: '429 APIGW.0308: The throttling threshold.',
    })
  })
})

describe('hooks', () => {
  test('see each attempt, without secrets', async () => {
    const seen: unknown[] = []
    const times: number[] = []
    const note = (name: string) => (info: object) => seen.push([name, info])
    const { client } = await start(
      [answer(503, {}), answer(500, overloaded), answer(200, found, { 'x-request-id': 'r2' })],
      {
        onRequest: note('request'),
        onResponse: (info) => {
          times.push(info.milliseconds)
          note('response')(info)
        },
        onRetry: note('retry'),
      },
    )
    const begin = performance.now()
    await client.updateCertificate({ path, body })
    const took = performance.now() - begin
    expect(seen).toMatchObject([
      ['request', { attempt: 1, method: 'PUT', headers: { 'x-auth-token': '[redacted]' } }],
      ['response', { attempt: 1, status: 503 }],
      ['retry', { attempt: 1, reason: '503' }],
      ['request', { attempt: 2 }],
      ['response', { attempt: 2, status: 500 }],
      ['retry', { attempt: 2, reason: '500 APIG.9008' }],
      ['request', { attempt: 3 }],
      ['response', { attempt: 3, status: 200, requestId: 'r2' }],
    ])
    expect(Math.min(...times)).toBeGreaterThan(0)
    expect(times.reduce((sum, time) => sum + time)).toBeLessThanOrEqual(took)
    expect(inspect(seen, { depth: Infinity })).not.toMatch(/secret-key|the-token/)
  })

  test('come before a logger, which gets a line for each answer and retry, without secrets', async () => {
    const lines: string[] = []
    const logger = {
      debug: (line: string) => lines.push(`debug ${line}`),
      warn: (line: string) => lines.push(`warn ${line}`),
    }
    const { client, endpoint } = await start(
      [answer(503, {}), answer(200, found, { 'x-request-id': 'r3' })],
      {
        logger,
        onRequest: () => lines.push('onRequest'),
        onResponse: () => lines.push('onResponse'),
        onRetry: () => lines.push('onRetry'),
      },
    )
    await client.updateCertificate({ path, body })
    const url = `PUT ${endpoint}/v2/${projectId}/apigw/certificates/${path.certificate_id}`
    expect(lines.map((line) => line.replaceAll(/\d+ ms/g, 'n ms'))).toEqual([
      'onRequest',
      'onResponse',
      `debug ${url} 503 in n ms`,
      'onRetry',
      `warn ${url} attempt 1: 503, again in n ms`,
      'onRequest',
      'onResponse',
      `debug ${url} 200 in n ms, attempt 2, request r3`,
    ])
  })

  test('that throw end the call', async () => {
    const { client, seen } = await start([ok], {
      onRequest: () => {
        throw new Error('stop')
      },
    })
    await expect(client.showCertificate({ path })).rejects.toThrow('stop')
    expect(seen).toEqual([])
  })
})

describe('secrets', () => {
  const secrets = /secret-key|the-token/

  test('are in no error, result or client', async () => {
    const { client } = await start([
      hangUp,
      answer(404, { error_code: 'APIG.3021', error_msg: 'x' }),
    ])
    const error: unknown = await client
      .createCertificate({ body })
      .catch((thrown: unknown) => thrown)
    const result = await client.createCertificate({ body })
    for (const value of [error, result, client, (error as Error).cause]) {
      expect(inspect(value, { depth: Infinity, showHidden: true })).not.toMatch(secrets)
      expect(JSON.stringify(value)).not.toMatch(secrets)
    }
  })

  test('a private key that a server repeats is not in the error', async () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----'
    const { client } = await start([
      answer(400, { error_code: 'APIG.2000', error_msg: `Parameter error. ${key} is wrong` }),
    ])
    const failure = client.orThrow.createCertificate({ body })
    await expect(failure).rejects.toThrow('400 APIG.2000: Parameter error. [redacted] is wrong')
  })
})

describe('lists', () => {
  const certificates = Array.from({ length: 45 }, (_, index) => ({ id: `${index}` }))
  const list: Step = (response, { url = '' }) => {
    const query = new URL(url, 'http://x').searchParams
    const offset = Number(query.get('offset') ?? 0)
    const certs = certificates.slice(offset, offset + Number(query.get('limit') ?? 20))
    answer(200, { size: certs.length, total: certificates.length, certs })(
      response,
      undefined as never,
    )
  }
  const query = { instance_id: 'f'.repeat(32) }

  test('item by item, one page asked for at a time and when it is wanted', async () => {
    const { client, seen } = await start([list])
    const ids: string[] = []
    for await (const { id } of client.all.listCertificates({ query })) {
      if (ids.length === 20) expect(seen).toHaveLength(2)
      ids.push(id)
    }
    expect(ids).toEqual(certificates.map(({ id }) => id))
    expect(seen).toHaveLength(3)
  })

  test('page by page, from an offset and with a limit', async () => {
    const { client } = await start([list])
    const sizes: number[] = []
    const pages = client.pages.listCertificates({ query: { ...query, offset: 10, limit: 30 } })
    for await (const { size } of pages) sizes.push(size)
    expect(sizes).toEqual([30, 5])
  })

  test.for([0, -1, undefined])(
    'end when a page has %j items, whatever the total says',
    async (size) => {
      const { client, seen } = await start([answer(200, { size, total: 99, certs: [] })])
      const ids: unknown[] = []
      for await (const item of client.all.listCertificates({ query })) ids.push(item)
      expect([ids, seen.length]).toEqual([[], 1])
    },
  )

  test('take the options of a call for every page', async () => {
    const { client, seen } = await start([list])
    const statuses: number[] = []
    const onResponse = ({ status }: { status: number }) => statuses.push(status)
    for await (const _ of client.pages.listCertificates({ query, onResponse })) continue
    expect(statuses).toEqual([200, 200, 200])
    expect(seen).toHaveLength(3)
  })

  test('stop where the caller stops, and throw what goes wrong', async () => {
    const { client, seen } = await start([list])
    for await (const _ of client.all.listCertificates({ query })) break
    expect(seen).toHaveLength(1)
    const other = await start([answer(404, { error_code: 'APIG.3030', error_msg: 'x' })])
    const items = other.client.all.listCertificates({ query })
    await expect(items.next()).rejects.toThrow(ApiError)
  })
})
