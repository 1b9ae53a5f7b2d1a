import { parseCertificate, type Certificate } from './certificate.js'
import { DerError } from './der.js'
import type { Engine } from './engine.js'
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

/** What a field holds, or why it cannot be read. */
export interface Field<Value> {
  readonly value?: Value
  readonly problems: readonly Problem[]
}

/** A kind of block where it does not belong, and how the message names it. */
interface Stray {
  readonly kind: ProblemKind
  readonly name: string
}

const strays = (
  certificate: ProblemKind,
  key: ProblemKind,
  encrypted: ProblemKind,
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
})

const certificateStrays = strays('wrong-block', 'key-in-certificate', 'key-in-certificate')
const keyStrays = strays('certificate-in-key', 'several-keys', 'encrypted-key')

function strayBlock(
  field: CheckField,
  { index, label }: PemBlock,
  table: Readonly<Record<string, Stray>>,
): Problem {
  const { kind, name } = table[label] ?? { kind: 'wrong-block', name: 'another kind of PEM block' }
  const message = `${place(field, index)} is ${name}, which does not belong there.`
  return problem(kind, { field, block: index }, message)
}

/** The certificates of a field, in order. */
export function readCertificates(
  field: CheckField,
  text: string,
  engine: Engine,
): Field<readonly Certificate[]> {
  const { blocks, problems } = splitPem(field, text)
  if (problems.length > 0) return { problems }
  const wrong = blocks.filter(({ label }) => label !== 'CERTIFICATE')
  if (wrong.length > 0) {
    return { problems: wrong.map((block) => strayBlock(field, block, certificateStrays)) }
  }
  if (blocks.length > MAX_CERTIFICATES) {
    const message = `${place(field)} has ${blocks.length} certificates; the most is ${MAX_CERTIFICATES}.`
    return { problems: [problem('too-many-certificates', { field }, message)] }
  }
  const certificates: Certificate[] = []
  const malformed: Problem[] = []
  for (const { index, bytes } of blocks) {
    const certificate = readOrExplain(() => parseCertificate(bytes))
    if (typeof certificate !== 'string' && engine.acceptsCertificate(certificate)) {
      certificates.push(certificate)
      continue
    }
    const reason = typeof certificate === 'string' ? certificate : 'OpenSSL does not read it'
    const message = `${place(field, index)} is no valid certificate: ${reason}.`
    malformed.push(problem('malformed-certificate', { field, block: index }, message))
  }
  return malformed.length > 0 ? { problems: malformed } : { value: certificates, problems: [] }
}

const KEY_READERS = {
  'PRIVATE KEY': { read: readPkcs8, type: 'pkcs8' },
  'RSA PRIVATE KEY': { read: readPkcs1, type: 'pkcs1' },
  'EC PRIVATE KEY': { read: readSec1, type: 'sec1' },
} as const

const isKeyLabel = (label: string): label is keyof typeof KEY_READERS =>
  Object.hasOwn(KEY_READERS, label)

/** The one private key of a field. */
export function readPrivateKey(text: string, engine: Engine): Field<PrivateKey> {
  const field = 'privateKey'
  const { blocks, problems } = splitPem(field, text)
  if (problems.length > 0) return { problems }
  // OpenSSL writes the curve in a block of its own before a SEC1 key.
  const hasParameters =
    blocks[0]?.label === 'EC PARAMETERS' && blocks[1]?.label === 'EC PRIVATE KEY'
  const [block, ...rest] = hasParameters ? blocks.slice(1) : blocks
  if (!block) return { problems: [problem('missing', { field }, `${place(field)} is empty.`)] }
  const at = { field, block: block.index } as const
  const isEncrypted =
    block.encrypted ||
    block.label === 'ENCRYPTED PRIVATE KEY' ||
    (block.label === 'PRIVATE KEY' && isEncryptedPkcs8(block.bytes))
  if (isEncrypted) {
    const message = `${place(field, block.index)} is protected by a passphrase.`
    return { problems: [problem('encrypted-key', at, message)] }
  }
  if (!isKeyLabel(block.label)) return { problems: [strayBlock(field, block, keyStrays)] }
  if (rest.length > 0) return { problems: rest.map((other) => strayBlock(field, other, keyStrays)) }
  const { read, type } = KEY_READERS[block.label]
  const key = readOrExplain(() => {
    const parameters = hasParameters ? blocks[0] : undefined
    const curve = parameters && readEcParameters(parameters.bytes)
    return type === 'sec1' ? readSec1(block.bytes, curve) : read(block.bytes)
  })
  if (typeof key !== 'string' && (key.kind === 'other' || engine.acceptsKey(block.bytes, type))) {
    return { value: key, problems: [] }
  }
  const reason = typeof key === 'string' ? key : 'OpenSSL does not read it'
  const message = `${place(field, block.index)} is no valid private key: ${reason}.`
  return { problems: [problem('malformed-key', at, message)] }
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
