import { curves, keyAlgorithms } from './algorithms.js'
import { DerError, DerReader, bitLength, tags } from './der.js'
import { dottedOid, readOid } from './oid.js'

/** A certificate's subject public key, as far as its kind is understood. */
export type PublicKey =
  | { kind: 'rsa'; algorithm: string; bits: number; modulus: Uint8Array; exponent: Uint8Array }
  | { kind: 'ec'; algorithm: string; bits: number; curve: string; point: Uint8Array }
  | { kind: 'other'; algorithm: string; bits: number }

/** How a message names a key: `RSA 2048`, `ECDSA P-256`, `Ed25519`. */
export function describeKey(
  key: Pick<PublicKey, 'algorithm' | 'bits'> & { curve?: string },
): string {
  if (key.curve !== undefined) return `${key.algorithm} ${key.curve}`
  return /^(RSA|DSA)/.test(key.algorithm) && key.bits > 0
    ? `${key.algorithm} ${key.bits}`
    : key.algorithm
}

/** SubjectPublicKeyInfo (RFC 5280, section 4.1.2.7; RFC 3279; RFC 5480). */
export function readPublicKey(reader: DerReader): PublicKey {
  const info = reader.enter(tags.sequence, 'the public key')
  const algorithm = info.enter(tags.sequence, 'the public key algorithm')
  const oid = readOid(algorithm, 'the public key algorithm')
  const known = keyAlgorithms.get(oid)
  const name = known?.name ?? dottedOid(oid)
  const key = info.octetsOfBitString('the public key')
  info.finish('the public key')

  if (name === 'RSA') {
    algorithm.null('the parameter of the RSA key')
    algorithm.finish('the public key algorithm')
    return { kind: 'rsa', ...readRsaPublicKey(key) }
  }
  if (name === 'ECDSA') {
    if (algorithm.peek() !== tags.oid) {
      algorithm.skip('the parameters of the EC key')
      algorithm.finish('the public key algorithm')
      return { kind: 'ec', algorithm: name, bits: 0, curve: 'with explicit parameters', point: key }
    }
    const curveOid = readOid(algorithm, 'the curve of the EC key')
    algorithm.finish('the public key algorithm')
    const curve = curves.get(curveOid)
    return {
      kind: 'ec',
      algorithm: name,
      bits: curve?.bits ?? 0,
      curve: curve?.name ?? dottedOid(curveOid),
      point: key,
    }
  }
  let bits = known?.bits ?? 0
  if (!algorithm.done) {
    if (name === 'DSA') {
      const parameters = algorithm.enter(tags.sequence, 'the parameters of the DSA key')
      bits = bitLength(parameters.positiveInteger('the prime of the DSA key'))
    } else {
      algorithm.skip('the parameters of the public key')
    }
    algorithm.finish('the public key algorithm')
  }
  if (name === 'RSA-PSS') bits = readRsaPublicKey(key).bits
  return { kind: 'other', algorithm: name, bits }
}

function readRsaPublicKey(bytes: Uint8Array) {
  const outer = new DerReader(bytes)
  const fields = outer.enter(tags.sequence, 'the RSA public key')
  outer.finish('the RSA public key')
  const modulus = fields.positiveInteger('the RSA modulus')
  const exponent = fields.positiveInteger('the RSA exponent')
  fields.finish('the RSA public key')
  if (((modulus.at(-1) ?? 0) & 1) === 0) throw new DerError('the RSA modulus is even')
  if (((exponent.at(-1) ?? 0) & 1) === 0 || (exponent.length === 1 && exponent[0] === 1)) {
    throw new DerError('the RSA exponent is no odd number above 1')
  }
  if (exponent.length > 4) throw new DerError('the RSA exponent is longer than 32 bits')
  return { algorithm: 'RSA', bits: bitLength(modulus), modulus, exponent }
}
