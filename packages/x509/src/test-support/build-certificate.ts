import { constants, sign, type KeyObject } from 'node:crypto'

import { bitString, boolean, der, integer, oid, sequence, time } from '../der-writer.js'
import { keyPair, type KeyKind } from './keys.js'
import { toPem } from './pem.js'

const sha2 = {
  '224': '2.16.840.1.101.3.4.2.4',
  '256': '2.16.840.1.101.3.4.2.1',
  '384': '2.16.840.1.101.3.4.2.2',
  '512': '2.16.840.1.101.3.4.2.3',
} as const

const nothing = der(0x05)
const plain = (dotted: string) => sequence(oid(dotted))
const withNull = (dotted: string) => sequence(oid(dotted), nothing)

function pss(bits: keyof typeof sha2, saltLength: number): Uint8Array {
  const hash = withNull(sha2[bits])
  return sequence(
    oid('1.2.840.113549.1.1.10'),
    sequence(
      der(0xa0, hash),
      der(0xa1, sequence(oid('1.2.840.113549.1.1.8'), hash)),
      der(0xa2, integer(BigInt(saltLength))),
    ),
  )
}

interface SignatureRow {
  readonly key: KeyKind
  readonly hash: string | null
  readonly algorithm: Uint8Array
  readonly saltLength?: number
}

/** Signature algorithms by the name that the facts should have. */
export const signatures = {
  'MD5-RSA': { key: 'RSA 2048', hash: 'md5', algorithm: withNull('1.2.840.113549.1.1.4') },
  'SHA1-RSA': { key: 'RSA 2048', hash: 'sha1', algorithm: withNull('1.2.840.113549.1.1.5') },
  'SHA256-RSA': { key: 'RSA 2048', hash: 'sha256', algorithm: withNull('1.2.840.113549.1.1.11') },
  'SHA384-RSA': { key: 'RSA 2048', hash: 'sha384', algorithm: withNull('1.2.840.113549.1.1.12') },
  'SHA512-RSA': { key: 'RSA 2048', hash: 'sha512', algorithm: withNull('1.2.840.113549.1.1.13') },
  '1.2.840.113549.1.1.14': {
    key: 'RSA 2048',
    hash: 'sha224',
    algorithm: withNull('1.2.840.113549.1.1.14'),
  },
  'SHA256-RSAPSS': { key: 'RSA 2048', hash: 'sha256', algorithm: pss('256', 32), saltLength: 32 },
  'SHA384-RSAPSS': { key: 'RSA 2048', hash: 'sha384', algorithm: pss('384', 48), saltLength: 48 },
  'SHA512-RSAPSS': { key: 'RSA 2048', hash: 'sha512', algorithm: pss('512', 64), saltLength: 64 },
  '1.2.840.113549.1.1.10': {
    key: 'RSA 2048',
    hash: 'sha224',
    algorithm: pss('224', 28),
    saltLength: 28,
  },
  'ECDSA-SHA1': { key: 'ECDSA P-256', hash: 'sha1', algorithm: plain('1.2.840.10045.4.1') },
  'ECDSA-SHA256': { key: 'ECDSA P-256', hash: 'sha256', algorithm: plain('1.2.840.10045.4.3.2') },
  'ECDSA-SHA384': { key: 'ECDSA P-384', hash: 'sha384', algorithm: plain('1.2.840.10045.4.3.3') },
  'ECDSA-SHA512': { key: 'ECDSA P-521', hash: 'sha512', algorithm: plain('1.2.840.10045.4.3.4') },
  '1.2.840.10045.4.3.1': {
    key: 'ECDSA P-224',
    hash: 'sha224',
    algorithm: plain('1.2.840.10045.4.3.1'),
  },
  'DSA-SHA1': { key: 'DSA 2048', hash: 'sha1', algorithm: plain('1.2.840.10040.4.3') },
  'DSA-SHA256': { key: 'DSA 2048', hash: 'sha256', algorithm: plain('2.16.840.1.101.3.4.3.2') },
  Ed25519: { key: 'Ed25519', hash: null, algorithm: plain('1.3.101.112') },
  '1.3.101.113': { key: 'Ed448', hash: null, algorithm: plain('1.3.101.113') },
} as const satisfies Record<string, SignatureRow>

export type SignatureName = keyof typeof signatures

export const signatureNames = Object.keys(signatures).filter(
  (name): name is SignatureName => name in signatures,
)

export const stringTags = {
  UTF8String: 0x0c,
  NumericString: 0x12,
  PrintableString: 0x13,
  T61String: 0x14,
  IA5String: 0x16,
  UniversalString: 0x1c,
  BMPString: 0x1e,
} as const

export type StringType = keyof typeof stringTags

/** A string of the type, from text. */
function string(type: StringType, text: string): Uint8Array {
  const wide = (size: number) =>
    Uint8Array.from(
      [...text].flatMap((character) => bigEndian(character.codePointAt(0) ?? 0, size)),
    )
  const size = { BMPString: 2, UniversalString: 4, T61String: 1 }[type as string]
  return der(stringTags[type], size === undefined ? new TextEncoder().encode(text) : wide(size))
}

const bigEndian = (value: number, size: number): number[] =>
  Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** (size - 1 - i)) % 256)

export const attributeTypes = {
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  locality: '2.5.4.7',
  state: '2.5.4.8',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  serialNumber: '2.5.4.5',
  emailAddress: '1.2.840.113549.1.9.1',
  domainComponent: '0.9.2342.19200300.100.1.25',
} as const

export type Attribute = readonly [keyof typeof attributeTypes, string, StringType?]

/** A Name of one RDN for each list of attributes. */
export const name = (...rdns: readonly (readonly Attribute[])[]): Uint8Array =>
  sequence(
    ...rdns.map((attributes) =>
      der(
        0x31,
        ...attributes.map(([type, text, kind = 'UTF8String']) =>
          sequence(oid(attributeTypes[type]), string(kind, text)),
        ),
      ),
    ),
  )

export const extension = (type: string, value: Uint8Array, critical?: boolean): Uint8Array =>
  sequence(oid(type), ...(critical === undefined ? [] : [boolean(critical)]), der(0x04, value))

const ascii = (text: string) => new TextEncoder().encode(text)

export const generalNames = {
  dns: (text: string) => der(0x82, ascii(text)),
  ip: (...bytes: readonly number[]) => der(0x87, Uint8Array.from(bytes)),
  email: (text: string) => der(0x81, ascii(text)),
  uri: (text: string) => der(0x86, ascii(text)),
  directory: (subject: Uint8Array) => der(0xa4, subject),
  registeredId: (dotted: string) => der(0x88, oid(dotted).subarray(2)),
  other: (type: string, text: string) =>
    der(0xa0, oid(type), der(0xa0, string('UTF8String', text))),
} as const

export const san = (...names: readonly Uint8Array[]) => extension('2.5.29.17', sequence(...names))

export const basicConstraints = (isCa: boolean, pathLength?: number) =>
  extension(
    '2.5.29.19',
    sequence(
      ...(isCa ? [boolean(true)] : []),
      ...(pathLength === undefined ? [] : [integer(BigInt(pathLength))]),
    ),
    true,
  )

export const extendedKeyUsage = (...usages: readonly string[]) =>
  extension('2.5.29.37', sequence(...usages.map(oid)))

/** The bits by their numbers, DER's trailing zeros left out (X.690, section 11.2.2). */
export function keyUsage(...bits: readonly number[]) {
  const last = Math.max(...bits)
  const bytes = new Uint8Array((last >> 3) + 1)
  for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7))
  return extension('2.5.29.15', bitString(bytes, 7 - (last & 7)), true)
}

/** A time as it is written, by its type. */
export const utcTime = (text: string) => der(0x17, ascii(text))
export const generalizedTime = (text: string) => der(0x18, ascii(text))

export interface BuildOptions {
  /** The encoded number, so 2 is version 3; `null` leaves it out. */
  readonly version?: number | null
  readonly serialNumber?: bigint
  /** The INTEGER as it is, instead of `serialNumber`. */
  readonly rawSerialNumber?: Uint8Array
  readonly signature?: SignatureName
  /** The algorithm inside the body, when it is to differ. */
  readonly innerAlgorithm?: Uint8Array
  /** The algorithm in both places, when it is to differ from the signature's. */
  readonly algorithm?: Uint8Array
  readonly issuer?: Uint8Array
  readonly subject?: Uint8Array
  readonly notBefore?: Uint8Array
  readonly notAfter?: Uint8Array
  readonly key?: KeyKind
  readonly keyName?: string
  readonly publicKey?: Uint8Array
  readonly extensions?: readonly Uint8Array[]
  /** Between the public key and the extensions. */
  readonly uniqueIds?: readonly Uint8Array[]
  /** After the extensions. */
  readonly trailer?: readonly Uint8Array[]
  readonly signer?: KeyObject
}

export interface Built {
  readonly der: Uint8Array
  readonly pem: string
  readonly privateKey: KeyObject
  readonly privateKeyPem: string
  readonly subject: Uint8Array
}

const HOUR = 3_600_000

/** Any certificate a test may want, right or wrong; unlike `issueCertificate`, it checks nothing. */
export function build(options: BuildOptions = {}): Built {
  const {
    version = 2,
    serialNumber = 1n,
    rawSerialNumber = integer(serialNumber),
    signature = 'ECDSA-SHA256',
    subject = name([['commonName', 'www.example.com']]),
    issuer = subject,
    notBefore = time(new Date(Date.now() - HOUR)),
    notAfter = time(new Date(Date.now() + 1000 * HOUR)),
    key = 'ECDSA P-256',
    extensions = [san(generalNames.dns('www.example.com'))],
    uniqueIds = [],
    trailer = [],
  } = options
  const row: SignatureRow = signatures[signature]
  const { algorithm = row.algorithm, innerAlgorithm = algorithm } = options
  const { publicKey, privateKey } = keyPair(key, options.keyName)
  const spki = options.publicKey ?? publicKey.export({ format: 'der', type: 'spki' })
  const body = sequence(
    ...(version === null ? [] : [der(0xa0, integer(BigInt(version)))]),
    rawSerialNumber,
    innerAlgorithm,
    issuer,
    sequence(notBefore, notAfter),
    subject,
    spki,
    ...uniqueIds,
    ...(extensions.length > 0 ? [der(0xa3, sequence(...extensions))] : []),
    ...trailer,
  )
  const signer = options.signer ?? keyPair(row.key, 'signer').privateKey
  const padding = row.saltLength !== undefined && {
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: row.saltLength,
  }
  const signed = sign(row.hash, body, { key: signer, ...padding })
  const certificate = sequence(body, algorithm, bitString(signed))
  return {
    der: certificate,
    pem: toPem('CERTIFICATE', certificate),
    privateKey,
    privateKeyPem: toPem('PRIVATE KEY', privateKey.export({ format: 'der', type: 'pkcs8' })),
    subject,
  }
}
