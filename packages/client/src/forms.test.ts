import { describe, expect, test } from 'vitest'

import { ApiError } from './index.js'
import { answer, start, type Step } from './test-support/fault-server.js'

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
