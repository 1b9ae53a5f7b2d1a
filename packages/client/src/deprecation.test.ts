import { describe, expect, test } from 'vitest'

import { connect, type RequestSettings } from './runtime.js'

const deprecation = {
  date: '2026-01-31',
  sunset: '2027-01-31',
  link: 'https://example.com/renew',
} as const

/** A connection to an API with one operation that is deprecated and one that is not. */
const connection = (settings: RequestSettings) =>
  connect(
    {
      operations: {
        'GET /old': { id: 'showOld', statuses: [204], deprecation },
        'GET /new': { id: 'showNew', statuses: [204] },
      },
      isErrorBody: () => true,
      endpointOf: () => 'http://localhost',
    },
    {
      endpoint: 'http://localhost',
      fetch: () => Promise.resolve(new Response(null, { status: 204 })),
      ...settings,
    },
  )

describe('a deprecated operation', () => {
  test('is told of once in each connection', async () => {
    const seen: unknown[] = []
    const onDeprecation = (info: unknown) => seen.push(info)
    const { get } = connection({ onDeprecation })
    await Promise.all([get({ url: '/old' }), get({ url: '/old' }), get({ url: '/new' })])
    await get({ url: '/old' })
    expect(seen).toEqual([{ operation: 'showOld', ...deprecation }])
    await connection({ onDeprecation }).get({ url: '/old' })
    expect(seen).toHaveLength(2)
  })

  test('is a warning of a logger, after the hook', async () => {
    const lines: string[] = []
    const { get } = connection({
      onDeprecation: () => lines.push('onDeprecation'),
      logger: { debug: () => {}, warn: (line) => lines.push(line) },
    })
    await get({ url: '/old' })
    await get({ url: '/old' })
    expect(lines).toEqual([
      'onDeprecation',
      'showOld is deprecated since 2026-01-31 and ends on 2027-01-31: https://example.com/renew',
    ])
  })

  test('waits for a call that listens', async () => {
    const seen: unknown[] = []
    const { get } = connection({})
    await get({ url: '/old' })
    await get({ url: '/old', onDeprecation: (info) => seen.push(info) })
    expect(seen).toHaveLength(1)
  })
})
