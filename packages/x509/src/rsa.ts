import type { RsaNumbers } from './private-key.js'

/**
 * The relations of RFC 8017, section 3.2, that bind the numbers of a two-prime key together.
 *
 * @param toBigInt reads a big-endian number; half of the time goes there
 */
export function isConsistentRsaKey(
  numbers: RsaNumbers,
  toBigInt: (bytes: Uint8Array) => bigint,
): boolean {
  const n = toBigInt(numbers.n)
  const e = toBigInt(numbers.e)
  const d = toBigInt(numbers.d)
  const p = toBigInt(numbers.p)
  const q = toBigInt(numbers.q)
  if (p <= 1n || q <= 1n || p === q || n !== p * q) return false
  const dp = d % (p - 1n)
  const dq = d % (q - 1n)
  return (
    d < n &&
    (e * dp) % (p - 1n) === 1n &&
    (e * dq) % (q - 1n) === 1n &&
    toBigInt(numbers.dp) === dp &&
    toBigInt(numbers.dq) === dq &&
    (toBigInt(numbers.qi) * q) % p === 1n
  )
}
