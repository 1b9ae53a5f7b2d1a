import type { Certificate } from './certificate.js'
import { ecCurves, isPublicPoint } from './ec.js'
import { sha256Hex } from './sha256.js'

/** What the two checkers do differently. */
export interface Engine {
  sha256Hex(bytes: Uint8Array): string
  /** Whether the point is the curve's base point times the scalar; the curve is an accepted one. */
  isPublicPoint(curve: string, scalar: Uint8Array, point: Uint8Array): boolean
  /** A second opinion on a certificate that this package could read. */
  acceptsCertificate(certificate: Certificate): boolean
  /** A second opinion on a private key that this package could read. */
  acceptsKey(der: Uint8Array, type: 'pkcs8' | 'pkcs1' | 'sec1'): boolean
  /** Whether the issuer's key made the certificate's signature; undefined when that cannot be decided here. */
  isSignedBy(certificate: Certificate, issuer: Certificate): boolean | undefined
}

export const portableEngine: Engine = {
  sha256Hex,
  isPublicPoint(name, scalar, point) {
    const curve = ecCurves[name]
    return curve !== undefined && isPublicPoint(curve, scalar, point)
  },
  acceptsCertificate: () => true,
  acceptsKey: () => true,
  isSignedBy: () => undefined,
}
