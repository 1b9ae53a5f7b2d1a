import {
  createECDH,
  createHash,
  createPrivateKey,
  X509Certificate,
  type KeyObject,
} from 'node:crypto'

import type { Certificate } from './certificate.js'
import { createChecker, type CertificateChecker } from './check.js'
import { sameBytes } from './der.js'
import { portableEngine, type Engine } from './engine.js'
import type { PrivateKey } from './private-key.js'

/** What OpenSSL made of a certificate or key; weak, so that it lives as long as one check. */
const opened = new WeakMap<Certificate, X509Certificate>()
const keys = new WeakMap<PrivateKey, KeyObject>()

/** Undefined where OpenSSL throws. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

function open(certificate: Certificate): X509Certificate | undefined {
  const read = opened.get(certificate) ?? attempt(() => new X509Certificate(certificate.der))
  if (read) opened.set(certificate, read)
  return read
}

const opensslEngine: Engine = {
  ...portableEngine,

  sha256Hex: (bytes) => createHash('sha256').update(bytes).digest('hex'),

  isPublicPoint(curve, scalar, point) {
    // OpenSSL is fast on this curve only; on the others BigInt with a table beats it.
    if (curve !== 'P-256') return portableEngine.isPublicPoint(curve, scalar, point)
    const computed = attempt(() => {
      const ecdh = createECDH('prime256v1')
      ecdh.setPrivateKey(scalar)
      return ecdh.getPublicKey()
    })
    return computed !== undefined && sameBytes(computed, point)
  },

  acceptsCertificate: (certificate) => open(certificate) !== undefined,

  acceptsKey(key, der, structure) {
    // OpenSSL knows fewer kinds than this package has names for; those are refused anyway.
    if (key.kind === 'other') return true
    const read = attempt(() =>
      createPrivateKey({ key: Buffer.from(der), format: 'der', type: structure }),
    )
    if (read) keys.set(key, read)
    return read !== undefined
  },

  // OpenSSL decodes the certificate's public key here, and throws when it cannot.
  acceptsPair(certificate, key) {
    const read = keys.get(key)
    return read !== undefined && attempt(() => open(certificate)?.checkPrivateKey(read)) === true
  },

  isSignedBy(certificate, issuer) {
    const key = attempt(() => open(issuer)?.publicKey)
    return key !== undefined && attempt(() => open(certificate)?.verify(key)) === true
  },
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
