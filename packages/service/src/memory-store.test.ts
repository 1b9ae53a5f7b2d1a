import { describe, expect, test } from 'vitest'

import { createMemoryStore } from './memory-store.js'
import { storedCertificate, testCertificateStore } from './testing.js'

describe('the memory store', () => {
  testCertificateStore(async () => createMemoryStore())

  test('remembers many requests without looking at all of them for each', async () => {
    const store = createMemoryStore()
    let count = 0
    /** How long 1000 creates take, in milliseconds. */
    const createMore = async () => {
      const begin = performance.now()
      for (const end = count + 1000; count < end; count++) {
        const idempotency = { key: String(count), digest: 'd', at: 0, expires: 1 }
        await store.create(storedCertificate(String(count)), { quota: Infinity, idempotency })
      }
      return performance.now() - begin
    }
    await createMore()
    const first = Math.max(await createMore(), await createMore(), await createMore())
    for (let more = 0; more < 36; more++) await createMore()
    const last = Math.min(await createMore(), await createMore(), await createMore())
    expect(last).toBeLessThan(10 * first)
  })

  test('forgets requests that have expired, and no others', async () => {
    const store = createMemoryStore()
    const create = (key: number, at: number, expires: number) =>
      store.create(storedCertificate(`${key}${at}`), {
        quota: Infinity,
        idempotency: { key: String(key), digest: 'd', at, expires },
      })
    for (let key = 0; key < 2000; key++) await create(key, key, key + 1000)
    expect((await create(1500, 2000, 3000)).outcome).toBe('replayed')
    expect((await create(500, 2000, 3000)).outcome).toBe('created')
  })
})
