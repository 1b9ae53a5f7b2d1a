import {
  bitString,
  boolean,
  der,
  extension,
  generalName,
  integer,
  oid,
  sequence,
  time,
  unsignedInteger,
} from './der-writer.js'

/**
 * The kinds of key that {@link issueCertificate} makes (RFC 8017; SP 800-186, section 3.2.1).
 *
 * @example
 * ```ts
 * await issueCertificate({ key: 'P-384' satisfies IssueKey })
 * ```
 */
export type IssueKey = 'RSA-2048' | 'RSA-3072' | 'RSA-4096' | 'P-256' | 'P-384' | 'P-521'

/**
 * What to issue (RFC 5280, section 4.1).
 *
 * @example
 * ```ts
 * const expired: IssueOptions = {
 *   notBefore: new Date('2024-01-01'),
 *   notAfter: new Date('2024-12-31'),
 * }
 * ```
 */
export interface IssueOptions {
  /**
   * The distinguished name (RFC 5280, section 4.1.2.6).
   *
   * @default { commonName: 'example.com' }
   */
  readonly subject?: {
    readonly commonName?: string
    readonly organization?: string | readonly string[]
    readonly organizationalUnit?: string | readonly string[]
    readonly locality?: string | readonly string[]
    readonly state?: string | readonly string[]
    readonly country?: string | readonly string[]
  }
  /**
   * DNS names and IP addresses (RFC 5280, section 4.2.1.6); none leaves the extension out.
   *
   * @default the common name
   */
  readonly subjectAlternativeNames?: readonly string[]
  /**
   * First moment of validity (RFC 5280, section 4.1.2.5).
   *
   * @default an hour ago
   */
  readonly notBefore?: Date
  /**
   * Last moment of validity (RFC 5280, section 4.1.2.5).
   *
   * @default 90 days after `notBefore`
   */
  readonly notAfter?: Date
  /**
   * The serial number (RFC 5280, section 4.1.2.2).
   *
   * @default 16 random bytes
   */
  readonly serialNumber?: bigint
  /**
   * The kind of the new key.
   *
   * @default 'P-256'
   */
  readonly key?: IssueKey
  /**
   * What the issuer's key signs (RFC 5280, section 4.1.1.2).
   *
   * @default 'SHA-256'
   */
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'
  /**
   * Whether it may issue others (RFC 5280, section 4.2.1.9).
   *
   * @default false
   */
  readonly isCa?: boolean
  /** How many CAs may stand between it and a leaf (RFC 5280, section 4.2.1.9). */
  readonly pathLength?: number
  /**
   * Who signs it.
   *
   * @default itself: self-signed
   */
  readonly issuer?: IssuedCertificate
}

/**
 * A certificate and its key. It can issue others: pass it as `issuer`.
 *
 * @example
 * ```ts
 * const { chain, privateKey } = await issueCertificate()
 * ```
 */
export interface IssuedCertificate {
  /** This certificate, in PEM form (RFC 7468, section 5). */
  readonly certificate: string
  /** This certificate and its issuers in order, up to but without a self-signed root. */
  readonly chain: string
  /** PKCS#8 (RFC 5208), in PEM form (RFC 7468, section 10). */
  readonly privateKey: string
  /** This certificate (RFC 5280, section 4.1). */
  readonly der: Uint8Array
  /** Its subject, which those it issues name as their issuer (RFC 5280, section 4.1.2.4). */
  readonly subjectDer: Uint8Array
  /** The private key for Web Crypto. */
  readonly signingKey: CryptoKey
}

const encoder = new TextEncoder()

const ATTRIBUTES = {
  country: '2.5.4.6',
  state: '2.5.4.8',
  locality: '2.5.4.7',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  commonName: '2.5.4.3',
} as const

const distinguishedName = (subject: NonNullable<IssueOptions['subject']>) =>
  sequence(
    ...Object.entries(ATTRIBUTES).flatMap(([name, type]) =>
      [subject[name as keyof typeof ATTRIBUTES] ?? []]
        .flat()
        .map((value) => der(0x31, sequence(oid(type), der(0x0c, encoder.encode(value))))),
    ),
  )

const HASHES = { 'SHA-1': '1', 'SHA-256': '256', 'SHA-384': '384', 'SHA-512': '512' } as const

const SIGNATURES: Readonly<Record<string, string>> = {
  'RSA-1': '1.2.840.113549.1.1.5',
  'RSA-256': '1.2.840.113549.1.1.11',
  'RSA-384': '1.2.840.113549.1.1.12',
  'RSA-512': '1.2.840.113549.1.1.13',
  'EC-1': '1.2.840.10045.4.1',
  'EC-256': '1.2.840.10045.4.3.2',
  'EC-384': '1.2.840.10045.4.3.3',
  'EC-512': '1.2.840.10045.4.3.4',
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Issues a certificate (RFC 5280, section 4.1) with a new key, by Web Crypto, in Node.js and in browsers.
 * For tests and demonstrations: nobody trusts it. Options are not checked, so that it can issue bad
 * certificates too.
 *
 * @example
 * ```ts
 * const ca = await issueCertificate({ subject: { commonName: 'Test CA' }, isCa: true })
 * const { chain, privateKey } = await issueCertificate({
 *   subjectAlternativeNames: ['www.example.com', '127.0.0.1'],
 *   issuer: ca,
 * })
 * ```
 */
export async function issueCertificate(options: IssueOptions = {}): Promise<IssuedCertificate> {
  const {
    subject = { commonName: 'example.com' },
    subjectAlternativeNames = subject.commonName === undefined ? [] : [subject.commonName],
    notBefore = new Date(Date.now() - 60 * 60 * 1000),
    notAfter = new Date(notBefore.getTime() + 90 * DAY),
    serialNumber,
    key = 'P-256',
    hash = 'SHA-256',
    isCa = false,
    pathLength,
    issuer,
  } = options
  const keys = await generateKeys(key)
  const subjectDer = distinguishedName(subject)
  const signingKey = issuer?.signingKey ?? keys.privateKey
  const isEc = signingKey.algorithm.name === 'ECDSA'
  const signature = SIGNATURES[`${isEc ? 'EC' : 'RSA'}-${HASHES[hash]}`] ?? ''
  const algorithm = sequence(oid(signature), ...(isEc ? [] : [der(0x05)]))
  const extensions = [
    extension(
      '2.5.29.19',
      true,
      sequence(
        ...(isCa ? [boolean(true)] : []),
        ...(pathLength === undefined ? [] : [integer(BigInt(pathLength))]),
      ),
    ),
    extension(
      '2.5.29.15',
      true,
      isCa ? bitString(Uint8Array.of(0x06), 1) : bitString(Uint8Array.of(0x80), 7),
    ),
    ...(subjectAlternativeNames.length > 0 && !isCa
      ? [extension('2.5.29.17', false, sequence(...subjectAlternativeNames.map(generalName)))]
      : []),
  ]
  const body = sequence(
    der(0xa0, integer(2n)),
    serialNumber === undefined
      ? unsignedInteger(crypto.getRandomValues(new Uint8Array(16)))
      : integer(serialNumber),
    algorithm,
    issuer?.subjectDer ?? subjectDer,
    sequence(time(notBefore), time(notAfter)),
    subjectDer,
    new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey)),
    der(0xa3, sequence(...extensions)),
  )
  const certificate = sequence(body, algorithm, bitString(await sign(signingKey, hash, body)))
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  const pem = toPem('CERTIFICATE', certificate)
  // A root is known to clients and does not belong into the chain that a server sends.
  const issuers = issuer && !isSelfIssued(issuer) ? issuer.chain : ''
  return {
    certificate: pem,
    chain: pem + issuers,
    privateKey: toPem('PRIVATE KEY', pkcs8),
    der: certificate,
    subjectDer,
    signingKey: keys.privateKey,
    ...(issuer === undefined && { [selfIssued]: true }),
  }
}

const selfIssued = Symbol('self-issued')
const isSelfIssued = (issued: IssuedCertificate): boolean => selfIssued in issued

const generateKeys = (key: IssueKey): Promise<CryptoKeyPair> =>
  key.startsWith('RSA-')
    ? crypto.subtle.generateKey(
        {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: Number(key.slice(4)),
          publicExponent: Uint8Array.of(1, 0, 1),
          hash: 'SHA-256',
        },
        true,
        ['sign', 'verify'],
      )
    : crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: key }, true, ['sign', 'verify'])

async function sign(
  key: CryptoKey,
  hash: NonNullable<IssueOptions['hash']>,
  body: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  if (key.algorithm.name === 'ECDSA') {
    const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash }, key, body))
    // Web Crypto gives r and s side by side; X.509 wants a SEQUENCE (RFC 3279, section 2.2.3).
    const half = raw.length / 2
    return sequence(unsignedInteger(raw.subarray(0, half)), unsignedInteger(raw.subarray(half)))
  }
  // Web Crypto ties an RSA key to one hash, so the key is imported again for the hash that is asked.
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash }
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key)
  const rsa = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign(algorithm, rsa, body))
}

/** PEM with lines of 64 characters (RFC 7468, section 3). */
function toPem(label: string, bytes: Uint8Array): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const lines = base64.match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
