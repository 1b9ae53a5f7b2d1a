import { createECDH, createPrivateKey, hash, X509Certificate, type KeyObject } from 'node:crypto'

import type { Certificate } from './certificate.js'
import { createChecker, type CertificateChecker } from './check.js'
import { sameBytes } from './der.js'
import { portableEngine, type Engine, type KeyStructure } from './engine.js'
import type { Policy } from './policy.js'
import type { PrivateKey } from './private-key.js'

/** Undefined where OpenSSL throws. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** The same memory: a copy of a key would stay in the pool that all small buffers share. */
const view = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length)

const keyLabels = {
  pkcs8: 'PRIVATE KEY',
  pkcs1: 'RSA PRIVATE KEY',
  sec1: 'EC PRIVATE KEY',
} as const satisfies Record<KeyStructure, string>

/** Node.js reads a private key twice as fast from PEM as from DER. */
function toPem(der: Uint8Array, structure: KeyStructure): string {
  const label = keyLabels[structure]
  const base64 = view(der).toString('base64')
  let lines = ''
  for (let at = 0; at < base64.length; at += 64) lines += `${base64.slice(at, at + 64)}\n`
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`
}

function opensslEngine(): Engine {
  const opened = new Map<Certificate, X509Certificate>()
  const keys = new Map<PrivateKey, KeyObject>()

  function open(certificate: Certificate): X509Certificate | undefined {
    const known = opened.get(certificate)
    if (known) return known
    const read = attempt(() => new X509Certificate(certificate.der))
    if (read) opened.set(certificate, read)
    return read
  }

  return {
    sha256Hex: (bytes) => hash('sha256', bytes, 'hex'),

    toBigInt(bytes) {
      const hex = view(bytes).toString('hex')
      return hex === '' ? 0n : BigInt(`0x${hex}`)
    },

    multiplyBase(curve, scalar) {
      // OpenSSL is fast on this curve only; on P-384 a table of BigInt takes a quarter of its time.
      if (curve !== 'P-256') return portableEngine.multiplyBase(curve, scalar)
      const product = attempt(() => {
        const ecdh = createECDH('prime256v1')
        ecdh.setPrivateKey(scalar)
        return ecdh.getPublicKey()
      })
      return (point) => product !== undefined && sameBytes(product, point)
    },

    acceptsCertificate: (certificate) => open(certificate) !== undefined,

    acceptsKey(key, der, structure) {
      // OpenSSL knows fewer kinds than this package has names for; those are refused anyway.
      if (key.kind === 'other') return true
      const read = attempt(() => createPrivateKey(toPem(der, structure)))
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

/**
 * {@link nodeChecker} with another policy (RFC 5280, section 6.1, leaves algorithms to policy).
 *
 * @example
 * ```ts
 * const lenient = createNodeChecker({ ...defaultPolicy, leastRsaBits: 1024 })
 * ```
 */
export const createNodeChecker = (policy: Policy): CertificateChecker =>
  createChecker(opensslEngine, policy)
