import { curves, keyAlgorithms } from './algorithms.js'
import { DerError, DerReader, bitLength, contextTag, tags } from './der.js'
import { dottedOid, readOid, type OidKey } from './oid.js'

/** The numbers of RFC 8017, A.1.2, without sign bytes. */
export interface RsaNumbers {
  n: Uint8Array
  e: Uint8Array
  d: Uint8Array
  p: Uint8Array
  q: Uint8Array
  dp: Uint8Array
  dq: Uint8Array
  qi: Uint8Array
}

export type PrivateKey =
  | { kind: 'rsa'; algorithm: string; bits: number; numbers: RsaNumbers }
  | {
      kind: 'ec'
      algorithm: string
      bits: number
      curve: string
      scalar: Uint8Array
      /** The public point that the file itself claims. */
      point?: Uint8Array
    }
  | { kind: 'other'; algorithm: string; bits: number }

/** PrivateKeyInfo (RFC 5208, section 5). OpenSSL 3.0 knows no public key in it (RFC 5958), so neither does this. */
export function readPkcs8(der: Uint8Array): PrivateKey {
  const fields = outerSequence(der)
  if (fields.smallInteger('the version of the private key') !== 0) {
    throw new DerError('the version of the private key is not 0')
  }
  const algorithm = fields.enter(tags.sequence, 'the algorithm of the private key')
  const oid = readOid(algorithm, 'the algorithm of the private key')
  const key = fields.content(tags.octetString, 'the private key')
  if (fields.peek() === contextTag(0, 'constructed')) {
    const attributes = fields.enter(contextTag(0, 'constructed'), 'the attributes of the key')
    while (!attributes.done) {
      const attribute = attributes.enter(tags.sequence, 'an attribute of the key')
      readOid(attribute, 'an attribute of the key')
      const values = attribute.enter(tags.set, 'an attribute of the key')
      while (!values.done) values.content(tags.bitString, 'an attribute of the key')
      attribute.finish('an attribute of the key')
    }
  }
  fields.finish('the private key')

  const known = keyAlgorithms.get(oid)
  const name = known?.name ?? dottedOid(oid)
  if (name === 'RSA') {
    if (!algorithm.done) algorithm.null('the parameter of the RSA key')
    algorithm.finish('the algorithm of the private key')
    return readPkcs1(key)
  }
  if (name === 'ECDSA') {
    if (algorithm.peek() !== tags.oid) return explicitCurve
    const curve = readOid(algorithm, 'the curve of the EC key')
    algorithm.finish('the algorithm of the private key')
    return readSec1(key, curve)
  }
  return { kind: 'other', algorithm: name, bits: known?.bits ?? 0 }
}

/** RSAPrivateKey (RFC 8017, A.1.2). */
export function readPkcs1(der: Uint8Array): PrivateKey {
  const fields = outerSequence(der)
  const version = fields.smallInteger('the version of the RSA key')
  if (version > 1) throw new DerError('the version of the RSA key is neither 0 nor 1')
  const number = () => fields.positiveInteger('a number of the RSA key')
  const [n, e, d] = [number(), number(), number()]
  const [p, q, dp, dq, qi] = [number(), number(), number(), number(), number()]
  if (version === 1) fields.content(tags.sequence, 'the further primes of the RSA key')
  fields.finish('the RSA key')
  if (version === 1) return { kind: 'other', algorithm: 'multi-prime RSA', bits: 0 }
  return {
    kind: 'rsa',
    algorithm: 'RSA',
    bits: bitLength(n),
    numbers: { n, e, d, p, q, dp, dq, qi },
  }
}

const explicitCurve: PrivateKey = {
  kind: 'ec',
  algorithm: 'ECDSA',
  bits: 0,
  curve: 'with explicit parameters',
  scalar: new Uint8Array(),
}

/** ECPrivateKey (RFC 5915, section 3). */
export function readSec1(der: Uint8Array, outerCurve?: OidKey): PrivateKey {
  const fields = outerSequence(der)
  if (fields.smallInteger('the version of the EC key') !== 1) {
    throw new DerError('the version of the EC key is not 1')
  }
  const scalar = fields.content(tags.octetString, 'the scalar of the EC key')
  let curveOid = outerCurve
  if (fields.peek() === contextTag(0, 'constructed')) {
    const parameters = fields.enter(contextTag(0, 'constructed'), 'the curve of the EC key')
    if (parameters.peek() !== tags.oid) return explicitCurve
    const inner = readOid(parameters, 'the curve of the EC key')
    parameters.finish('the curve of the EC key')
    if (outerCurve !== undefined && inner !== outerCurve) {
      throw new DerError('the EC key names two different curves')
    }
    curveOid = inner
  }
  if (curveOid === undefined) throw new DerError('the EC key names no curve')
  let point: Uint8Array | undefined
  if (fields.peek() === contextTag(1, 'constructed')) {
    const wrapper = fields.enter(contextTag(1, 'constructed'), 'the public point of the EC key')
    point = wrapper.octetsOfBitString('the public point of the EC key')
    wrapper.finish('the public point of the EC key')
  }
  fields.finish('the EC key')
  const curve = curves.get(curveOid)
  const key = {
    kind: 'ec',
    algorithm: 'ECDSA',
    bits: curve?.bits ?? 0,
    curve: curve?.name ?? dottedOid(curveOid),
    scalar,
  } as const
  return point === undefined ? key : { ...key, point }
}

/** The curve of an `EC PARAMETERS` block; undefined when it is spelled out instead of named. */
export function readEcParameters(der: Uint8Array): OidKey | undefined {
  const reader = new DerReader(der)
  if (reader.peek() !== tags.oid) return undefined
  const curve = readOid(reader, 'the EC parameters')
  reader.finish('the EC parameters')
  return curve
}

/** Whether the bytes are an EncryptedPrivateKeyInfo (RFC 5958, section 3), whatever their label says. */
export function isEncryptedPkcs8(der: Uint8Array): boolean {
  try {
    const fields = outerSequence(der)
    // A plain key begins with its version.
    if (fields.peek() !== tags.sequence) return false
    fields.enter(tags.sequence, 'the encryption algorithm')
    fields.content(tags.octetString, 'the encrypted key')
    fields.finish('the encrypted key')
    return true
  } catch {
    return false
  }
}

function outerSequence(der: Uint8Array): DerReader {
  const outer = new DerReader(der)
  const fields = outer.enter(tags.sequence, 'the private key')
  outer.finish('the private key')
  return fields
}
