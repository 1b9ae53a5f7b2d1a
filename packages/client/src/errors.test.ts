import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'

import { ApiError, ContractError } from './index.js'
import { answer, body, found, hangUp, ok, path, start } from './test-support/fault-server.js'

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
    const away = { error_code: 'APIGW.0201', error_msg: 'Backend unavailable.' }
    const { client } = await start([answer(503, away, { 'x-request-id': 'r1' })], {
      retries: false,
    })
    const failure = client.showCertificate({ path })
    await expect(failure).rejects.toThrow(ApiError)
    await expect(failure).rejects.toMatchObject({
      name: 'ApiError',
      status: 503,
      code: 'APIGW.0201',
      requestId: 'r1',
      retryable: true,
      message: '503 APIGW.0201: Backend unavailable.',
    })
  })

  test('429 is an answer of the API: a result, or an ApiError that is retryable', async () => {
    const throttled = { error_code: 'APIGW.0308', error_msg: 'The throttling threshold.' }
    const { client } = await start([answer(429, throttled, { 'retry-after': '1' })], {
      retries: false,
    })
    const result = await client.showCertificate({ path })
    expect(result).toMatchObject({ status: 429, error: throttled })
    expect(result.response.headers.get('retry-after')).toBe('1')
    await expect(client.orThrow.showCertificate({ path })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'APIGW.0308',
      retryable: true,
    })
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
