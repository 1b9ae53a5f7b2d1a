import { createECDH } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { ecCurves, type Curve } from './ec.js'

const opensslNames = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' }

/** Three multiplications each: more than it takes to have the whole table. */
const USES = 60

const toBytes = (number: bigint, size: number) =>
  Uint8Array.from(Buffer.from(number.toString(16).padStart(2 * size, '0'), 'hex'))

describe.each(Object.entries(opensslNames))('%s', (name, opensslName) => {
  const curve = ecCurves.get(name) as Curve
  const { order, size } = curve
  const ecdh = createECDH(opensslName)
  const pointOf = (scalar: bigint) => {
    ecdh.setPrivateKey(toBytes(scalar, size))
    return curve.decodePoint(ecdh.getPublicKey())
  }
  const isMultiple = (scalar: Uint8Array, of: bigint) => {
    const point = pointOf(of)
    expect(point).toBeDefined()
    return point !== undefined && curve.multiplyBase(scalar)(point)
  }

  test('knows the point of a random scalar, and no other, while its table grows and after', () => {
    for (let use = 0; use < USES; use += 1) {
      ecdh.generateKeys()
      const scalar = BigInt(`0x${ecdh.getPrivateKey('hex')}`)
      expect(isMultiple(toBytes(scalar, size), scalar)).toBe(true)
      const other = scalar === 1n ? 2n : scalar - 1n
      expect(isMultiple(toBytes(other, size), scalar)).toBe(false)
      expect(isMultiple(toBytes(order - scalar, size), scalar)).toBe(false)
    }
  })

  // Digits of the table are of ten bits, from -511 to 512.
  test.for<[string, bigint]>([
    ['1', 1n],
    ['2', 2n],
    ['the largest digit', 512n],
    ['the smallest digit', 513n],
    ['a digit of zero with a carry into it', 1023n],
    ['carries all the way', (1n << BigInt(8 * size - 8)) - 1n],
    ['only largest digits', BigInt(`0b${'1000000000'.repeat(25)}`)],
    ['only smallest digits', BigInt(`0b${'1000000001'.repeat(25)}`)],
    ['half the order', order >> 1n],
    ['the order but one', order - 1n],
    ['the order but two', order - 2n],
  ])('knows the point of %s', ([, scalar]) => {
    expect(isMultiple(toBytes(scalar, size), scalar)).toBe(true)
    expect(isMultiple(toBytes(scalar, size + 3), scalar)).toBe(true)
    expect(isMultiple(toBytes(scalar ^ 1n, size), scalar)).toBe(false)
  })

  test('takes no scalar of zero, of the order or beyond it', () => {
    for (const scalar of [0n, order, order + 1n]) {
      expect(isMultiple(toBytes(scalar, size + 1), 1n)).toBe(false)
    }
    expect(isMultiple(new Uint8Array(), 1n)).toBe(false)
  })
})
