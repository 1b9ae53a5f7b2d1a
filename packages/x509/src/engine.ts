import type { Certificate } from './certificate.js'
import { toBigInt } from './der.js'
import { ecCurves } from './ec.js'
import type { PrivateKey } from './private-key.js'
import { sha256Hex } from './sha256.js'

/** The ASN.1 structure of a private key's DER. */
export type KeyStructure = 'pkcs8' | 'pkcs1' | 'sec1'

/** What the two checkers do differently. */
export interface Engine {
  sha256Hex(bytes: Uint8Array): string
  /** The unsigned big-endian number. */
  toBigInt(this: void, bytes: Uint8Array): bigint
  /** Multiplies the curve's base point, and tells of uncompressed points whether they are the product. */
  multiplyBase(curve: string, scalar: Uint8Array): (point: Uint8Array) => boolean
  /** A second opinion on a certificate that this package could read. */
  acceptsCertificate(certificate: Certificate): boolean
  /** A second opinion on a private key that this package could read. */
  acceptsKey(key: PrivateKey, der: Uint8Array, structure: KeyStructure): boolean
  /** A second opinion on a key that belongs to a certificate. */
  acceptsPair(certificate: Certificate, key: PrivateKey): boolean
  /** Whether the issuer's key made the certificate's signature; undefined when that cannot be decided here. */
  isSignedBy(certificate: Certificate, issuer: Certificate): boolean | undefined
}

export const portableEngine: Engine = {
  sha256Hex,
  toBigInt,
  multiplyBase(name, scalar) {
    const curve = ecCurves.get(name)
    const isProduct = curve?.multiplyBase(scalar)
    return (bytes) => {
      const point = curve?.decodePoint(bytes)
      return point !== undefined && isProduct?.(point) === true
    }
  },
  acceptsCertificate: () => true,
  acceptsKey: () => true,
  acceptsPair: () => true,
  isSignedBy: () => undefined,
}
