import type { Certificate } from './certificate.js'
import { sameBytes, toBigInt } from './der.js'
import { ecCurves } from './ec.js'
import type { Engine } from './engine.js'
import type { PrivateKey } from './private-key.js'
import { isConsistentRsaKey } from './rsa.js'

/** How a private key relates to a certificate. */
export type KeyMatch = 'match' | 'mismatch' | 'inconsistent'

/**
 * Compares the public halves, then the private one by arithmetic (RFC 8017, section 3.2; SEC 1,
 * section 3.2.1): a key with the right public half and another private half passes OpenSSL's check.
 */
export function matchKeys(key: PrivateKey, { publicKey }: Certificate, engine: Engine): KeyMatch {
  if (key.kind === 'rsa' && publicKey.kind === 'rsa') {
    const { n, e } = key.numbers
    if (!sameBytes(n, publicKey.modulus) || !sameBytes(e, publicKey.exponent)) return 'mismatch'
    return isConsistentRsaKey(key.numbers, engine.toBigInt) ? 'match' : 'inconsistent'
  }
  if (key.kind !== 'ec' || publicKey.kind !== 'ec' || key.curve !== publicKey.curve) {
    return 'mismatch'
  }
  if (ecCurves.get(key.curve)?.isPrivateKey(toBigInt(key.scalar)) !== true) return 'inconsistent'
  if (key.point && !isSamePoint(key.point, publicKey.point)) return 'mismatch'
  if (engine.isPublicPoint(key.curve, key.scalar, publicKey.point)) return 'match'
  return key.point ? 'inconsistent' : 'mismatch'
}

/** Compares a point in either form of SEC 1, section 2.3.3, with an uncompressed one. */
function isSamePoint(point: Uint8Array, uncompressed: Uint8Array): boolean {
  const sign = point[0]
  if (sign !== 2 && sign !== 3) return sameBytes(point, uncompressed)
  return (
    sign === 2 + ((uncompressed.at(-1) ?? 0) & 1) &&
    sameBytes(point.subarray(1), uncompressed.subarray(1, point.length))
  )
}
