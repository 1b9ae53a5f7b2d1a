import { getEventListeners } from 'node:events'
import { describe, expect, test, vi } from 'vitest'

import { AbortError, ConnectionError, TimeoutError } from './index.js'
import {
  answer,
  body,
  found,
  halfABody,
  hangUp,
  never,
  ok,
  overloaded,
  path,
  projectId,
  start,
  trickle,
} from './test-support/fault-server.js'

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

  test.for([502, 504])(
    'is not sent again after a page of a proxy with status %i',
    async (status) => {
      const { client, seen } = await start([answer(status, '<html>'), ok])
      await expect(client.showCertificate({ path })).rejects.toMatchObject({
        name: 'ContractError',
        retryable: false,
      })
      expect(seen).toHaveLength(1)
    },
  )

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

  test('is sent again after 429, since it was not carried out', async () => {
    const throttled = answer(429, { error_code: 'APIGW.0308', error_msg: 'x' })
    const { client, seen } = await start([throttled, ok])
    expect((await client.createCertificate({ body })).status).toBe(200)
    expect(seen.map((request) => JSON.parse(request.body) as unknown)).toEqual([body, body])
  })

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

describe('a limit', () => {
  test.for([
    ['no answer', never],
    ['a slow trickle', trickle],
  ] as const)('for an attempt ends %s, and the next has its own time', async ([, fault]) => {
    const { client, seen } = await start([fault, fault, ok], { attemptTimeout: 1000 })
    expect((await client.showCertificate({ path })).status).toBe(200)
    expect(seen).toHaveLength(3)
  })

  test('for all attempts ends the last', async () => {
    const { client } = await start([never], { attemptTimeout: 100, totalTimeout: 250 })
    const begin = performance.now()
    await expect(client.showCertificate({ path })).rejects.toThrow(TimeoutError)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })

  test('for all attempts also ends one that may take longer', async () => {
    const { client, seen } = await start([never], { attemptTimeout: 60_000, totalTimeout: 1000 })
    const begin = performance.now()
    await expect(client.showCertificate({ path })).rejects.toThrow('no answer within 1000 ms.')
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
    expect(performance.now() - begin).toBeLessThan(10_000)
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
    const authorize = vi.fn(async () => ({}))
    const send = vi.fn(async () => Response.json(found))
    const call = client.showCertificate({ path, signal, fetch: send, auth: { authorize } })
    await expect(call).rejects.toThrow(AbortError)
    expect([authorize, send].map(({ mock }) => mock.calls)).toEqual([[], []])
  })

  test('is left as it was found when the call has ended', async () => {
    const { client } = await start([hangUp, ok])
    const { signal } = new AbortController()
    const call = client.showCertificate({ path, signal, retries: { baseDelay: 20 } })
    expect((await call).status).toBe(200)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
