import { toBigInt } from './der.js'

/** A curve y² = x³ - 3x + b over a prime field with its base point (SEC 2; FIPS 186-4, D.1.2). */
export interface Curve {
  bytes: number
  p: bigint
  b: bigint
  n: bigint
  g: readonly [bigint, bigint]
}

export const ecCurves: Readonly<Record<string, Curve>> = {
  'P-256': {
    bytes: 32,
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    g: [
      0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    ],
  },
  'P-384': {
    bytes: 48,
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    g: [
      0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    ],
  },
  'P-521': {
    bytes: 66,
    p: (1n << 521n) - 1n,
    b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    n: 0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    g: [
      0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
      0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
    ],
  },
}

/** Whether the bytes are an uncompressed point (SEC 1, 2.3.3) on the curve. */
export function isOnCurve(curve: Curve, point: Uint8Array): boolean {
  if (point.length !== 2 * curve.bytes + 1 || point[0] !== 4) return false
  const { p, b } = curve
  const x = toBigInt(point.subarray(1, 1 + curve.bytes))
  const y = toBigInt(point.subarray(1 + curve.bytes))
  return x < p && y < p && (y * y - (x * x - 3n) * x - b) % p === 0n
}

type Jacobian = readonly [x: bigint, y: bigint, z: bigint]

function double([x, y, z]: Jacobian, p: bigint): Jacobian {
  const delta = (z * z) % p
  const gamma = (y * y) % p
  const beta = (x * gamma) % p
  const alpha = (3n * (x - delta) * (x + delta)) % p
  const x3 = (alpha * alpha - 8n * beta) % p
  const z3 = (2n * y * z) % p
  return [x3, (alpha * (4n * beta - x3) - 8n * gamma * gamma) % p, z3]
}

// The base point is affine, so the second operand's z is one. Undefined where the sum is a doubling or infinity.
function add([x1, y1, z1]: Jacobian, [x2, y2]: readonly [bigint, bigint], p: bigint): Jacobian {
  const zz = (z1 * z1) % p
  const h = (x2 * zz - x1) % p
  const r = (y2 * zz * z1 - y1) % p
  const hh = (h * h) % p
  const hhh = (h * hh) % p
  const v = (x1 * hh) % p
  const x3 = (r * r - hhh - 2n * v) % p
  return [x3, (r * (v - x3) - y1 * hhh) % p, (z1 * h) % p]
}

/**
 * Whether the point is the base point times the scalar, without a modular inverse.
 * Undone in constant time: it runs once, on the caller's own key.
 */
export function isPublicPoint(curve: Curve, scalar: Uint8Array, point: Uint8Array): boolean {
  const d = toBigInt(scalar)
  const { p, g } = curve
  if (d <= 0n || d >= curve.n || !isOnCurve(curve, point)) return false
  let sum: Jacobian = [g[0], g[1], 1n]
  for (const bit of d.toString(2).slice(1)) {
    sum = double(sum, p)
    if (bit === '1') sum = equalsBase(sum, g, p) ? double(sum, p) : add(sum, g, p)
  }
  const zz = (sum[2] * sum[2]) % p
  const x = toBigInt(point.subarray(1, 1 + curve.bytes))
  const y = toBigInt(point.subarray(1 + curve.bytes))
  return sum[2] % p !== 0n && (x * zz - sum[0]) % p === 0n && (y * zz * sum[2] - sum[1]) % p === 0n
}

// During a multiplication below the order this happens only for the scalar's leading bits "10" + "1", never; kept for safety.
function equalsBase(point: Jacobian, g: readonly [bigint, bigint], p: bigint): boolean {
  const zz = (point[2] * point[2]) % p
  return (g[0] * zz - point[0]) % p === 0n && (g[1] * zz * point[2] - point[1]) % p === 0n
}
