import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { AsnConvert } from '@peculiar/asn1-schema'
import {
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  KeyUsage,
  SubjectAlternativeName,
  type Name,
} from '@peculiar/asn1-x509'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readCertificate, type CertificateFacts } from './index.js'
import { nodeChecker } from './node.js'
import { issueCertificate } from './testing.js'
import { attributeTypes, build } from './test-support/build-certificate.js'
import { certificateCases } from './test-support/certificate-cases.js'
import { askOpenssl } from './test-support/openssl.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'x509-differential-'))
})
afterAll(() => rm(folder, { recursive: true }))

const built = certificateCases.map(([title, options]) => ({ title, ...build(options) }))

test('there are at least 200 certificates to compare', () => {
  expect(built.length).toBeGreaterThanOrEqual(200)
})

/** Values of an attribute in order of appearance. */
const valuesOf = (
  attributes: readonly (readonly [string, string])[],
  type: keyof typeof attributeTypes,
): string[] => attributes.filter(([oid]) => oid === attributeTypes[type]).map(([, value]) => value)

const subjectFacts = (subject: readonly (readonly [string, string])[]) => ({
  commonName: valuesOf(subject, 'commonName').at(-1) ?? '',
  organization: valuesOf(subject, 'organization'),
  organizationalUnit: valuesOf(subject, 'organizationalUnit'),
  locality: valuesOf(subject, 'locality'),
  state: valuesOf(subject, 'state'),
  country: valuesOf(subject, 'country'),
})

/** RFC 5952 by the URL parser, which writes an embedded IPv4 address in hexadecimal. */
const ipv6 = (text: string): string => {
  const host = new URL(`http://[${text}]/`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(host) ?? []
  if (high === undefined || low === undefined) return host
  // Deliberate: RFC 5952, section 5, recommends the dotted form that the URL parser does not use.
  const bytes = [high, low].flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 0xff]
  })
  return `::ffff:${bytes.join('.')}`
}

describe('the openssl command agrees', () => {
  const signatureNames: Readonly<Record<string, string>> = {
    md5WithRSAEncryption: 'MD5-RSA',
    sha1WithRSAEncryption: 'SHA1-RSA',
    sha256WithRSAEncryption: 'SHA256-RSA',
    sha384WithRSAEncryption: 'SHA384-RSA',
    sha512WithRSAEncryption: 'SHA512-RSA',
    // Deliberate: what Go has no name for appears as its dotted OID.
    sha224WithRSAEncryption: '1.2.840.113549.1.1.14',
    'rsassaPss sha256': 'SHA256-RSAPSS',
    'rsassaPss sha384': 'SHA384-RSAPSS',
    'rsassaPss sha512': 'SHA512-RSAPSS',
    'rsassaPss sha224': '1.2.840.113549.1.1.10',
    'ecdsa-with-SHA1': 'ECDSA-SHA1',
    'ecdsa-with-SHA224': '1.2.840.10045.4.3.1',
    'ecdsa-with-SHA256': 'ECDSA-SHA256',
    'ecdsa-with-SHA384': 'ECDSA-SHA384',
    'ecdsa-with-SHA512': 'ECDSA-SHA512',
    dsaWithSHA1: 'DSA-SHA1',
    dsa_with_SHA256: 'DSA-SHA256',
    ED25519: 'Ed25519',
    ED448: '1.3.101.113',
  }
  const keyNames: Readonly<Record<string, string>> = {
    rsaEncryption: 'RSA',
    rsassaPss: 'RSA-PSS',
    dsaEncryption: 'DSA',
    'id-ecPublicKey': 'ECDSA',
    ED25519: 'Ed25519',
    ED448: 'Ed448',
    X25519: 'X25519',
  }
  // Deliberate: the command prints no size for these.
  const sizes: Readonly<Record<string, number>> = { Ed25519: 256, Ed448: 456, X25519: 256 }
  const usages: Readonly<Record<string, string>> = {
    'Digital Signature': 'digitalSignature',
    'Non Repudiation': 'nonRepudiation',
    'Key Encipherment': 'keyEncipherment',
    'Data Encipherment': 'dataEncipherment',
    'Key Agreement': 'keyAgreement',
    'Certificate Sign': 'keyCertSign',
    'CRL Sign': 'cRLSign',
    'Encipher Only': 'encipherOnly',
    'Decipher Only': 'decipherOnly',
  }
  const extendedUsages: Readonly<Record<string, string>> = {
    'Any Extended Key Usage': 'anyExtendedKeyUsage',
    'TLS Web Server Authentication': 'serverAuth',
    'TLS Web Client Authentication': 'clientAuth',
    'Code Signing': 'codeSigning',
    'E-mail Protection': 'emailProtection',
    'Time Stamping': 'timeStamping',
    'OCSP Signing': 'OCSPSigning',
    // Deliberate: only the usages of RFC 5280 have names.
    'Microsoft Encrypted File System': '1.3.6.1.4.1.311.10.3.4',
    'Microsoft Server Gated Crypto': '1.3.6.1.4.1.311.10.3.3',
  }
  // Deliberate: RFC 3339 years have four digits, and a T before the time.
  const rfc3339 = (text: string) =>
    text.replace(' ', 'T').replace(/^\d+/, (y) => y.padStart(4, '0'))
  const list = (text: string) => (text === '' ? [] : text.split(', '))

  async function openssl(file: string): Promise<CertificateFacts> {
    const view = await askOpenssl(file)
    const hash = view.signatureAlgorithm === 'rsassaPss' ? ` ${view.pssHash.toLowerCase()}` : ''
    const keyAlgorithm = keyNames[view.publicKeyAlgorithm] ?? view.publicKeyAlgorithm
    const names = list(view.subjectAlternativeName).flatMap((entry) => {
      if (entry.startsWith('DNS:')) return [entry.slice(4)]
      const address = /^IP Address:(.*)$/.exec(entry)?.[1]
      if (address === undefined) return []
      return [address.includes(':') ? ipv6(address) : address]
    })
    return {
      version: view.version,
      serialNumber: view.serialNumber.toString(),
      signatureAlgorithm: signatureNames[view.signatureAlgorithm + hash] ?? view.signatureAlgorithm,
      ...subjectFacts(view.subject),
      issuer: valuesOf(view.issuer, 'organization'),
      issuerCommonName: valuesOf(view.issuer, 'commonName').at(-1) ?? '',
      notBefore: rfc3339(view.notBefore),
      notAfter: rfc3339(view.notAfter),
      fingerprintSha256: view.fingerprint.replaceAll(':', '').toLowerCase(),
      keyAlgorithm,
      keySize: view.keySize ?? sizes[keyAlgorithm] ?? 0,
      isCa: view.basicConstraints.includes('CA:TRUE'),
      keyUsages: list(view.keyUsage).map((usage) => usages[usage] ?? usage),
      extendedKeyUsages: list(view.extendedKeyUsage).map((usage) => extendedUsages[usage] ?? usage),
      subjectAlternativeNames: names,
    }
  }

  test.concurrent.for(built)('on $title', async ({ title, der, pem }, { expect: expectHere }) => {
    const file = join(folder, `${built.findIndex((other) => other.title === title)}.der`)
    await writeFile(file, der)
    expectHere(readCertificate(pem)).toEqual(await openssl(file))
  })
})

describe('@peculiar/asn1-x509 agrees', () => {
  // Deliberate: it gives the DER in hexadecimal of these two types, where this package gives the text.
  const toValue = (value: string): string => {
    const [, tag, content] = /^(12|1c)[0-9a-f]{2}((?:[0-9a-f]{2})*)$/i.exec(value) ?? []
    // Deliberate: it cuts the characters of a UniversalString to 16 bits.
    if (tag === undefined || content === undefined) return value.replaceAll('\uD11E', '\u{1D11E}')
    const bytes = Buffer.from(content, 'hex')
    if (tag === '12') return bytes.toString('latin1')
    const points = Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(4 * i))
    return String.fromCodePoint(...points)
  }
  const attributesOf = (name: Name) =>
    name.flatMap((rdn) => rdn.map(({ type, value }) => [type, toValue(value.toString())] as const))
  const signed = (bytes: ArrayBuffer) => {
    const hex = Buffer.from(bytes).toString('hex')
    return BigInt.asIntN(hex.length * 4, BigInt(`0x${hex}`))
  }
  // Deliberate: it reads the years 0 to 99 of GeneralizedTime as 1900 to 1999.
  const century = (facts: string, theirs: string) =>
    facts.startsWith('00') ? theirs.replace(/^19/, '00') : theirs
  const toText = (date: Date) => date.toISOString().replace(/\.\d+Z$/, 'Z')
  const usageNames = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
  ]

  test.for(built)('on $title', ({ der, pem }) => {
    const { tbsCertificate: body } = AsnConvert.parse(der, Certificate)
    const find = (type: string) => {
      const value = body.extensions?.find(({ extnID }) => extnID === type)?.extnValue
      return value?.buffer
    }
    const alternative = find('2.5.29.17')
    const constraints = find('2.5.29.19')
    const usage = find('2.5.29.15')
    const extended = find('2.5.29.37')
    const usageBits = usage && AsnConvert.parse(usage, KeyUsage).toNumber()
    const facts = readCertificate(pem)
    expect({
      version: facts.version,
      serialNumber: facts.serialNumber,
      commonName: facts.commonName,
      organization: facts.organization,
      organizationalUnit: facts.organizationalUnit,
      locality: facts.locality,
      state: facts.state,
      country: facts.country,
      issuer: facts.issuer,
      issuerCommonName: facts.issuerCommonName,
      notBefore: facts.notBefore,
      notAfter: facts.notAfter,
      isCa: facts.isCa,
      keyUsages: facts.keyUsages,
      extendedKeyUsages: facts.extendedKeyUsages.length,
      names: facts.subjectAlternativeNames,
    }).toEqual({
      version: body.version + 1,
      serialNumber: signed(body.serialNumber).toString(),
      ...subjectFacts(attributesOf(body.subject)),
      issuer: valuesOf(attributesOf(body.issuer), 'organization'),
      issuerCommonName: valuesOf(attributesOf(body.issuer), 'commonName').at(-1) ?? '',
      notBefore: toText(body.validity.notBefore.getTime()),
      notAfter: century(facts.notAfter, toText(body.validity.notAfter.getTime())),
      isCa: constraints ? AsnConvert.parse(constraints, BasicConstraints).cA : false,
      keyUsages: usageNames.filter((_, bit) => ((usageBits ?? 0) & (1 << bit)) !== 0),
      extendedKeyUsages: extended ? AsnConvert.parse(extended, ExtendedKeyUsage).length : 0,
      names: alternative
        ? [...AsnConvert.parse(alternative, SubjectAlternativeName)].flatMap(
            ({ dNSName, iPAddress }) => {
              if (dNSName !== undefined) return [dNSName]
              if (iPAddress === undefined) return []
              return [iPAddress.includes(':') ? ipv6(iPAddress) : iPAddress]
            },
          )
        : [],
    })
  })
})

test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'openssl verify agrees on a chain of %s certificates',
  async (length) => {
    const root = await issueCertificate({ subject: { commonName: 'Root' }, isCa: true })
    let issuer = root
    for (let i = 1; i < length; i += 1) {
      const subject = { commonName: `Intermediate ${i}` }
      issuer = await issueCertificate({ subject, isCa: true, issuer })
    }
    const leaf = await issueCertificate({ issuer })
    const file = (suffix: string) => join(folder, `chain-${length}-${suffix}.pem`)
    await writeFile(file('root'), root.certificate)
    await writeFile(file('leaf'), leaf.certificate)
    await writeFile(file('chain'), leaf.chain)
    await promisify(execFile)('openssl', [
      'verify',
      '-CAfile',
      file('root'),
      '-untrusted',
      file('chain'),
      file('leaf'),
    ])
    const { privateKey, chain: certificate } = leaf
    const { problems } = await nodeChecker.check({ certificate, privateKey, at: new Date() })
    expect(problems.map(({ kind }) => kind)).toEqual(length === 1 ? ['chain-missing'] : [])
  },
)
