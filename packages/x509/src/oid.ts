import { DerError, latin1, type DerReader } from './der.js'

/** An object identifier's content as a string with one character a byte: cheap to look up in a map. */
export type OidKey = string

export function readOid(reader: DerReader, what: string): OidKey {
  const content = reader.oid(what)
  // An arc has no size limit, and its decimal form takes quadratic time.
  if (content.length > 64) throw new DerError(`${what} is longer than 64 bytes`)
  return latin1(content)
}

export function dottedOid(key: OidKey): string {
  const arcs: string[] = []
  let value = 0n
  for (let i = 0; i < key.length; i += 1) {
    const byte = key.charCodeAt(i)
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte >= 0x80) continue
    if (arcs.length === 0) {
      const root = value < 40n ? 0n : value < 80n ? 1n : 2n
      arcs.push(`${root}`, `${value - root * 40n}`)
    } else {
      arcs.push(`${value}`)
    }
    value = 0n
  }
  return arcs.join('.')
}

export function oidKey(dotted: string): OidKey {
  const [root = 0n, second = 0n, ...rest] = dotted.split('.').map(BigInt)
  let key = ''
  for (const arc of [root * 40n + second, ...rest]) {
    let part = String.fromCharCode(Number(arc & 0x7fn))
    for (let left = arc >> 7n; left > 0n; left >>= 7n) {
      part = String.fromCharCode(Number(left & 0x7fn) | 0x80) + part
    }
    key += part
  }
  return key
}

/** A lookup by object identifier, written as dotted numbers. */
export function oidMap<T>(table: Readonly<Record<string, T>>): ReadonlyMap<OidKey, T> {
  return new Map(Object.entries(table).map(([dotted, value]) => [oidKey(dotted), value]))
}
