import { describe, expect, test } from 'vitest'

import { accessKeyAuth } from './access-key.js'
import { answer, body, hangUp, ok, path, projectId, start } from './test-support/fault-server.js'

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
