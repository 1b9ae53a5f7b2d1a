import { expect, test } from 'vitest'

import type { CertificateStore, StoredCertificate } from './certificate-store.js'

const PROJECT = '0123456789abcdef0123456789abcdef'
const OTHER_PROJECT = 'ffffffffffffffffffffffffffffffff'

/** A certificate to keep, for tests of stores. */
export const storedCertificate = (id: string, projectId = PROJECT): StoredCertificate => ({
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
  },
  fingerprint: 'ab'.repeat(32),
})

/** The tests that every implementation of `CertificateStore` passes; call it inside a `describe`. */
export function testCertificateStore(open: () => Promise<CertificateStore>): void {
  const opened = async (use: (store: CertificateStore) => Promise<void>) => {
    const store = await open()
    try {
      await use(store)
    } finally {
      await store.close()
    }
  }

  test('finds what was created, whole', () =>
    opened(async (store) => {
      const stored = storedCertificate('a')
      expect(await store.create(stored, Infinity)).toBe(true)
      expect(await store.find(PROJECT, stored.certificate.id)).toEqual(stored)
    }))

  test('finds nothing under another ID or in another project', () =>
    opened(async (store) => {
      const { certificate } = storedCertificate('a')
      await store.create(storedCertificate('a'), Infinity)
      expect(await store.find(PROJECT, storedCertificate('b').certificate.id)).toBeUndefined()
      expect(await store.find(OTHER_PROJECT, certificate.id)).toBeUndefined()
    }))

  test('keeps names and fingerprints that are not unique', () =>
    opened(async (store) => {
      expect(await store.create(storedCertificate('a'), Infinity)).toBe(true)
      expect(await store.create(storedCertificate('b'), Infinity)).toBe(true)
    }))

  test('keeps no more than the quota, counted for each project and under concurrency', () =>
    opened(async (store) => {
      const created = await Promise.all(
        ['a', 'b', 'c', 'd'].map((id) => store.create(storedCertificate(id), 2)),
      )
      expect(created.filter(Boolean)).toHaveLength(2)
      expect(await store.create(storedCertificate('e', OTHER_PROJECT), 2)).toBe(true)
    }))
}
