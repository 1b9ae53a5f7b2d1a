import { oidKey } from './oid.js'

const encoder = new TextEncoder()

/** The parts one after the other. */
export const concat = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** One DER element (X.690, section 8.1). */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = concat(contents)
  const length: number[] = []
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256))
    length.unshift(rest % 256)
  const header =
    content.length < 128 ? [tag, content.length] : [tag, 0x80 | length.length, ...length]
  return concat([Uint8Array.from(header), content])
}

export const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents)
export const oid = (dotted: string) =>
  der(
    0x06,
    Uint8Array.from(oidKey(dotted), (character) => character.charCodeAt(0)),
  )
export const boolean = (value: boolean) => der(0x01, Uint8Array.of(value ? 0xff : 0))
export const bitString = (bytes: Uint8Array, unused = 0) => der(0x03, Uint8Array.of(unused), bytes)

/** A non-negative INTEGER from big-endian bytes: minimal, with a sign byte where it needs one. */
export function unsignedInteger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = bytes.findIndex((byte) => byte !== 0)
  const minimal = start < 0 ? Uint8Array.of(0) : bytes.subarray(start)
  return der(0x02, ...((minimal[0] ?? 0) >= 0x80 ? [Uint8Array.of(0), minimal] : [minimal]))
}

export function integer(value: bigint): Uint8Array<ArrayBuffer> {
  const size = value.toString(16).length / 2 + 1
  const bits = BigInt.asUintN(Math.ceil(size) * 8, value)
  const hex = bits.toString(16).padStart(Math.ceil(size) * 2, value < 0n ? 'f' : '0')
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  if (value >= 0n) return unsignedInteger(bytes)
  const start = bytes.findIndex((byte, index) => byte !== 0xff || (bytes[index + 1] ?? 0) < 0x80)
  return der(0x02, bytes.subarray(Math.max(start, 0)))
}

/** UTCTime up to 2049, GeneralizedTime from 2050 on (RFC 5280, section 4.1.2.5). */
export function time(date: Date): Uint8Array<ArrayBuffer> {
  const digits = date.toISOString().replaceAll(/[-:T]|\..*$/g, '')
  const isUtcTime = date.getUTCFullYear() >= 1950 && date.getUTCFullYear() < 2050
  return isUtcTime
    ? der(0x17, encoder.encode(`${digits.slice(2)}Z`))
    : der(0x18, encoder.encode(`${digits}Z`))
}

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** A DNS name or IP address (RFC 5280, section 4.2.1.6). */
export function generalName(name: string): Uint8Array {
  if (IPV4.test(name)) return der(0x87, Uint8Array.from(name.split('.'), Number))
  if (!name.includes(':')) return der(0x82, encoder.encode(name))
  const [head = '', tail] = name.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const missing = 8 - groups(head).length - groups(tail ?? '').length
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail ?? '')]
  return der(
    0x87,
    Uint8Array.from(
      all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]),
    ),
  )
}

/** An Extension around the DER of its value (RFC 5280, section 4.2). */
export const extension = (type: string, critical: boolean, value: Uint8Array) =>
  sequence(oid(type), ...(critical ? [boolean(true)] : []), der(0x04, value))
