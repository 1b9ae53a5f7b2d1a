import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate, id_ce_subjectAltName, SubjectAlternativeName } from '@peculiar/asn1-x509'
import { createHash, X509Certificate } from 'node:crypto'
import { assert, asyncProperty, constantFrom, nat, oneof, record, string } from 'fast-check'
import { beforeAll, expect, test } from 'vitest'

import { checkCertificate, readCertificate, type CertificateFacts } from './index.js'
import { nodeChecker } from './node.js'
import { issueCertificate, type IssuedCertificate, type IssueOptions } from './testing.js'

/** One value of each property at a time, against a plain rest. */
const variants: IssueOptions[] = [
  ...(['RSA-2048', 'RSA-3072', 'P-256', 'P-384', 'P-521'] as const).map((key) => ({ key })),
  ...(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const).flatMap((hash) => [
    { hash, key: 'RSA-2048' as const },
    { hash, key: 'P-256' as const },
  ]),
  ...[0n, 1n, 127n, 128n, 255n, 256n, -1n, -128n, -129n, 2n ** 63n, 2n ** 159n - 1n].map(
    (serialNumber) => ({ serialNumber }),
  ),
  ...[
    ['1950-01-01T00:00:00Z', '1999-12-31T23:59:59Z'],
    ['2000-02-29T12:00:00Z', '2049-12-31T23:59:59Z'],
    ['2050-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  ].map(([from = '', to = '']) => ({ notBefore: new Date(from), notAfter: new Date(to) })),
  ...[
    ['*.example.com'],
    ['xn--bcher-kva.example'],
    ['192.0.2.1', '255.255.255.255'],
    ['2001:db8::1', '::1', '::', 'fe80::', '2001:db8:0:1:1:1:1:1', '1:0:0:2:0:0:0:3'],
    Array.from({ length: 100 }, (_, index) => `host${index}.example.com`),
    [],
  ].map((subjectAlternativeNames) => ({ subjectAlternativeNames })),
  ...[
    {},
    { organization: 'Only an organization' },
    { commonName: 'Zürich, "quoted", a=b+c;d \\ 日本語 🙂' },
    { commonName: 'a', organization: ['one', 'two', 'three'], organizationalUnit: ['x', 'y'] },
    { locality: 'Köln', state: 'NRW', country: 'DE', commonName: '' },
  ].map((subject) => ({ subject, subjectAlternativeNames: ['example.com'] })),
  { isCa: true, pathLength: 0 },
  { isCa: true, pathLength: 127 },
]

let issued: IssuedCertificate[]

beforeAll(async () => {
  issued = await Promise.all(variants.map((options) => issueCertificate(options)))
})

/** The second opinion: what an ASN.1 library reads. */
function peculiarFacts(der: Uint8Array) {
  const { tbsCertificate: body } = AsnConvert.parse(der, Certificate)
  const values = (type: string) =>
    [...body.subject].flatMap((rdn) =>
      [...rdn].filter((part) => part.type === type).map(({ value }) => value.toString()),
    )
  const time = ({ utcTime, generalTime }: { utcTime?: Date; generalTime?: Date }) =>
    `${(utcTime ?? generalTime ?? new Date(NaN)).toISOString().slice(0, 19)}Z`
  const serial = Buffer.from(body.serialNumber)
  const san = body.extensions?.find(({ extnID }) => extnID === id_ce_subjectAltName)
  const names = san ? [...AsnConvert.parse(san.extnValue.buffer, SubjectAlternativeName)] : []
  return {
    version: body.version + 1,
    serialNumber: BigInt.asIntN(
      serial.length * 8,
      BigInt(`0x${serial.toString('hex')}`),
    ).toString(),
    commonName: values('2.5.4.3').at(-1) ?? '',
    organization: values('2.5.4.10'),
    organizationalUnit: values('2.5.4.11'),
    locality: values('2.5.4.7'),
    state: values('2.5.4.8'),
    country: values('2.5.4.6'),
    notBefore: time(body.validity.notBefore),
    notAfter: time(body.validity.notAfter),
    dnsNames: names.flatMap(({ dNSName }) => (dNSName === undefined ? [] : [dNSName])),
    fingerprintSha256: createHash('sha256').update(der).digest('hex'),
  }
}

const isAddress = (name: string) => name.includes(':') || /^[\d.]+$/.test(name)

test('reads every variant as an ASN.1 library does', () => {
  for (const [index, { certificate, der }] of issued.entries()) {
    const { dnsNames, ...expected } = peculiarFacts(der)
    const facts: CertificateFacts = readCertificate(certificate)
    expect(facts, `variant ${index}`).toMatchObject(expected)
    expect(facts.subjectAlternativeNames.filter((name) => !isAddress(name))).toEqual(dnsNames)
  }
})

test('reads every variant as OpenSSL does', () => {
  for (const [index, { certificate, der }] of issued.entries()) {
    const openssl = new X509Certificate(der)
    const serial = openssl.serialNumber
    const magnitude = BigInt(`0x${serial.replace('-', '')}`)
    const time = (date: Date) => `${date.toISOString().slice(0, 19)}Z`
    expect(readCertificate(certificate), `variant ${index}`).toMatchObject({
      serialNumber: String(serial.startsWith('-') ? -magnitude : magnitude),
      fingerprintSha256: openssl.fingerprint256.replaceAll(':', '').toLowerCase(),
      notBefore: time(openssl.validFromDate),
      notAfter: time(openssl.validToDate),
      isCa: openssl.ca,
    })
  }
})

test('survives any edit of a PEM text, and both checkers read the same', async () => {
  const [first] = issued
  if (!first) throw new Error('No certificate was issued')
  const at = new Date()
  const edit = record({
    field: constantFrom('certificate' as const, 'privateKey' as const),
    place: nat(2000),
    removed: nat(40),
    inserted: oneof(string(), constantFrom('\n', '\0', '-----', '-----END X-----\n')),
  })
  await assert(
    asyncProperty(edit, async ({ field, place, removed, inserted }) => {
      const input = { certificate: first.certificate, privateKey: first.privateKey, at }
      const text = input[field]
      input[field] = text.slice(0, place) + inserted + text.slice(place + removed)
      const portable = await checkCertificate(input)
      const node = await nodeChecker.check(input)
      if (node.problems.length === 0) expect(portable.problems).toEqual([])
      if (portable.facts && node.facts) expect(portable.facts).toEqual(node.facts)
    }),
    { numRuns: 300 },
  )
})
