import { describe, expect, test } from 'vitest'

import type {
  Binding,
  Certificate,
  ListQuery,
  SnapshotStore,
  StoredCertificate,
} from './certificate-store.js'

const PROJECT = '0123456789abcdef0123456789abcdef'
const OTHER_PROJECT = 'ffffffffffffffffffffffffffffffff'

const GATEWAY = 'f0fa1789-3b76-433b-a787-9892951c620e'
const OTHER_GATEWAY = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'

/** A certificate to keep, for tests of stores. */
export const storedCertificate = (
  id: string,
  projectId = PROJECT,
  changes: Partial<Certificate> = {},
): StoredCertificate => ({
  certificate: {
    id: id.padStart(32, '0'),
    name: 'example_com',
    type: 'global',
    instance_id: 'common',
    project_id: projectId,
    common_name: 'www.example.com',
    san: ['www.example.com', 'bücher.example', '2001:db8::1'],
    not_before: '2026-01-01T00:00:00Z',
    not_after: '2027-01-01T00:00:00Z',
    signature_algorithm: 'ECDSA-SHA256',
    serial_number: '219450666855693268010130472645821723203',
    version: 3,
    issuer: ['Example GmbH'],
    organization: [],
    organizational_unit: [],
    locality: [],
    state: [],
    country: [],
    is_has_trusted_root_ca: false,
    create_time: '2026-01-01T00:00:00.000Z',
    update_time: '2026-01-01T00:00:00.000Z',
    ...changes,
  },
  fingerprint: 'ab'.repeat(32),
  bindings: [],
})

const binding = (domainId: string): Binding => ({ domainId, verifiesClients: false })

const bound = (stored: StoredCertificate, ...domainIds: string[]): StoredCertificate => ({
  ...stored,
  bindings: domainIds.map(binding),
})

const ANY = { quota: Infinity }
const CREATED = { outcome: 'created' }

/**
 * The tests that every implementation of `CertificateStore` passes; call it inside a `describe`.
 *
 * @param open opens a new, empty store
 */
export function testCertificateStore(open: () => Promise<SnapshotStore>): void {
  const opened = async (use: (store: SnapshotStore) => Promise<void>) => {
    const store = await open()
    try {
      await use(store)
    } finally {
      await store.close()
    }
  }

  const idOf = ({ certificate }: StoredCertificate): string => certificate.id

  const idsOf = async (store: SnapshotStore, query: Partial<ListQuery> = {}, project = PROJECT) => {
    const page = await store.list(project, { gatewayId: GATEWAY, offset: 0, limit: 500, ...query })
    return page.certificates.map(({ id }) => id)
  }

  test('finds what was created, whole', () =>
    opened(async (store) => {
      const stored = storedCertificate('a')
      expect(await store.create(stored, ANY)).toEqual(CREATED)
      expect(await store.find(PROJECT, idOf(stored))).toEqual({ ...stored, revision: 1 })
    }))

  test('finds nothing under another ID or in another project', () =>
    opened(async (store) => {
      await store.create(storedCertificate('a'), ANY)
      expect(await store.find(PROJECT, idOf(storedCertificate('b')))).toBeUndefined()
      expect(await store.find(OTHER_PROJECT, idOf(storedCertificate('a')))).toBeUndefined()
    }))

  test('keeps names and fingerprints that are not unique', () =>
    opened(async (store) => {
      expect(await store.create(storedCertificate('a'), ANY)).toEqual(CREATED)
      expect(await store.create(storedCertificate('b'), ANY)).toEqual(CREATED)
    }))

  test('keeps no more than the quota, counted for each project and under concurrency', () =>
    opened(async (store) => {
      const created = await Promise.all(
        Array.from({ length: 50 }, (_, id) =>
          store.create(storedCertificate(`${id}`), { quota: 10 }),
        ),
      )
      expect(created.filter(({ outcome }) => outcome === 'created')).toHaveLength(10)
      expect(created.filter(({ outcome }) => outcome === 'quota-exceeded')).toHaveLength(40)
      expect(await idsOf(store)).toHaveLength(10)
      expect(await store.create(storedCertificate('e', OTHER_PROJECT), { quota: 10 })).toEqual(
        CREATED,
      )
    }))

  test('creates once for one key, also under concurrency and at the quota', () =>
    opened(async (store) => {
      const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
      const options = { quota: 1, idempotency }
      const outcomes = await Promise.all(
        ['a', 'b', 'c'].map((id) => store.create(storedCertificate(id), options)),
      )
      expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
      const [id] = await idsOf(store)
      const found = await store.find(PROJECT, id ?? '')
      const replay = { outcome: 'replayed', certificate: found?.certificate }
      expect(outcomes.filter(({ outcome }) => outcome === 'replayed')).toEqual([replay, replay])
      expect(await idsOf(store)).toHaveLength(1)
    }))

  test('tells requests with one key apart by their digest, and projects', () =>
    opened(async (store) => {
      const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
      await store.create(storedCertificate('a'), { ...ANY, idempotency })
      const other = { ...ANY, idempotency: { ...idempotency, digest: 'e' } }
      expect(await store.create(storedCertificate('b'), other)).toEqual({ outcome: 'key-reused' })
      expect(await store.create(storedCertificate('b', OTHER_PROJECT), other)).toEqual(CREATED)
    }))

  test('answers a repeated request as at first, until it expires', () =>
    opened(async (store) => {
      const stored = storedCertificate('a')
      const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
      await store.create(stored, { ...ANY, idempotency })
      await store.delete(PROJECT, idOf(stored), 1)
      const again = (at: number) =>
        store.create(storedCertificate('b'), { ...ANY, idempotency: { ...idempotency, at } })
      const { certificate } = stored
      expect(await again(1999)).toEqual({ outcome: 'replayed', certificate })
      expect(await again(2000)).toEqual(CREATED)
    }))

  test('recalls what a create would answer, and nothing else', () =>
    opened(async (store) => {
      const stored = storedCertificate('a')
      const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
      expect(await store.recall(PROJECT, idempotency)).toBeUndefined()
      await store.create(stored, { ...ANY, idempotency })
      const { certificate } = stored
      const recall = (changes: Partial<typeof idempotency>, project = PROJECT) =>
        store.recall(project, { ...idempotency, ...changes })
      expect(await recall({ at: 1999 })).toEqual({ outcome: 'replayed', certificate })
      expect(await recall({ digest: 'e' })).toEqual({ outcome: 'key-reused' })
      expect(await recall({ at: 2000 })).toBeUndefined()
      expect(await recall({ key: 'twice' })).toBeUndefined()
      expect(await recall({}, OTHER_PROJECT)).toBeUndefined()
    }))

  test('a refused create is not remembered', () =>
    opened(async (store) => {
      const idempotency = { key: 'once', digest: 'd', at: 1000, expires: 2000 }
      const stored = storedCertificate('a')
      expect(await store.create(stored, { quota: 0, idempotency })).toEqual({
        outcome: 'quota-exceeded',
      })
      expect(await store.create(stored, { quota: 1, idempotency })).toEqual(CREATED)
    }))

  describe('a list', () => {
    const own = { type: 'instance', instance_id: GATEWAY } as const
    const elsewhere = { type: 'instance', instance_id: OTHER_GATEWAY } as const

    test("has the gateway's own and the global ones of the project, in the order of creation", () =>
      opened(async (store) => {
        const listed = ['f', '3', 'a', '7']
        const certificates = [
          storedCertificate('f', PROJECT, own),
          storedCertificate('3'),
          storedCertificate('b', PROJECT, elsewhere),
          storedCertificate('c', OTHER_PROJECT),
          storedCertificate('d', OTHER_PROJECT, own),
          storedCertificate('a'),
          storedCertificate('7', PROJECT, own),
        ]
        for (const stored of certificates) await store.create(stored, ANY)
        const expected = listed.map((id) => idOf(storedCertificate(id)))
        expect(await idsOf(store)).toEqual(expected)
        expect(await idsOf(store, { offset: 1, limit: 2 })).toEqual(expected.slice(1, 3))
        expect(await idsOf(store, { offset: 4 })).toEqual([])
        const page = await store.list(PROJECT, { gatewayId: GATEWAY, offset: 3, limit: 1 })
        expect(page.total).toBe(4)
        expect(page.certificates).toEqual([certificates[6]?.certificate])
      }))

    test.for([
      [{ name: 'one' }, ['1']],
      [{ common_name: 'cn' }, ['2']],
      [{ signature_algorithm: 'SHA256-RSA' }, ['3']],
      [{ type: 'instance' }, ['4']],
      [{ type: 'global', name: 'one' }, ['1']],
      [{ type: 'instance', name: 'one' }, []],
      [{ name: 'ONE' }, []],
      [{ name: 'on%' }, []],
      [{ common_name: '' }, ['5']],
    ] as const)('filters by %j', ([filters, expected]) =>
      opened(async (store) => {
        const changes: Partial<Certificate>[] = [
          { name: 'one' },
          { common_name: 'cn' },
          { signature_algorithm: 'SHA256-RSA' },
          own,
          { common_name: '' },
        ]
        for (const [index, change] of changes.entries()) {
          await store.create(storedCertificate(String(index + 1), PROJECT, change), ANY)
        }
        const page = await store.list(PROJECT, {
          gatewayId: GATEWAY,
          filters,
          offset: 0,
          limit: 20,
        })
        expect(page.certificates.map(({ id }) => id)).toEqual(
          expected.map((id) => idOf(storedCertificate(id))),
        )
        expect(page.total).toBe(expected.length)
      }),
    )

    test('loses none and shows none twice while others are written', () =>
      opened(async (store) => {
        const before = Array.from({ length: 40 }, (_, index) => storedCertificate(`a${index}`))
        for (const stored of before) await store.create(stored, ANY)
        const seen: string[] = []
        for (let offset = 0; offset < 40; offset += 10) {
          const [page] = await Promise.all([
            idsOf(store, { offset, limit: 10 }),
            store.create(storedCertificate(`b${offset}`, PROJECT, offset % 20 ? own : {}), ANY),
            store.replace(storedCertificate(`a${offset}`, PROJECT, { name: 'changed' }), 1),
          ])
          seen.push(...page)
        }
        expect(seen).toEqual(before.map(idOf))
      }))
  })

  test('replaces the revision that was seen, and no other', () =>
    opened(async (store) => {
      await store.create(storedCertificate('a'), ANY)
      const next = storedCertificate('a', PROJECT, { name: 'renewed', common_name: 'new' })
      expect(await store.replace(next, 1)).toEqual({ outcome: 'replaced' })
      expect(await store.find(PROJECT, idOf(next))).toEqual({ ...next, revision: 2 })
      expect(await store.replace(storedCertificate('a'), 1)).toEqual({ outcome: 'stale' })
      expect(await store.replace(storedCertificate('b'), 1)).toEqual({ outcome: 'stale' })
      const foreign = storedCertificate('a', OTHER_PROJECT)
      expect(await store.replace(foreign, 2)).toEqual({ outcome: 'stale' })
      expect(await store.find(PROJECT, idOf(next))).toEqual({ ...next, revision: 2 })
      expect(await idsOf(store, { filters: { name: 'renewed' } })).toEqual([idOf(next)])
      expect(await idsOf(store, { filters: { name: 'example_com' } })).toEqual([])
    }))

  test('of concurrent changes of one revision, one wins', () =>
    opened(async (store) => {
      await store.create(storedCertificate('a'), ANY)
      const outcomes = await Promise.all(
        ['one', 'two', 'three'].map((name) =>
          store.replace(storedCertificate('a', PROJECT, { name }), 1),
        ),
      )
      expect(outcomes.filter(({ outcome }) => outcome === 'replaced')).toHaveLength(1)
    }))

  test('keeps bindings, and binds a domain to one certificate of its project', () =>
    opened(async (store) => {
      const [a, b, c] = [
        storedCertificate('a'),
        storedCertificate('b'),
        storedCertificate('c', OTHER_PROJECT),
      ]
      for (const stored of [a, b, c]) await store.create(stored, ANY)
      const verified = { ...a, bindings: [binding('x'), { domainId: 'y', verifiesClients: true }] }
      expect(await store.replace(verified, 1)).toEqual({ outcome: 'replaced' })
      const found = await store.find(PROJECT, idOf(a))
      expect(found?.bindings.toSorted((p, q) => p.domainId.localeCompare(q.domainId))).toEqual(
        verified.bindings,
      )

      expect(await store.replace(bound(b, 'y', 'z'), 1)).toEqual({
        outcome: 'bound-elsewhere',
        domainIds: ['y'],
      })
      expect(await store.find(PROJECT, idOf(b))).toEqual({ ...b, revision: 1 })
      expect(await store.replace(bound(c, 'x', 'y'), 1)).toEqual({ outcome: 'replaced' })

      expect(await store.replace(bound(a, 'x'), 2)).toEqual({ outcome: 'replaced' })
      expect(await store.replace(bound(b, 'y', 'z'), 1)).toEqual({ outcome: 'replaced' })
    }))

  test('deletes the revision that was seen, with its bindings', () =>
    opened(async (store) => {
      const [a, b] = [storedCertificate('a'), storedCertificate('b')]
      await store.create(a, ANY)
      await store.create(b, ANY)
      await store.replace(bound(a, 'x'), 1)
      expect(await store.delete(PROJECT, idOf(a), 1)).toBe(false)
      expect(await store.delete(OTHER_PROJECT, idOf(a), 2)).toBe(false)
      expect(await store.delete(PROJECT, idOf(a), 2)).toBe(true)
      expect(await store.delete(PROJECT, idOf(a), 2)).toBe(false)
      expect(await store.find(PROJECT, idOf(a))).toBeUndefined()
      expect(await idsOf(store)).toEqual([idOf(b)])
      expect(await store.replace(bound(b, 'x'), 1)).toEqual({ outcome: 'replaced' })
    }))

  test('gives its content out and takes it in, in order', () =>
    opened(async (store) => {
      const own = { type: 'instance', instance_id: GATEWAY } as const
      const [b, a] = [storedCertificate('b', PROJECT, own), storedCertificate('a')]
      for (const stored of [b, a]) await store.create(stored, ANY)
      await store.replace(bound(b, 'x'), 1)
      const content = await store.dump()
      expect(content).toEqual([bound(b, 'x'), a])
      await store.load([])
      expect(await store.dump()).toEqual([])
      await store.load(content)
      expect(await store.dump()).toEqual(content)
      expect(await idsOf(store)).toEqual([idOf(b), idOf(a)])
      const { revision = 0 } = (await store.find(PROJECT, idOf(a))) ?? {}
      expect(await store.replace(bound(a, 'x'), revision)).toMatchObject({
        outcome: 'bound-elsewhere',
      })
      await store.create(storedCertificate('c'), ANY)
      expect(await idsOf(store)).toEqual([b, a, storedCertificate('c')].map(idOf))
    }))

  test('what was seen before a load is stale, whatever its revision', () =>
    opened(async (store) => {
      const stored = storedCertificate('a')
      await store.create(stored, ANY)
      const content = await store.dump()
      await store.replace(stored, 1)
      await store.delete(PROJECT, idOf(stored), 2)
      await store.load(content)
      for (const revision of [1, 2]) {
        expect(await store.replace(bound(stored, 'x'), revision)).toEqual({ outcome: 'stale' })
        expect(await store.delete(PROJECT, idOf(stored), revision)).toBe(false)
      }
      const { revision = 0 } = (await store.find(PROJECT, idOf(stored))) ?? {}
      expect(await store.replace(bound(stored, 'x'), revision)).toEqual({ outcome: 'replaced' })
      expect((await store.find(PROJECT, idOf(stored)))?.revision).toBe(revision + 1)
    }))
}
