import type { Certificate } from './certificate.js'
import { sameBytes, toBigInt } from './der.js'
import { ecCurves } from './ec.js'
import type { Engine } from './engine.js'
import type { PrivateKey, RsaNumbers } from './private-key.js'
import { isConsistentRsaKey } from './rsa.js'

/** How a private key relates to a certificate. */
export type KeyMatch = 'match' | 'mismatch' | 'inconsistent'

/**
 * Compares a key with certificates: the public halves, then the private one by arithmetic (RFC 8017,
 * section 3.2; SEC 1, section 3.2.1). A key with the right public half and another private half passes
 * OpenSSL's check.
 */
export function createMatcher(
  key: PrivateKey,
  engine: Engine,
): (certificate: Certificate) => KeyMatch {
  if (key.kind === 'rsa') return (certificate) => matchRsa(key.numbers, certificate, engine)
  if (key.kind !== 'ec') return () => 'mismatch'
  // A key without its public point has to be compared with all ten certificates; one product will do.
  let isProduct: ((point: Uint8Array) => boolean) | undefined
  return ({ publicKey }) => {
    if (publicKey.kind !== 'ec' || key.curve !== publicKey.curve) return 'mismatch'
    if (ecCurves.get(key.curve)?.isPrivateKey(toBigInt(key.scalar)) !== true) return 'inconsistent'
    if (key.point && !isSamePoint(key.point, publicKey.point)) return 'mismatch'
    isProduct ??= engine.multiplyBase(key.curve, key.scalar)
    if (isProduct(publicKey.point)) return 'match'
    return key.point ? 'inconsistent' : 'mismatch'
  }
}

function matchRsa(numbers: RsaNumbers, { publicKey }: Certificate, engine: Engine): KeyMatch {
  if (publicKey.kind !== 'rsa') return 'mismatch'
  const { modulus, exponent } = publicKey
  if (!sameBytes(numbers.n, modulus) || !sameBytes(numbers.e, exponent)) return 'mismatch'
  return isConsistentRsaKey(numbers, engine.toBigInt) ? 'match' : 'inconsistent'
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
