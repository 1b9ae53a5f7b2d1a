import { createPrivateKey, generateKeyPairSync } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { bitString, der, integer, oid, sequence } from './der-writer.js'
import { portableChecker, problemKinds, type ProblemKind } from './index.js'
import { nodeChecker } from './node.js'
import {
  basicConstraints,
  build,
  extension,
  generalizedTime,
  generalNames,
  keyUsage,
  name,
  san,
  signatures,
  utcTime,
  type BuildOptions,
  type Built,
} from './test-support/build-certificate.js'
import { keyPair, type KeyKind } from './test-support/keys.js'
import { toPem } from './test-support/pem.js'

interface Input {
  readonly certificate: string
  readonly privateKey: string
  readonly trustedRootCa?: string
}

type Case = readonly [title: string, input: Input, ...kinds: readonly ProblemKind[]]

const HOUR = 3_600_000
const soon = (hours: number) =>
  utcTime(
    `${new Date(Date.now() + hours * HOUR)
      .toISOString()
      .replaceAll(/[-:T]|\..*/g, '')
      .slice(2)}Z`,
  )

const caOptions = (commonName: string, issuer?: Built, more: BuildOptions = {}): BuildOptions => ({
  subject: name([['commonName', commonName]]),
  extensions: [basicConstraints(true), keyUsage(5, 6)],
  keyName: commonName,
  signer: issuer?.privateKey ?? keyPair('ECDSA P-256', commonName).privateKey,
  ...(issuer && { issuer: issuer.subject }),
  ...more,
})
const root = build(caOptions('Root'))
const upper = build(caOptions('Upper', root))
const lower = build(caOptions('Lower', upper))
const issuedBy = (issuer: Built, more: BuildOptions = {}) =>
  build({ issuer: issuer.subject, signer: issuer.privateKey, ...more })
const leaf = issuedBy(lower)
const rsaLeaf = build({ key: 'RSA 2048', signature: 'SHA256-RSA' })
const whole = leaf.pem + lower.pem + upper.pem
const goodInput: Input = { certificate: whole, privateKey: leaf.privateKeyPem }

const withCertificate = (certificate: string): Input => ({ ...goodInput, certificate })
const withKey = (privateKey: string): Input => ({ ...goodInput, privateKey })
const self = (options: BuildOptions): Input => {
  const built = build(options)
  return { certificate: built.pem, privateKey: built.privateKeyPem }
}
const trusting = (options: BuildOptions): Input => ({
  ...goodInput,
  trustedRootCa: build(options).pem,
})
const bytesAsPem = (bytes: Uint8Array, label = 'CERTIFICATE') => toPem(label, bytes)

const binary = String.fromCharCode(...leaf.der)
const base64 = Buffer.from(leaf.der).toString('base64')

const texts: readonly Case[] = [
  ['an empty certificate', withCertificate(''), 'missing'],
  ['a blank certificate', withCertificate(' \r\n\t'), 'missing'],
  ['an empty key', withKey(''), 'missing'],
  ['no PEM', withCertificate('the certificate'), 'not-pem'],
  ['a ruler of dashes only', withCertificate('----------'), 'not-pem'],
  ['a file name', withKey('/etc/ssl/private/key.pem'), 'not-pem'],
  ['more than 64 KiB', withCertificate(whole + ' '.repeat(65_536)), 'too-large'],
  ['more than 64 KiB of UTF-8', withCertificate('é'.repeat(32_700) + whole), 'too-large'],
  ['a NUL', withCertificate(whole.replace('MI', 'M\0I')), 'nul-byte'],
  ['UTF-16 read as Latin-1', withCertificate([...whole].join('\0')), 'not-pem'],
  ['DER as Latin-1', withCertificate(binary), 'der-as-text'],
  ['DER as UTF-8', withCertificate(Buffer.from(leaf.der).toString('utf8')), 'der-as-text'],
  ['base64 without lines', withCertificate(base64), 'der-as-text'],
  ['hex', withCertificate(Buffer.from(leaf.der).toString('hex')), 'der-as-text'],
  [
    'the key as DER',
    withKey(String.fromCharCode(...leaf.privateKey.export({ format: 'der', type: 'pkcs8' }))),
    'der-as-text',
  ],
  ['double quotes', withCertificate(`"${whole}"`), 'quoted-pem'],
  ['single quotes', withKey(`'${leaf.privateKeyPem}'`), 'quoted-pem'],
  ['typographic quotes', withCertificate(`“${whole}”`), 'quoted-pem'],
  ['\\n as two characters', withCertificate(whole.replaceAll('\n', '\\n')), 'escaped-newlines'],
  [
    '\\r\\n as four characters',
    withKey(leaf.privateKeyPem.replaceAll('\n', '\\r\\n')),
    'escaped-newlines',
  ],
  ['a JSON string', withCertificate(JSON.stringify(whole)), 'quoted-pem', 'escaped-newlines'],
  ['line breaks as spaces', withCertificate(whole.replaceAll('\n', ' ')), 'lost-newlines'],
  ['no line breaks', withKey(leaf.privateKeyPem.replaceAll('\n', '')), 'lost-newlines'],
  ['no END line', withCertificate(leaf.pem.replace(/-----END.*/, '')), 'damaged-block'],
  ['no BEGIN line', withCertificate(leaf.pem.replace(/-----BEGIN.*/, '')), 'damaged-block'],
  [
    'a second block without END',
    withCertificate(leaf.pem + lower.pem.replace(/-----END.*/, '')),
    'damaged-block',
  ],
  [
    'a second block without BEGIN',
    withCertificate(leaf.pem + lower.pem.replace(/-----BEGIN.*/, '')),
    'damaged-block',
  ],
  [
    'a second block without either',
    withCertificate(leaf.pem + lower.pem.replaceAll(/-----.*/g, '')),
    'damaged-block',
  ],
  [
    'a first block without END',
    withCertificate(leaf.pem.replace(/-----END.*\n/, '') + lower.pem),
    'damaged-block',
  ],
  [
    'four dashes at BEGIN',
    withCertificate(whole.replace('-----BEGIN', '----BEGIN')),
    'damaged-block',
  ],
  ['four dashes at END', withCertificate(leaf.pem.replace('-----END', '----END')), 'damaged-block'],
  [
    'an END of another label',
    withCertificate(leaf.pem.replace('END CERTIFICATE', 'END PRIVATE KEY')),
    'damaged-block',
  ],
  [
    'a lower-case label',
    withCertificate(leaf.pem.replaceAll('CERTIFICATE', 'certificate')),
    'damaged-block',
  ],
  ['text before BEGIN in its line', withCertificate(`cert: ${leaf.pem}`), 'damaged-block'],
  ['text after END in its line', withCertificate(leaf.pem.trimEnd() + ' # mine'), 'text-after-end'],
  [
    'two blocks without a break',
    withCertificate(leaf.pem.trimEnd() + lower.pem),
    'text-after-end',
    'damaged-block',
  ],
  ['a strange character', withCertificate(leaf.pem.replace('MI', 'M*')), 'damaged-block'],
  ['a letter beyond ASCII', withCertificate(leaf.pem.replace('MI', 'MІ')), 'damaged-block'],
  [
    'a plus that became a space',
    withCertificate(leaf.pem.replace(/(\n\w{20})\S/, '$1 ')),
    'damaged-block',
  ],
  ['a lost character', withCertificate(leaf.pem.replace('MI', 'M')), 'damaged-block'],
  [
    'base64 that goes on after its padding',
    withCertificate(toPem('CERTIFICATE', leaf.der).replace('MI', 'M=I')),
    'damaged-block',
  ],
  [
    'bits after the end of base64',
    withKey('-----BEGIN PRIVATE KEY-----\nMB==\n-----END PRIVATE KEY-----'),
    'damaged-block',
  ],
  [
    'an empty block',
    withCertificate('-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----'),
    'damaged-block',
  ],
  [
    'headers in a certificate',
    withCertificate(leaf.pem.replace('\nMI', '\nComment: x\n\nMI')),
    'damaged-block',
  ],
]

const blocks: readonly Case[] = [
  [
    'a key in the certificate field',
    withCertificate(leaf.privateKeyPem + whole),
    'key-in-certificate',
  ],
  [
    'an encrypted key in the certificate field',
    withCertificate(whole + toPem('ENCRYPTED PRIVATE KEY', leaf.der)),
    'key-in-certificate',
  ],
  ['a certificate in the key field', withKey(leaf.pem), 'certificate-in-key'],
  ['a certificate beside the key', withKey(leaf.privateKeyPem + leaf.pem), 'certificate-in-key'],
  [
    'swapped fields',
    { certificate: leaf.privateKeyPem, privateKey: leaf.pem },
    'key-in-certificate',
    'certificate-in-key',
  ],
  ['two keys', withKey(leaf.privateKeyPem + rsaLeaf.privateKeyPem), 'several-keys'],
  ['a request', withCertificate(toPem('CERTIFICATE REQUEST', leaf.der)), 'certificate-request'],
  [
    'a request with the old label',
    withCertificate(toPem('NEW CERTIFICATE REQUEST', leaf.der)),
    'certificate-request',
  ],
  ['a request as key', withKey(toPem('CERTIFICATE REQUEST', leaf.der)), 'certificate-request'],
  ['a public key as certificate', withCertificate(toPem('PUBLIC KEY', leaf.der)), 'public-key'],
  ['a public key as key', withKey(toPem('PUBLIC KEY', leaf.der)), 'public-key'],
  ['a PKCS#1 public key', withKey(toPem('RSA PUBLIC KEY', leaf.der)), 'public-key'],
  ['PKCS#7', withCertificate(toPem('PKCS7', leaf.der)), 'wrong-block'],
  ['a CRL', withCertificate(whole + toPem('X509 CRL', leaf.der)), 'wrong-block'],
  [
    "OpenSSL's own certificate format",
    withCertificate(toPem('TRUSTED CERTIFICATE', leaf.der)),
    'wrong-block',
  ],
  ['an unknown block', withCertificate(toPem('SOMETHING', leaf.der)), 'wrong-block'],
  [
    'EC PARAMETERS alone',
    withKey(toPem('EC PARAMETERS', oid('1.2.840.10045.3.1.7'))),
    'wrong-block',
  ],
  ['an OpenSSH key', withKey(toPem('OPENSSH PRIVATE KEY', leaf.der)), 'unsupported-key'],
  ['a DSA key in its old form', withKey(toPem('DSA PRIVATE KEY', leaf.der)), 'unsupported-key'],
  ['eleven certificates', withCertificate(leaf.pem.repeat(11)), 'too-many-certificates'],
]

/** A certificate whose body is changed as bytes; the signature no longer matters. */
const raw = (options: BuildOptions): Input => withCertificate(build(options).pem)
const changed = (change: (bytes: Uint8Array) => Uint8Array): Input =>
  withCertificate(bytesAsPem(change(Uint8Array.from(leaf.der))))
const spki = (algorithm: Uint8Array, key: Uint8Array) => sequence(algorithm, bitString(key))
const rsaAlgorithm = sequence(oid('1.2.840.113549.1.1.1'), der(0x05))
const rsaKey = (n: bigint, e: bigint) => spki(rsaAlgorithm, sequence(integer(n), integer(e)))
const p256 = sequence(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7'))
const point = keyPair('ECDSA P-256').publicKey.export({ format: 'der', type: 'spki' }).subarray(-65)
const odd = (1n << 2047n) + 1n

const certificates: readonly Case[] = (
  [
    ['nothing but a byte', withCertificate(bytesAsPem(Uint8Array.of(0x30)))],
    ['text in base64', withCertificate(bytesAsPem(Buffer.from('hello, world')))],
    ['a byte too few', changed((bytes) => bytes.subarray(0, -1))],
    ['a byte too many', changed((bytes) => Uint8Array.of(...bytes, 0))],
    [
      'a second certificate inside the block',
      changed((bytes) => Uint8Array.of(...bytes, ...bytes)),
    ],
    [
      'an indefinite length',
      changed((bytes) => Uint8Array.of(0x30, 0x80, ...bytes.subarray(4), 0, 0)),
    ],
    [
      'a length with a leading zero',
      changed((bytes) => Uint8Array.of(0x30, 0x83, 0, ...bytes.subarray(2))),
    ],
    [
      'a length of four bytes',
      changed((bytes) => Uint8Array.of(0x30, 0x84, 0, 0, ...bytes.subarray(2))),
    ],
    ['a SET for a SEQUENCE', changed((bytes) => bytes.fill(0x31, 0, 1))],
    ['version 4', raw({ version: 3 })],
    ['version -1', raw({ version: -1 })],
    ['a serial of 21 octets', raw({ serialNumber: 1n << 160n })],
    ['a serial with a needless zero', raw({ rawSerialNumber: der(2, Uint8Array.of(0, 1)) })],
    ['a serial with a needless 0xff', raw({ rawSerialNumber: der(2, Uint8Array.of(0xff, 0x80)) })],
    ['an empty serial', raw({ rawSerialNumber: der(2) })],
    ['a serial that is no INTEGER', raw({ rawSerialNumber: der(4, Uint8Array.of(1)) })],
    [
      'two different signature algorithms',
      raw({ innerAlgorithm: signatures['ECDSA-SHA512'].algorithm }),
    ],
    [
      'a bad NULL in the signature algorithm',
      raw({ algorithm: sequence(oid('1.2.840.113549.1.1.11'), der(5, Uint8Array.of(0))) }),
    ],
    ['an empty signature algorithm', raw({ algorithm: sequence() })],
    ['month 13', raw({ notBefore: utcTime('261301000000Z') })],
    ['month 0', raw({ notBefore: utcTime('260001000000Z') })],
    ['30 February', raw({ notAfter: utcTime('260230000000Z') })],
    ['29 February 2100', raw({ notAfter: generalizedTime('21000229000000Z') })],
    ['day 0', raw({ notAfter: utcTime('260100000000Z') })],
    ['hour 24', raw({ notAfter: utcTime('260101240000Z') })],
    ['minute 60', raw({ notAfter: utcTime('260101006000Z') })],
    ['a leap second', raw({ notAfter: utcTime('261231235960Z') })],
    ['no seconds', raw({ notAfter: utcTime('2612312359Z') })],
    ['an offset', raw({ notAfter: utcTime('261231235959+0100') })],
    ['no Z', raw({ notAfter: utcTime('261231235959') })],
    ['a fraction', raw({ notAfter: generalizedTime('20261231235959.5Z') })],
    ['a sign in a date', raw({ notAfter: utcTime('26+101000000Z') })],
    ['a date as text', raw({ notAfter: der(0x0c, Buffer.from('20261231235959Z')) })],
    ['an empty RDN', raw({ subject: sequence(der(0x31)) })],
    ['a name that is a SET', raw({ subject: der(0x31) })],
    [
      'an at sign in a PrintableString',
      raw({ subject: name([['commonName', 'a@b', 'PrintableString']]) }),
    ],
    [
      'broken UTF-8',
      raw({
        subject: sequence(
          der(0x31, sequence(oid('2.5.4.3'), der(0x0c, Uint8Array.of(0xc3, 0x28)))),
        ),
      }),
    ],
    [
      'overlong UTF-8',
      raw({
        subject: sequence(
          der(0x31, sequence(oid('2.5.4.3'), der(0x0c, Uint8Array.of(0xc0, 0x80)))),
        ),
      }),
    ],
    [
      'half a BMPString character',
      raw({ subject: sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x1e, Uint8Array.of(0))))) }),
    ],
    [
      'a surrogate in a BMPString',
      raw({
        subject: sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x1e, Uint8Array.of(0xd8, 0))))),
      }),
    ],
    [
      'a UniversalString beyond Unicode',
      raw({
        subject: sequence(
          der(0x31, sequence(oid('2.5.4.3'), der(0x1c, Uint8Array.of(0, 0x11, 0, 0)))),
        ),
      }),
    ],
    ['an umlaut in an IA5String', raw({ subject: name([['commonName', 'ü', 'IA5String']]) })],
    [
      'a letter in a NumericString',
      raw({ subject: name([['serialNumber', 'A1', 'NumericString']]) }),
    ],
    [
      'a name of an unknown string type',
      raw({ subject: sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x1a, Uint8Array.of(65))))) }),
    ],
    [
      'an OID that does not end',
      raw({ subject: sequence(der(0x31, sequence(der(6, Uint8Array.of(0x55, 0x84)), der(0x0c)))) }),
    ],
    [
      'an OID with a needless 0x80',
      raw({
        subject: sequence(der(0x31, sequence(der(6, Uint8Array.of(0x55, 0x80, 4)), der(0x0c)))),
      }),
    ],
    ['an empty OID', raw({ subject: sequence(der(0x31, sequence(der(6), der(0x0c)))) })],
    [
      'an RSA key without NULL',
      raw({
        publicKey: spki(sequence(oid('1.2.840.113549.1.1.1')), sequence(integer(odd), integer(3n))),
      }),
    ],
    ['an even RSA modulus', raw({ publicKey: rsaKey(1n << 2047n, 3n) })],
    ['a negative RSA modulus', raw({ publicKey: rsaKey(-odd, 3n) })],
    ['an RSA exponent of 1', raw({ publicKey: rsaKey(odd, 1n) })],
    ['an even RSA exponent', raw({ publicKey: rsaKey(odd, 4n) })],
    ['an RSA exponent of 40 bits', raw({ publicKey: rsaKey(odd, (1n << 39n) + 1n) })],
    [
      'an RSA key with more than two numbers',
      raw({ publicKey: spki(rsaAlgorithm, sequence(integer(odd), integer(3n), integer(1n))) }),
    ],
    ['a public key with unused bits', raw({ publicKey: sequence(p256, bitString(point, 1)) })],
    [
      'a point beside its curve',
      self({
        publicKey: spki(p256, Uint8Array.of(...point.subarray(0, -1), (point.at(-1) ?? 0) ^ 1)),
      }),
    ],
    ['a point that is too short', self({ publicKey: spki(p256, point.subarray(0, 33)) })],
    ['extensions in version 1', raw({ version: null })],
    ['extensions in version 2', raw({ version: 1 })],
    ['an empty list of extensions', raw({ extensions: [], trailer: [der(0xa3, sequence())] })],
    [
      'an extension twice',
      raw({ extensions: [san(generalNames.dns('a.example')), san(generalNames.dns('a.example'))] }),
    ],
    [
      'a BOOLEAN of 1',
      raw({ extensions: [sequence(oid('1.2.3'), der(1, Uint8Array.of(1)), der(4))] }),
    ],
    ['something after the extensions', raw({ trailer: [integer(1n)] })],
    [
      'a SAN that is no list',
      raw({ extensions: [extension('2.5.29.17', generalNames.dns('a.example'))] }),
    ],
    [
      'a SAN with bytes after it',
      raw({ extensions: [extension('2.5.29.17', Uint8Array.of(0x30, 0, 0))] }),
    ],
    ['an IP address of five bytes', raw({ extensions: [san(generalNames.ip(1, 2, 3, 4, 5))] })],
    ['an empty DNS name', raw({ extensions: [san(generalNames.dns(''))] })],
    [
      'a DNS name with a NUL',
      raw({ extensions: [san(generalNames.dns('a.example\0.evil.example'))] }),
    ],
    ['a DNS name with a space', raw({ extensions: [san(generalNames.dns('a b.example'))] })],
    ['a DNS name beyond ASCII', raw({ extensions: [san(generalNames.dns('bücher.example'))] })],
    ['a SAN of an unknown kind', raw({ extensions: [san(der(0x8a, Uint8Array.of(1)))] })],
    ['a negative path length', raw({ extensions: [basicConstraints(true, -1)] })],
    [
      'a key usage with padding that is not zero',
      raw({ extensions: [extension('2.5.29.15', bitString(Uint8Array.of(0xff), 7))] }),
    ],
  ] as const
).map(([title, input]) => [title, input, 'malformed-certificate'])

const jwk = rsaLeaf.privateKey.export({ format: 'jwk' })
const number = (text: string | undefined) =>
  BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`)
const rsaNumbers = {
  n: number(jwk.n),
  e: number(jwk.e),
  d: number(jwk.d),
  p: number(jwk.p),
  q: number(jwk.q),
  dp: number(jwk.dp),
  dq: number(jwk.dq),
  qi: number(jwk.qi),
}
const pkcs1 = (change: Partial<typeof rsaNumbers> = {}, version = 0n) =>
  sequence(integer(version), ...Object.values({ ...rsaNumbers, ...change }).map(integer))
const rsaWith = (bytes: Uint8Array, label = 'RSA PRIVATE KEY'): Input => ({
  certificate: rsaLeaf.pem,
  privateKey: toPem(label, bytes),
})
const multiPrime = sequence(
  integer(1n),
  ...Object.values(rsaNumbers).map(integer),
  sequence(sequence(integer(3n), integer(3n), integer(3n))),
)
const pkcs8 = (algorithm: Uint8Array, key: Uint8Array, version = 0n) =>
  sequence(integer(version), algorithm, der(4, key))
const curve = oid('1.2.840.10045.3.1.7')
const scalar = Buffer.from(leaf.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
const sec1 = (secret: Uint8Array, ...more: readonly Uint8Array[]) =>
  sequence(integer(1n), der(4, secret), ...more)
const ecWith = (bytes: Uint8Array): Input => withKey(toPem('EC PRIVATE KEY', bytes))
const wrap = (options: { cipher?: string; format?: 'pem'; type: 'pkcs8' | 'pkcs1' | 'sec1' }) =>
  ({ format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret', ...options }) as const
const kind = (key: KeyKind): Input => ({
  certificate: whole,
  privateKey: toPem(
    'PRIVATE KEY',
    keyPair(key).privateKey.export({ format: 'der', type: 'pkcs8' }),
  ),
})
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'jwk',
})
const foreignNumbers = {
  d: number(foreign.d),
  p: number(foreign.p),
  q: number(foreign.q),
  dp: number(foreign.dp),
  dq: number(foreign.dq),
  qi: number(foreign.qi),
}
const otherScalar = Uint8Array.from(scalar, (byte, index) => (index === 31 ? byte ^ 1 : byte))
const pointBits = der(0xa1, bitString(point))
const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex')

const keys: readonly Case[] = [
  ['a key that is text', withKey(toPem('PRIVATE KEY', Buffer.from('hello'))), 'malformed-key'],
  [
    'a key cut short',
    withKey(
      toPem(
        'PRIVATE KEY',
        leaf.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(0, 50),
      ),
    ),
    'malformed-key',
  ],
  [
    'a byte after the key',
    withKey(
      toPem(
        'PRIVATE KEY',
        Uint8Array.of(...leaf.privateKey.export({ format: 'der', type: 'pkcs8' }), 0),
      ),
    ),
    'malformed-key',
  ],
  ['PKCS#1 with the label of PKCS#8', rsaWith(pkcs1(), 'PRIVATE KEY'), 'malformed-key'],
  ['PKCS#8 with the label of PKCS#1', rsaWith(pkcs8(rsaAlgorithm, pkcs1())), 'malformed-key'],
  ['SEC1 with the label of PKCS#1', rsaWith(sec1(scalar, der(0xa0, curve))), 'malformed-key'],
  [
    'PKCS#8 of version 5',
    rsaWith(pkcs8(rsaAlgorithm, pkcs1(), 5n), 'PRIVATE KEY'),
    'malformed-key',
  ],
  ['PKCS#1 of version 5', rsaWith(pkcs1({}, 5n)), 'malformed-key'],
  [
    'SEC1 of version 5',
    ecWith(sequence(integer(5n), der(4, scalar), der(0xa0, curve))),
    'malformed-key',
  ],
  ['SEC1 without a curve', ecWith(sec1(scalar)), 'malformed-key'],
  [
    'SEC1 that names its curve only in EC PARAMETERS',
    withKey(toPem('EC PARAMETERS', curve) + toPem('EC PRIVATE KEY', sec1(scalar))),
    'malformed-key',
  ],
  [
    'EC PARAMETERS of another curve',
    withKey(
      toPem('EC PARAMETERS', oid('1.3.132.0.34')) +
        toPem('EC PRIVATE KEY', sec1(scalar, der(0xa0, curve))),
    ),
    'malformed-key',
  ],
  [
    'SEC1 with another curve than PKCS#8',
    withKey(toPem('PRIVATE KEY', pkcs8(p256, sec1(scalar, der(0xa0, oid('1.3.132.0.34')))))),
    'malformed-key',
  ],
  ['a zero in an RSA key', rsaWith(pkcs1({ q: 0n })), 'malformed-key'],
  ['a negative number in an RSA key', rsaWith(pkcs1({ d: -rsaNumbers.d })), 'malformed-key'],
  [
    'a certificate with the label of a key',
    withKey(toPem('PRIVATE KEY', leaf.der)),
    'malformed-key',
  ],

  [
    'an encrypted PKCS#8 key',
    withKey(String(leaf.privateKey.export(wrap({ type: 'pkcs8' })))),
    'encrypted-key',
  ],
  [
    'an encrypted SEC1 key',
    withKey(String(leaf.privateKey.export(wrap({ type: 'sec1' })))),
    'encrypted-key',
  ],
  [
    'an encrypted PKCS#1 key',
    withKey(String(rsaLeaf.privateKey.export(wrap({ type: 'pkcs1' })))),
    'encrypted-key',
  ],
  [
    'an encrypted key labelled as a plain one',
    withKey(String(leaf.privateKey.export(wrap({ type: 'pkcs8' }))).replaceAll('ENCRYPTED ', '')),
    'encrypted-key',
  ],

  ['another P-256 key', withKey(lower.privateKeyPem), 'key-mismatch'],
  ['a key of another kind', withKey(rsaLeaf.privateKeyPem), 'key-mismatch'],
  ['a key on another curve', kind('ECDSA P-384'), 'key-mismatch'],
  [
    'another RSA key',
    { ...rsaWith(pkcs1()), privateKey: kind('RSA 3072').privateKey },
    'key-mismatch',
  ],
  ['the right modulus with another exponent', rsaWith(pkcs1({ e: 3n })), 'key-mismatch'],
  [
    'another scalar without a public point',
    ecWith(sec1(otherScalar, der(0xa0, curve))),
    'key-mismatch',
  ],

  ['RSA with another d', rsaWith(pkcs1({ d: rsaNumbers.d + 2n })), 'inconsistent-key'],
  [
    'RSA with d beyond n',
    rsaWith(pkcs1({ d: rsaNumbers.d + (rsaNumbers.p - 1n) * (rsaNumbers.q - 1n) * rsaNumbers.e })),
    'inconsistent-key',
  ],
  ['RSA with another p', rsaWith(pkcs1({ p: rsaNumbers.p + 2n })), 'inconsistent-key'],
  ['RSA with another q', rsaWith(pkcs1({ q: rsaNumbers.q + 2n })), 'inconsistent-key'],
  ['RSA with p = 1 and q = n', rsaWith(pkcs1({ p: 1n, q: rsaNumbers.n })), 'inconsistent-key'],
  ['RSA with another dP', rsaWith(pkcs1({ dp: rsaNumbers.dp + 2n })), 'inconsistent-key'],
  ['RSA with another dQ', rsaWith(pkcs1({ dq: rsaNumbers.dq + 2n })), 'inconsistent-key'],
  ['RSA with another qi', rsaWith(pkcs1({ qi: rsaNumbers.qi + 1n })), 'inconsistent-key'],
  [
    'RSA with swapped primes only',
    rsaWith(pkcs1({ p: rsaNumbers.q, q: rsaNumbers.p })),
    'inconsistent-key',
  ],
  [
    'the right RSA public half with the private half of another',
    rsaWith(pkcs1(foreignNumbers)),
    'inconsistent-key',
  ],
  [
    'the same in PKCS#8',
    rsaWith(pkcs8(rsaAlgorithm, pkcs1(foreignNumbers)), 'PRIVATE KEY'),
    'inconsistent-key',
  ],
  [
    'the right EC point with another scalar',
    ecWith(sec1(otherScalar, der(0xa0, curve), pointBits)),
    'inconsistent-key',
  ],
  [
    'the same in PKCS#8',
    withKey(toPem('PRIVATE KEY', pkcs8(p256, sec1(otherScalar, pointBits)))),
    'inconsistent-key',
  ],

  ['an RSA key of 1024 bits', kind('RSA 1024'), 'weak-key'],
  ['a multi-prime RSA key', rsaWith(multiPrime), 'unsupported-key'],
  ...(
    [
      'RSA-PSS 2048',
      'DSA 2048',
      'ECDSA P-224',
      'ECDSA secp256k1',
      'ECDSA brainpoolP256r1',
      'ECDSA SM2',
      'Ed25519',
      'Ed448',
      'X25519',
    ] as const
  ).map((key): Case => [`the key ${key}`, kind(key), 'unsupported-key']),
  [
    'a curve that is spelled out',
    withKey(
      String(
        createPrivateKey(
          generateKeyPairSync('ec', {
            namedCurve: 'P-256',
            paramEncoding: 'explicit',
            privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
            publicKeyEncoding: { format: 'pem', type: 'spki' },
          }).privateKey,
        ).export({ format: 'pem', type: 'pkcs8' }),
      ),
    ),
    'unsupported-key',
  ],
]

const policies: readonly Case[] = [
  ['a leaf of RSA 1024', self({ key: 'RSA 1024' }), 'weak-key', 'weak-key'],
  ...(
    [
      'RSA-PSS 2048',
      'DSA 2048',
      'ECDSA P-224',
      'ECDSA secp256k1',
      'ECDSA brainpoolP256r1',
      'Ed25519',
      'Ed448',
    ] as const
  ).map((key): Case => [`a leaf of ${key}`, self({ key }), 'unsupported-key', 'unsupported-key']),
  [
    'a compressed point',
    self({ publicKey: spki(p256, Uint8Array.of(2, ...point.subarray(1, 33))) }),
    'unsupported-key',
  ],
  ...(['MD5-RSA', 'SHA1-RSA', 'ECDSA-SHA1', 'DSA-SHA1'] as const).map((signature): Case => [
    `a leaf signed with ${signature}`,
    self({ signature }),
    'weak-signature',
  ]),
  ...(
    [
      '1.2.840.113549.1.1.14',
      '1.2.840.113549.1.1.10',
      '1.2.840.10045.4.3.1',
      '1.3.101.113',
    ] as const
  ).map((signature): Case => [
    `a leaf signed with ${signature}`,
    self({ signature }),
    'unsupported-signature',
  ]),
  ['no SAN', self({ extensions: [] }), 'san-missing'],
  ['an empty SAN', self({ extensions: [san()] }), 'san-missing'],
  [
    'a SAN without domains',
    self({ extensions: [san(generalNames.email('a@example.com'))] }),
    'san-missing',
  ],
  ['an expired leaf', self({ notBefore: soon(-48), notAfter: soon(-1) }), 'expired'],
  [
    'a leaf that expires when 32 bits do',
    self({ notAfter: utcTime('380119031407Z') }),
    'expires-after-2038',
  ],
  [
    'a leaf that never expires',
    self({ notAfter: generalizedTime('99991231235959Z') }),
    'expires-after-2038',
  ],
  ['a client CA that is none', trusting({}), 'root-not-ca'],
  [
    'an expired client CA',
    trusting(caOptions('Old', undefined, { notBefore: soon(-48), notAfter: soon(-1) })),
    'root-expired',
  ],
  [
    'a client CA with a weak key',
    trusting(caOptions('Weak', undefined, { key: 'RSA 1024' })),
    'weak-key',
  ],
  [
    'a client CA that is an intermediate signed with SHA-1',
    trusting(caOptions('Sub', root, { signature: 'ECDSA-SHA1' })),
    'weak-signature',
  ],
  [
    'a client CA that cannot be read',
    { ...goodInput, trustedRootCa: root.pem.replace('MI', 'MJ') },
    'malformed-certificate',
  ],
  ['a key as client CA', { ...goodInput, trustedRootCa: root.privateKeyPem }, 'key-in-certificate'],
  [
    'everything at once',
    {
      certificate: build({
        extensions: [],
        signature: 'SHA1-RSA',
        notBefore: soon(-48),
        notAfter: soon(-1),
      }).pem,
      privateKey: lower.privateKeyPem,
      trustedRootCa: leaf.pem,
    },
    'weak-signature',
    'san-missing',
    'expired',
    'key-mismatch',
    'root-not-ca',
  ],
]

const expiredCa = build(caOptions('Expired', root, { notBefore: soon(-48), notAfter: soon(-1) }))
const notCa = build({ ...caOptions('NotCa', root), extensions: [] })
const mayNotSign = build({
  ...caOptions('MayNotSign', root),
  extensions: [basicConstraints(true), keyUsage(0)],
})
const narrow = build({ ...caOptions('Narrow', root), extensions: [basicConstraints(true, 0)] })
const below = build(caOptions('Below', narrow))
const weakCa = build(caOptions('WeakCa', root, { signature: 'ECDSA-SHA1' }))
const under = (issuer: Built, ...more: readonly Built[]): Input => ({
  certificate: [issuedBy(issuer), issuer, ...more].map(({ pem }) => pem).join(''),
  privateKey: leaf.privateKeyPem,
})

const chains: readonly Case[] = [
  ["only the issuer's certificate", withCertificate(lower.pem), 'leaf-missing'],
  ['only issuers', withCertificate(lower.pem + upper.pem), 'leaf-missing'],
  ['the leaf after its issuer', withCertificate(lower.pem + leaf.pem), 'leaf-after-issuer'],
  [
    'the whole chain upside down',
    withCertificate(upper.pem + lower.pem + leaf.pem),
    'leaf-after-issuer',
  ],
  [
    'the leaf after its issuer, without a key',
    { certificate: lower.pem + leaf.pem, privateKey: '' },
    'leaf-after-issuer',
    'missing',
  ],
  [
    'only the issuer, without a key',
    { certificate: lower.pem, privateKey: '' },
    'leaf-missing',
    'missing',
  ],
  ['a chain that skips one', withCertificate(leaf.pem + upper.pem), 'chain-skips-issuer'],
  [
    'a chain that skips one in the middle',
    withCertificate(leaf.pem + lower.pem + root.pem),
    'chain-skips-issuer',
  ],
  [
    'issuers in the wrong order',
    withCertificate(leaf.pem + upper.pem + lower.pem),
    'chain-out-of-order',
  ],
  ['the leaf twice', withCertificate(leaf.pem + leaf.pem + lower.pem), 'duplicate-certificate'],
  ['an issuer twice', withCertificate(leaf.pem + lower.pem + lower.pem), 'duplicate-certificate'],
  [
    'something after the root',
    withCertificate(whole + root.pem + build(caOptions('Alien')).pem),
    'unrelated-certificate',
  ],
  ['an expired issuer', under(expiredCa), 'chain-member-expired'],
  ['an issuer that is no CA', under(notCa), 'chain-member-not-ca'],
  ['an issuer that may not sign', under(mayNotSign), 'chain-member-not-ca'],
  ['a path that is too long', under(below, narrow), 'path-too-long'],
  ['an issuer signed with SHA-1', under(weakCa), 'weak-signature'],
]

const signed: readonly Case[] = [
  [
    'an issuer of the right name and another key',
    withCertificate(leaf.pem + build({ ...caOptions('Lower', upper), keyName: 'impostor' }).pem),
    'chain-signature',
  ],
  ['a leaf that was altered', under(lower, upper), 'chain-signature'],
]

const cases: readonly Case[] = [
  ...texts,
  ...blocks,
  ...certificates,
  ...keys,
  ...policies,
  ...chains,
]

test('there are at least 100 broken inputs', () => {
  expect(cases.length).toBeGreaterThanOrEqual(100)
})

describe.each([
  ['portable', portableChecker],
  ['node', nodeChecker],
] as const)('the %s checker', (_, checker) => {
  test('accepts what the broken inputs are made of', async () => {
    const { problems } = await checker.check({
      ...goodInput,
      trustedRootCa: root.pem,
      at: new Date(),
    })
    expect(problems).toEqual([])
  })

  test.for(cases)('refuses %s', async ([, input, ...expected]) => {
    const { problems } = await checker.check({ ...input, at: new Date() })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ kind: found }) => found).toSorted()).toEqual(expected.toSorted())
    for (const { kind: found, message, remedy, field, block } of errors) {
      expect(message).toMatch(/^[A-Z][^\n]*\.$/)
      expect(message).toContain(
        field === 'certificate'
          ? 'certificate field'
          : field === 'privateKey'
            ? 'private key field'
            : 'trusted root CA field',
      )
      expect(remedy).toBe(problemKinds[found].remedy)
      if (block !== undefined) expect(message).toMatch(new RegExp(`^Block ${block + 1} `))
    }
  })
})

test.for(signed.slice(0, 1))('only OpenSSL refuses %s', async ([, input, ...expected]) => {
  const at = new Date()
  expect((await portableChecker.check({ ...input, at })).problems).toEqual([])
  const { problems } = await nodeChecker.check({ ...input, at })
  expect(problems.map(({ kind: found }) => found)).toEqual(expected)
})

test('scalars of zero and of the order belong to nothing', async () => {
  for (const secret of [new Uint8Array(32), order]) {
    const input = { ...ecWith(sec1(secret, der(0xa0, curve), pointBits)), at: new Date() }
    expect((await portableChecker.check(input)).problems.map(({ kind: found }) => found)).toEqual([
      'inconsistent-key',
    ])
    expect((await nodeChecker.check(input)).problems).not.toEqual([])
  }
})
