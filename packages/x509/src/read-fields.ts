import { parseCertificate, type Certificate } from './certificate.js'
import { DerError } from './der.js'
import type { Engine, KeyStructure } from './engine.js'
import { splitPem, type PemBlock } from './pem.js'
import {
  isEncryptedPkcs8,
  readEcParameters,
  readPkcs1,
  readPkcs8,
  readSec1,
  type PrivateKey,
} from './private-key.js'
import { place, problem, type CheckField, type Problem, type ProblemKind } from './problems.js'

const MAX_CERTIFICATES = 10

/** A kind of block where it does not belong, and how the message names it. */
interface Stray {
  readonly kind: ProblemKind
  readonly name: string
}

const strays = (
  certificate: ProblemKind,
  key: ProblemKind,
  encrypted: ProblemKind,
  foreign: ProblemKind,
): Readonly<Record<string, Stray>> => ({
  CERTIFICATE: { kind: certificate, name: 'a certificate' },
  'CERTIFICATE REQUEST': { kind: 'certificate-request', name: 'a certificate signing request' },
  'NEW CERTIFICATE REQUEST': { kind: 'certificate-request', name: 'a certificate signing request' },
  'PUBLIC KEY': { kind: 'public-key', name: 'a public key' },
  'RSA PUBLIC KEY': { kind: 'public-key', name: 'a public key' },
  'PRIVATE KEY': { kind: key, name: 'a private key' },
  'RSA PRIVATE KEY': { kind: key, name: 'an RSA private key' },
  'EC PRIVATE KEY': { kind: key, name: 'an EC private key' },
  'ENCRYPTED PRIVATE KEY': { kind: encrypted, name: 'an encrypted private key' },
  'DSA PRIVATE KEY': { kind: foreign, name: 'a DSA private key' },
  'OPENSSH PRIVATE KEY': { kind: foreign, name: 'an OpenSSH private key' },
  PKCS7: { kind: 'wrong-block', name: 'a PKCS#7 bundle' },
  CMS: { kind: 'wrong-block', name: 'a PKCS#7 bundle' },
  'X509 CRL': { kind: 'wrong-block', name: 'a revocation list' },
  'X509 CERTIFICATE': { kind: 'wrong-block', name: 'a certificate with an outdated label' },
  'TRUSTED CERTIFICATE': { kind: 'wrong-block', name: "a certificate in OpenSSL's own format" },
  'EC PARAMETERS': { kind: 'wrong-block', name: 'a block of EC parameters' },
  'DH PARAMETERS': { kind: 'wrong-block', name: 'a block of DH parameters' },
})

const certificateStrays = strays(
  'wrong-block',
  'key-in-certificate',
  'key-in-certificate',
  'key-in-certificate',
)
const keyStrays = strays('certificate-in-key', 'several-keys', 'encrypted-key', 'unsupported-key')

function strayBlock(
  field: CheckField,
  { index, label }: PemBlock,
  table: Readonly<Record<string, Stray>>,
): Problem {
  const { kind, name } = (Object.hasOwn(table, label) ? table[label] : undefined) ?? {
    kind: 'wrong-block',
    name: 'another kind of PEM block',
  }
  const message = `${place(field, index)} is ${name}, which does not belong there.`
  return problem(kind, { field, block: index }, message)
}

/** A certificate and the PEM block it was in. */
export interface Entry {
  readonly block: number
  readonly certificate: Certificate
}

/** The certificates of a field that can be read, in order, and why others cannot. */
export function readCertificates(
  field: CheckField,
  text: string,
  engine: Engine,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const { blocks, problems, count } = splitPem(field, text)
  const entries: Entry[] = []
  if (count > MAX_CERTIFICATES) {
    const message = `${place(field)} has more than ${MAX_CERTIFICATES} blocks, the most that is allowed.`
    return { entries, problems: [problem('too-many-certificates', { field }, message)] }
  }
  for (const block of blocks) {
    const { index, label, bytes, encrypted } = block
    if (label !== 'CERTIFICATE') {
      problems.push(strayBlock(field, block, certificateStrays))
      continue
    }
    const certificate = encrypted ? 'it has headers' : readOrExplain(() => parseCertificate(bytes))
    if (typeof certificate !== 'string' && engine.acceptsCertificate(certificate)) {
      entries.push({ block: index, certificate })
      continue
    }
    const reason = typeof certificate === 'string' ? certificate : 'OpenSSL does not read it'
    const message = `${place(field, index)} is no valid certificate: ${reason}.`
    problems.push(problem('malformed-certificate', { field, block: index }, message))
  }
  return { entries, problems }
}

const KEY_READERS = {
  'PRIVATE KEY': { read: readPkcs8, structure: 'pkcs8' },
  'RSA PRIVATE KEY': { read: readPkcs1, structure: 'pkcs1' },
  'EC PRIVATE KEY': { read: readSec1, structure: 'sec1' },
} as const

const isKeyLabel = (label: string): label is keyof typeof KEY_READERS =>
  Object.hasOwn(KEY_READERS, label)

/** A private key as it was read. */
export interface KeyEntry {
  readonly block: number
  readonly key: PrivateKey
  readonly der: Uint8Array
  readonly structure: KeyStructure
}

/** The one private key of a field, or why there is none to use. */
export function readPrivateKey(text: string): {
  readonly entry?: KeyEntry
  readonly problems: Problem[]
} {
  const field = 'privateKey'
  const { blocks, problems } = splitPem(field, text)
  const block = blocks.find((candidate) => isEncrypted(candidate) || isKeyLabel(candidate.label))
  // OpenSSL writes the curve in a block of its own before a SEC1 key.
  const before = block?.label === 'EC PRIVATE KEY' && blocks[blocks.indexOf(block) - 1]
  const parameters = before && before.label === 'EC PARAMETERS' ? before : undefined
  for (const other of blocks) {
    if (other !== block && other !== parameters) problems.push(strayBlock(field, other, keyStrays))
  }
  if (!block) return { problems }
  const { index, label, bytes } = block
  const say = (kind: ProblemKind, what: string) =>
    problems.push(problem(kind, { field, block: index }, `${place(field, index)} ${what}.`))
  if (isEncrypted(block)) {
    say('encrypted-key', 'is protected by a passphrase')
  } else if (isKeyLabel(label) && !problems.some(({ kind }) => kind === 'several-keys')) {
    const { read, structure } = KEY_READERS[label]
    const key = readOrExplain(() => {
      // OpenSSL takes the curve from the key itself, so the other block may only repeat it.
      if (parameters) readSec1(bytes, readEcParameters(parameters.bytes))
      return read(bytes)
    })
    if (typeof key !== 'string') {
      return { entry: { block: index, key, der: bytes, structure }, problems }
    }
    say('malformed-key', `is no valid private key: ${key}`)
  }
  return { problems }
}

function isEncrypted({ label, bytes, encrypted }: PemBlock): boolean {
  if (label === 'ENCRYPTED PRIVATE KEY') return true
  if (!Object.hasOwn(KEY_READERS, label)) return false
  return encrypted || (label === 'PRIVATE KEY' && isEncryptedPkcs8(bytes))
}

/** What was read, or in words why it cannot be. */
function readOrExplain<Value>(read: () => Value): Value | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof DerError) return error.message
    throw error
  }
}
