import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'

import {
  answer,
  body,
  found,
  ok,
  overloaded,
  path,
  projectId,
  start,
} from './test-support/fault-server.js'

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
