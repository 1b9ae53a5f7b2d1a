import * as fc from 'fast-check'

/** One change of a sequence; places are fractions, so that a change fits any length. */
type Change =
  | { readonly op: 'set'; readonly at: number; readonly value: number }
  | { readonly op: 'flip'; readonly at: number; readonly bit: number }
  | { readonly op: 'insert'; readonly at: number; readonly values: readonly number[] }
  | { readonly op: 'remove'; readonly at: number; readonly count: number }
  | { readonly op: 'repeat'; readonly at: number; readonly count: number }
  | { readonly op: 'cut'; readonly at: number }

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const byte = fc.oneof(
  fc.nat(255),
  fc.constantFrom(
    0x00,
    0x01,
    0x02,
    0x03,
    0x04,
    0x05,
    0x06,
    0x30,
    0x31,
    0x7f,
    0x80,
    0x81,
    0xa0,
    0xff,
  ),
)
const count = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 300 }))

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), at, value: byte }),
  fc.record({ op: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({
    op: fc.constant('insert' as const),
    at,
    values: fc.array(byte, { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ op: fc.constant('remove' as const), at, count }),
  fc.record({ op: fc.constant('repeat' as const), at, count }),
  fc.record({ op: fc.constant('cut' as const), at }),
)

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(change, {
  minLength: 1,
  maxLength: 4,
})

/** Applies changes to bytes one after the other. */
export function mutate(bytes: Uint8Array, list: readonly Change[]): Uint8Array {
  let result = [...bytes]
  for (const one of list) {
    const place = Math.floor(one.at * result.length)
    if (one.op === 'set') result[place] = one.value
    if (one.op === 'flip') result[place] = (result[place] ?? 0) ^ (1 << one.bit)
    if (one.op === 'insert') result.splice(place, 0, ...one.values)
    if (one.op === 'remove') result.splice(place, one.count)
    if (one.op === 'repeat') result.splice(place, 0, ...result.slice(place, place + one.count))
    if (one.op === 'cut') result = result.slice(0, place)
  }
  return Uint8Array.from(result)
}
