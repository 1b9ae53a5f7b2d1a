import { toBigInt } from './der.js'

/** A short Weierstrass curve with a = -3 and cofactor 1 (SP 800-186, section 3.2.1). */
interface CurveParameters {
  p: bigint
  b: bigint
  /** The order of the base point. */
  n: bigint
  gx: bigint
  gy: bigint
  /** Octets of a coordinate. */
  size: number
}

const parameters: Readonly<Record<string, CurveParameters>> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    gx: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    gy: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    size: 32,
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    gx: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
    gy: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    size: 48,
  },
  'P-521': {
    p: 2n ** 521n - 1n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    gx: 0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
    gy: 0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
    size: 66,
  },
}

/** A point that is not the point at infinity. */
interface Point {
  x: bigint
  y: bigint
}

export class Curve {
  readonly size: number
  readonly order: bigint
  private readonly p: bigint
  private readonly b: bigint
  private readonly base: Point
  /** Row i holds 1 to 2^(w-1) times 2^(w i) times the base point. */
  private readonly table: Point[][] = []
  private readonly rowCount: number
  /** 2^(w i) times the base point, where row i is the next. */
  private head: Xyzz
  private useCount = 0

  constructor({ p, b, n, gx, gy, size }: CurveParameters) {
    this.p = p
    this.b = b
    this.order = n
    this.base = { x: gx, y: gy }
    this.head = { x: gx, y: gy, zz: 1n, zzz: 1n }
    this.size = size
    // A digit is negative at the cost of a bit more above it.
    this.rowCount = Math.ceil((n.toString(2).length + 1) / WINDOW)
  }

  /** Reads an uncompressed point (SEC 1, section 2.3.4); undefined when it is not on the curve. */
  decodePoint(bytes: Uint8Array): Point | undefined {
    const { p, b, size } = this
    if (bytes.length !== 1 + 2 * size || bytes[0] !== 4) return undefined
    const x = toBigInt(bytes.subarray(1, 1 + size))
    const y = toBigInt(bytes.subarray(1 + size))
    if (x >= p || y >= p) return undefined
    return (y * y - (x * x - 3n) * x - b) % p === 0n ? { x, y } : undefined
  }

  /** Whether the number can be a private key (SEC 1, section 3.2.1). */
  isPrivateKey(scalar: bigint): boolean {
    return scalar > 0n && scalar < this.order
  }

  /**
   * Multiplies the base point, and tells of points whether they are the product. Not constant time: for
   * keys whose owner asks. The product stays in XYZZ coordinates (x = X/ZZ, y = Y/ZZZ) and is never
   * inverted.
   */
  multiplyBase(scalar: Uint8Array): (point: Point) => boolean {
    const { p } = this
    const number = toBigInt(scalar)
    if (!this.isPrivateKey(number)) return () => false
    const isTabulated = this.table.length === this.rowCount
    const { x, y, zz, zzz } = isTabulated ? this.multiplyByTable(scalar) : this.multiply(number)
    this.useCount += 1
    if (!isTabulated && this.useCount > TABLE_AFTER) this.growTable()
    return (point) => zz !== 0n && (point.x * zz - x) % p === 0n && (point.y * zzz - y) % p === 0n
  }

  private multiply(scalar: bigint): Xyzz {
    let sum = infinity
    for (const bit of scalar.toString(2)) {
      sum = this.double(sum)
      if (bit === '1') sum = this.add(sum, this.base)
    }
    return sum
  }

  private multiplyByTable(scalar: Uint8Array): Xyzz {
    const { p, table } = this
    let sum = infinity
    for (const [row, digit] of signedDigits(scalar).entries()) {
      if (digit === 0) continue
      const multiple = table[row]?.[Math.abs(digit) - 1]
      if (multiple === undefined) throw new RangeError('The scalar is larger than the order')
      sum = this.add(sum, digit > 0 ? multiple : { x: multiple.x, y: p - multiple.y })
    }
    return sum
  }

  // madd-2008-s of the Explicit-Formulas Database.
  private add(a: Xyzz, b: Point): Xyzz {
    const { p } = this
    if (a.zz === 0n) return { x: b.x, y: b.y, zz: 1n, zzz: 1n }
    const dx = (b.x * a.zz - a.x) % p
    const dy = (b.y * a.zzz - a.y) % p
    if (dx === 0n) return dy === 0n ? this.double(a) : infinity
    const pp = (dx * dx) % p
    const ppp = (dx * pp) % p
    const q = (a.x * pp) % p
    const x = (dy * dy - ppp - q - q) % p
    const y = (dy * (q - x) - a.y * ppp) % p
    return { x, y, zz: (a.zz * pp) % p, zzz: (a.zzz * ppp) % p }
  }

  // dbl-2008-s-1 of the Explicit-Formulas Database.
  private double(a: Xyzz): Xyzz {
    const { p } = this
    const u = 2n * a.y
    const v = (u * u) % p
    const w = (u * v) % p
    const s = (a.x * v) % p
    const m = (3n * (a.x * a.x - a.zz * a.zz)) % p
    const x = (m * m - 2n * s) % p
    return { x, y: (m * (s - x) - w * a.y) % p, zz: (v * a.zz) % p, zzz: (w * a.zzz) % p }
  }

  /** Some rows at each use, so that no check waits for the whole table. */
  private growTable(): void {
    const heads: Xyzz[] = []
    const missing = this.rowCount - this.table.length
    for (let row = 0; row < Math.min(ROWS_AT_ONCE, missing); row += 1) {
      heads.push(this.head)
      for (let i = 0; i < WINDOW; i += 1) this.head = this.double(this.head)
    }
    const rows = this.toAffine(heads).map((point) => [point])
    // Each pass doubles the length of every row, with one inversion for all of them.
    for (let length = 1; length < HALF; length *= 2) {
      const pairs = rows.flatMap((row) => row.map((point) => [point, row.at(-1) ?? point] as const))
      const sums = this.addPairs(pairs)
      for (const [i, row] of rows.entries()) row.push(...sums.slice(i * length, (i + 1) * length))
    }
    this.table.push(...rows)
  }

  private toAffine(points: readonly Xyzz[]): Point[] {
    const { p } = this
    const inverses = invertAll(
      points.map(({ zzz }) => zzz),
      p,
    )
    return points.map(({ x, y, zz }, i) => {
      const inverse = inverses[i] ?? 0n
      const overZ = (zz * inverse) % p
      return { x: modulo(x * overZ * overZ, p), y: modulo(y * inverse, p) }
    })
  }

  private addPairs(pairs: readonly (readonly [Point, Point])[]): Point[] {
    const { p } = this
    const inverses = invertAll(
      pairs.map(([a, b]) => (a.x === b.x ? 2n * a.y : b.x - a.x)),
      p,
    )
    return pairs.map(([a, b], i) => {
      const rise = a.x === b.x ? 3n * (a.x * a.x - 1n) : b.y - a.y
      const slope = (rise * (inverses[i] ?? 0n)) % p
      const x = modulo(slope * slope - a.x - b.x, p)
      return { x, y: modulo(slope * (a.x - x) - a.y, p) }
    })
  }
}

interface Xyzz {
  x: bigint
  y: bigint
  zz: bigint
  zzz: bigint
}

const infinity: Xyzz = { x: 0n, y: 0n, zz: 0n, zzz: 0n }

/** The table takes as long as some 60 multiplications without it: nothing for who checks a few keys. */
const TABLE_AFTER = 50
/** They take as long as some four multiplications. */
const ROWS_AT_ONCE = 2

/** Bits of a digit: one more saves a tenth of the additions and doubles the table, 4 MB on P-384. */
const WINDOW = 10
const HALF = 1 << (WINDOW - 1)

/** Digits of base 2^w from -2^(w-1)+1 to 2^(w-1), the lowest first, of a big-endian number. */
function signedDigits(number: Uint8Array): number[] {
  const digits: number[] = []
  let carry = 0
  const push = (part: number) => {
    const digit = part + carry
    carry = digit > HALF ? 1 : 0
    digits.push(digit - 2 * HALF * carry)
  }
  let held = 0
  let bits = 0
  for (let at = number.length - 1; at >= 0; at -= 1) {
    held |= (number[at] ?? 0) << bits
    bits += 8
    for (; bits >= WINDOW; bits -= WINDOW) {
      push(held & (2 * HALF - 1))
      held >>= WINDOW
    }
  }
  push(held)
  return digits
}

function modulo(value: bigint, p: bigint): bigint {
  const rest = value % p
  return rest < 0n ? rest + p : rest
}

/** The inverses of all, none of which is zero, with a single inversion (Montgomery's trick). */
function invertAll(values: readonly bigint[], p: bigint): bigint[] {
  const prefixes: bigint[] = []
  let product = 1n
  for (const value of values) {
    prefixes.push(product)
    product = (product * value) % p
  }
  let inverse = invert(product, p)
  const inverses = [...prefixes]
  for (let i = values.length - 1; i >= 0; i -= 1) {
    inverses[i] = (inverse * (prefixes[i] ?? 1n)) % p
    inverse = (inverse * (values[i] ?? 1n)) % p
  }
  return inverses
}

/** The inverse modulo a prime, by Euclid's algorithm. */
function invert(value: bigint, p: bigint): bigint {
  let [r, next] = [p, modulo(value, p)]
  let [t, nextT] = [0n, 1n]
  while (next !== 0n) {
    const quotient = r / next
    ;[r, next] = [next, r - quotient * next]
    ;[t, nextT] = [nextT, t - quotient * nextT]
  }
  return modulo(t, p)
}

/** The curves whose arithmetic is known here, by name. */
export const ecCurves: ReadonlyMap<string, Curve> = new Map(
  Object.entries(parameters).map(([name, row]) => [name, new Curve(row)]),
)
