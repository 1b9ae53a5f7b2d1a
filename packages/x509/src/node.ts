import { createECDH, createHash, createPrivateKey, X509Certificate } from 'node:crypto'

import { createChecker, type CertificateChecker } from './check.js'
import { portableEngine, type Engine } from './engine.js'
import { sameBytes } from './der.js'

/** OpenSSL's names of the accepted curves. */
const CURVES: Readonly<Record<string, string>> = {
  'P-256': 'prime256v1',
  'P-384': 'secp384r1',
  'P-521': 'secp521r1',
}

const opensslEngine: Engine = {
  ...portableEngine,
  sha256Hex: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  isPublicPoint(curve, scalar, point) {
    try {
      const ecdh = createECDH(CURVES[curve] ?? curve)
      ecdh.setPrivateKey(scalar)
      return sameBytes(ecdh.getPublicKey(), point)
    } catch {
      return false
    }
  },
  acceptsCertificate: ({ der, publicKey }) =>
    // OpenSSL decodes the public key only when asked, and knows fewer kinds than this package.
    publicKey.kind === 'other' || publicKeyOf(der) !== undefined,
  acceptsKey(der, type) {
    try {
      createPrivateKey({ key: Buffer.from(der), format: 'der', type })
      return true
    } catch {
      return false
    }
  },
  isSignedBy(certificate, issuer) {
    const key = publicKeyOf(issuer.der)
    return key && new X509Certificate(certificate.der).verify(key)
  },
}

function publicKeyOf(der: Uint8Array) {
  try {
    return new X509Certificate(der).publicKey
  } catch {
    return undefined
  }
}

/**
 * The portable checks with OpenSSL as gatekeeper of every certificate and key, and the signatures of
 * the chain (RFC 5280, section 6.1.3).
 *
 * @example
 * ```ts
 * const { facts, problems } = await nodeChecker.check({ certificate, privateKey, at: new Date() })
 * ```
 */
export const nodeChecker: CertificateChecker = createChecker(opensslEngine)
