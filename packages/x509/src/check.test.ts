import { createPrivateKey, X509Certificate } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'

import { checkCertificate, portableChecker, readCertificate, type Problem } from './index.js'
import { nodeChecker } from './node.js'
import { issueCertificate, type IssuedCertificate, type IssueKey } from './testing.js'

const at = new Date()
const DAY = 24 * 60 * 60 * 1000
const san = ['www.example.com', '192.0.2.1', '2001:db8::1']

let root: IssuedCertificate
let intermediate: IssuedCertificate
let leaf: IssuedCertificate
let other: IssuedCertificate

beforeAll(async () => {
  root = await issueCertificate({ subject: { commonName: 'Root' }, isCa: true })
  intermediate = await issueCertificate({
    subject: { commonName: 'Intermediate', organization: 'Example CA' },
    isCa: true,
    pathLength: 0,
    issuer: root,
  })
  leaf = await issueCertificate({ subjectAlternativeNames: san, issuer: intermediate })
  other = await issueCertificate()
})

const kinds = (problems: readonly Problem[]) => problems.map(({ kind }) => kind)

test('reads the facts that OpenSSL reads', async () => {
  const issued = await issueCertificate({
    subject: {
      commonName: 'bücher.example',
      organization: ['One', 'Two'],
      organizationalUnit: 'Unit',
      locality: 'Köln',
      state: 'NRW',
      country: 'DE',
    },
    subjectAlternativeNames: san,
    serialNumber: 219450666855693268010130472645821723203n,
    notBefore: new Date('2026-01-02T03:04:05Z'),
    notAfter: new Date('2036-01-02T03:04:05Z'),
    hash: 'SHA-384',
    issuer: intermediate,
  })
  const openssl = new X509Certificate(issued.der)
  expect(readCertificate(issued.certificate)).toEqual({
    version: 3,
    serialNumber: BigInt(`0x${openssl.serialNumber}`).toString(),
    signatureAlgorithm: 'ECDSA-SHA384',
    commonName: 'bücher.example',
    organization: ['One', 'Two'],
    organizationalUnit: ['Unit'],
    locality: ['Köln'],
    state: ['NRW'],
    country: ['DE'],
    subjectAlternativeNames: san,
    issuer: ['Example CA'],
    issuerCommonName: 'Intermediate',
    notBefore: '2026-01-02T03:04:05Z',
    notAfter: '2036-01-02T03:04:05Z',
    fingerprintSha256: openssl.fingerprint256.replaceAll(':', '').toLowerCase(),
    keyAlgorithm: 'ECDSA',
    keySize: 256,
    isCa: false,
    keyUsages: ['digitalSignature'],
    extendedKeyUsages: [],
  })
})

describe.each([
  ['portable', portableChecker],
  ['node', nodeChecker],
] as const)('the %s checker', (name, checker) => {
  const check = async (certificate: string, privateKey: string, trustedRootCa?: string) =>
    kinds(
      (
        await checker.check({
          certificate,
          privateKey,
          at,
          ...(trustedRootCa !== undefined && { trustedRootCa }),
        })
      ).problems,
    )

  test.for(['RSA-2048', 'RSA-4096', 'P-256', 'P-384', 'P-521'] as const)(
    'accepts a whole chain with a key %s, in each form of the key',
    async (key: IssueKey) => {
      const issued = await issueCertificate({ key, issuer: intermediate })
      expect(await check(issued.chain, issued.privateKey)).toEqual([])
      const object = createPrivateKey(issued.privateKey)
      const type = key.startsWith('RSA') ? 'pkcs1' : 'sec1'
      const traditional = object.export({ format: 'pem', type }).toString()
      expect(await check(issued.chain, traditional)).toEqual([])
    },
  )

  test('tolerates what is met in the field', async () => {
    const { chain, privateKey } = leaf
    const variants = [
      chain.replaceAll('\n', '\r\n'),
      chain.replaceAll('\n', '\r'),
      `\uFEFF${chain}`,
      `subject=CN = www.example.com\nissuer=CN = Intermediate\n${chain}\n\n  \n`,
      chain.replaceAll('-----\n-----', '-----\n\nand its issuer:\n-----'),
    ]
    for (const variant of variants) expect(await check(variant, privateKey)).toEqual([])
    expect(await check(chain, privateKey.replaceAll('\n', '\r\n'))).toEqual([])
  })

  test('warns of a leaf without its chain, and of one that is not valid yet', async () => {
    const future = await issueCertificate({ notBefore: new Date(at.getTime() + DAY) })
    expect(await check(leaf.certificate, leaf.privateKey)).toEqual(['chain-missing'])
    expect(await check(future.chain, future.privateKey)).toEqual(['not-yet-valid'])
  })

  test.for<[string, () => [string, string, string?], string[]]>([
    ['an empty text', () => ['', leaf.privateKey], ['missing']],
    ['text without PEM', () => ['hello', leaf.privateKey], ['not-pem']],
    [
      'swapped fields',
      () => [leaf.privateKey, leaf.certificate],
      ['key-in-certificate', 'certificate-in-key'],
    ],
    [
      'line ends as two characters',
      () => [leaf.chain.replaceAll('\n', '\\n'), leaf.privateKey],
      ['escaped-newlines'],
    ],
    ['quotes', () => [`"${leaf.chain}"`, leaf.privateKey], ['quoted-pem']],
    [
      'a lost END line',
      () => [leaf.certificate.replace(/-----END.*/s, ''), leaf.privateKey],
      ['damaged-block'],
    ],
    [
      'a damaged second block',
      () => [`${leaf.certificate}${intermediate.certificate.replace('MI', 'M!')}`, leaf.privateKey],
      ['damaged-block'],
    ],
    [
      'eleven certificates',
      () => [leaf.certificate.repeat(11), leaf.privateKey],
      ['too-many-certificates'],
    ],
    [
      'a text of more than 64 KiB',
      () => [leaf.certificate.repeat(200), leaf.privateKey],
      ['too-large'],
    ],
    ["another certificate's key", () => [leaf.chain, other.privateKey], ['key-mismatch']],
    ['two keys', () => [leaf.chain, leaf.privateKey.repeat(2)], ['several-keys']],
    [
      'the issuer first',
      () => [intermediate.certificate + leaf.certificate, leaf.privateKey],
      ['leaf-after-issuer'],
    ],
    ['only the issuer', () => [intermediate.certificate, leaf.privateKey], ['leaf-missing']],
    [
      'a chain that skips one',
      () => [leaf.certificate + root.certificate, leaf.privateKey],
      ['chain-skips-issuer'],
    ],
    [
      'the leaf twice',
      () => [leaf.certificate.repeat(2), leaf.privateKey],
      ['duplicate-certificate'],
    ],
    [
      'a client CA that is none',
      () => [leaf.chain, leaf.privateKey, other.certificate],
      ['root-not-ca'],
    ],
    ['an empty client CA', () => [leaf.chain, leaf.privateKey, ''], ['missing']],
  ])('refuses %s', async ([, input, expected]) => {
    expect(await check(...input())).toEqual(expected)
  })

  test('refuses a certificate that is expired, without SAN, after 2038 or weakly signed', async () => {
    const long = { notBefore: new Date('2026-01-01'), notAfter: new Date('2038-01-19T03:14:07Z') }
    const cases = {
      expired: { notBefore: new Date('2020-01-01'), notAfter: new Date('2021-01-01') },
      'san-missing': { subjectAlternativeNames: [] },
      'expires-after-2038': long,
      'weak-signature': { hash: 'SHA-1' as const },
    }
    for (const [kind, options] of Object.entries(cases)) {
      const issued = await issueCertificate(options)
      expect(await check(issued.certificate, issued.privateKey)).toEqual([kind])
    }
    const second = await issueCertificate({ ...long, notAfter: new Date('2038-01-19T03:14:06Z') })
    expect(await check(second.certificate, second.privateKey)).toEqual([])
  })

  test('refuses an encrypted key in both forms', async () => {
    const key = createPrivateKey((await issueCertificate({ key: 'RSA-2048' })).privateKey)
    const cipher = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const encrypted = key.export({ ...cipher, type }).toString()
      expect(await check(leaf.chain, encrypted)).toEqual(['encrypted-key'])
    }
  })

  test('refuses an RSA key whose private half was altered, which OpenSSL accepts', async () => {
    const issued = await issueCertificate({ key: 'RSA-2048' })
    const genuine = createPrivateKey(issued.privateKey).export({ format: 'jwk' })
    const foreign = createPrivateKey(
      (await issueCertificate({ key: 'RSA-2048' })).privateKey,
    ).export({ format: 'jwk' })
    const forged = createPrivateKey({ key: { ...foreign, n: genuine.n ?? '' }, format: 'jwk' })
    const pem = forged.export({ format: 'pem', type: 'pkcs8' }).toString()
    expect(new X509Certificate(issued.der).checkPrivateKey(forged)).toBe(true)
    expect(await check(issued.certificate, pem)).toEqual(['inconsistent-key'])
  })

  test('decides the signature of an issuer of the right name only with OpenSSL', async () => {
    const namesake = await issueCertificate({
      subject: { commonName: 'Intermediate', organization: 'Example CA' },
      isCa: true,
    })
    expect(await check(leaf.certificate + namesake.certificate, leaf.privateKey)).toEqual(
      name === 'node' ? ['chain-signature'] : [],
    )
  })

  test('refuses a CA that allows no authority below it', async () => {
    const sub = await issueCertificate({
      subject: { commonName: 'Sub' },
      isCa: true,
      issuer: intermediate,
    })
    const deep = await issueCertificate({ issuer: sub })
    expect(await check(deep.chain, deep.privateKey)).toEqual(['path-too-long'])
  })
})

test('says what to do, and never repeats a part of a key', async () => {
  const cases: [string, string][] = [
    [leaf.privateKey, leaf.privateKey],
    [leaf.chain, leaf.privateKey.replace('MI', '!!')],
    [leaf.chain, other.privateKey],
    [leaf.chain, leaf.privateKey.replaceAll('\n', '\\n')],
  ]
  for (const [certificate, privateKey] of cases) {
    const { problems } = await checkCertificate({ certificate, privateKey, at })
    expect(problems.length).toBeGreaterThan(0)
    for (const { message, remedy } of problems) {
      expect(message + remedy).not.toMatch(/[A-Za-z0-9+/]{20,}/)
      expect(remedy).toMatch(/^[A-Z].*\.$|openssl/)
    }
  }
})

test('a certificate that cannot be read has problems instead of facts', () => {
  expect(() => readCertificate('hello')).toThrow(
    expect.objectContaining({ name: 'CertificateError', problems: [expect.anything()] }),
  )
})

test('survives every cut and every flipped byte of a certificate and a key', async () => {
  const decode = (pem: string) => Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64')
  const encode = (label: string, bytes: Uint8Array) =>
    `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${label}-----\n`
  const certificate = decode(leaf.certificate)
  const key = decode(leaf.privateKey)
  const flip = (bytes: Uint8Array, index: number) =>
    bytes.map((byte, place) => (place === index ? byte ^ 0xff : byte))
  for (let index = 0; index < certificate.length; index += 1) {
    for (const bytes of [certificate.subarray(0, index), flip(certificate, index)]) {
      await nodeChecker.check({
        certificate: encode('CERTIFICATE', bytes),
        privateKey: leaf.privateKey,
        at,
      })
    }
  }
  for (let index = 0; index < key.length; index += 1) {
    for (const bytes of [key.subarray(0, index), flip(key, index)]) {
      const { problems } = await nodeChecker.check({
        certificate: leaf.chain,
        privateKey: encode('PRIVATE KEY', bytes),
        at,
      })
      expect(problems, `byte ${index} of the key`).not.toEqual([])
    }
  }
})
