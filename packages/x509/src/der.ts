/** The bytes are not what DER (X.690) or the structure being read allows. Never carries content bytes. */
export class DerError extends Error {
  override readonly name = 'DerError'
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  t61String: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const

// EXTERNAL, EMBEDDED PDV, SEQUENCE and SET; in DER every other universal type is primitive.
const constructedOnly: ReadonlySet<number> = new Set([8, 11, 16, 17])

/** The tag byte of a context-specific element. */
export function contextTag(number: number, form: 'primitive' | 'constructed'): number {
  return (form === 'constructed' ? 0xa0 : 0x80) | number
}

/**
 * Walks one range of DER bytes without copying. Strict: low tag numbers, definite minimal lengths,
 * no element beyond its parent. It never recurses, so the caller's structure bounds the depth.
 */
export class DerReader {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  offset: number
  private contentStart = 0
  private contentEnd = 0

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.bytes = bytes
    this.start = start
    this.offset = start
    this.end = end
  }

  get done(): boolean {
    return this.offset >= this.end
  }

  get length(): number {
    return this.end - this.start
  }

  /** The next tag, or -1 at the end. */
  peek(): number {
    return this.offset < this.end ? (this.bytes[this.offset] ?? -1) : -1
  }

  /** Enters the next element, which must carry this tag; the reader returned covers its content. */
  enter(tag: number, what: string): DerReader {
    this.header(tag, what)
    return new DerReader(this.bytes, this.contentStart, this.contentEnd)
  }

  /** The content bytes of the next element, which must carry this tag. */
  content(tag: number, what: string): Uint8Array {
    this.header(tag, what)
    return this.bytes.subarray(this.contentStart, this.contentEnd)
  }

  /** The whole next element, tag and length included. */
  element(tag: number, what: string): Uint8Array {
    const from = this.offset
    this.header(tag, what)
    return this.bytes.subarray(from, this.offset)
  }

  /** Passes over one element of any kind, of which only the form is checked, down to 16 levels. */
  skip(what: string, depth = 16): void {
    if (depth === 0) throw new DerError(`${what} is nested too deeply`)
    const tag = this.peek()
    const isUniversal = (tag & 0xc0) === 0
    if (isUniversal && constructedOnly.has(tag & 0x1f) !== ((tag & 0x20) !== 0)) {
      throw new DerError(`${what} has an unexpected tag`)
    }
    if ((tag & 0x20) !== 0) {
      const content = this.enter(tag, what)
      while (!content.done) content.skip(what, depth - 1)
    } else if (tag === tags.boolean) this.boolean(what)
    else if (tag === tags.integer) this.integer(what)
    else if (tag === tags.bitString) this.bitString(what)
    else if (tag === tags.null) this.null(what)
    else if (tag === tags.oid) this.oid(what)
    else this.header(tag, what)
  }

  /** The content of an OBJECT IDENTIFIER. */
  oid(what: string): Uint8Array {
    const content = this.content(tags.oid, what)
    const last = content.at(-1)
    if (last === undefined || last >= 0x80) throw new DerError(`${what} is no object identifier`)
    let first = true
    for (const byte of content) {
      if (first && byte === 0x80) throw new DerError(`${what} is no minimal object identifier`)
      first = byte < 0x80
    }
    return content
  }

  /** Refuses anything that is left. */
  finish(what: string): void {
    if (this.offset !== this.end) throw new DerError(`${what} has bytes after its end`)
  }

  /** An INTEGER's content: two's complement, big-endian, minimal. */
  integer(what: string): Uint8Array {
    const value = this.content(tags.integer, what)
    const first = value[0]
    if (first === undefined) throw new DerError(`${what} is an empty INTEGER`)
    const second = value[1]
    if (
      second !== undefined &&
      ((first === 0x00 && second < 0x80) || (first === 0xff && second >= 0x80))
    ) {
      throw new DerError(`${what} is an INTEGER with needless leading bytes`)
    }
    return value
  }

  smallInteger(what: string): number {
    const value = this.integer(what)
    if (value.length > 4 || (value[0] ?? 0) >= 0x80) throw new DerError(`${what} is out of range`)
    let number = 0
    for (const byte of value) number = number * 256 + byte
    return number
  }

  /** A positive INTEGER without its sign byte. */
  positiveInteger(what: string): Uint8Array {
    const value = this.integer(what)
    const first = value[0] ?? 0
    if (first >= 0x80) throw new DerError(`${what} is negative`)
    if (first !== 0) return value
    if (value.length === 1) throw new DerError(`${what} is zero`)
    return value.subarray(1)
  }

  boolean(what: string): boolean {
    const value = this.content(tags.boolean, what)
    if (value.length !== 1 || (value[0] !== 0x00 && value[0] !== 0xff)) {
      throw new DerError(`${what} is no DER BOOLEAN`)
    }
    return value[0] === 0xff
  }

  /** A BIT STRING of whole bytes. */
  octetsOfBitString(what: string, tag: number = tags.bitString): Uint8Array {
    const value = this.bitString(what, tag)
    if (value[0] !== 0) throw new DerError(`${what} is no whole number of bytes`)
    return value.subarray(1)
  }

  /** A BIT STRING with its leading count of unused bits, which must be zero bits. */
  bitString(what: string, tag: number = tags.bitString): Uint8Array {
    const value = this.content(tag, what)
    const unused = value[0]
    if (unused === undefined || unused > 7 || (unused > 0 && value.length === 1)) {
      throw new DerError(`${what} is no BIT STRING`)
    }
    if (((value.at(-1) ?? 0) & ((1 << unused) - 1)) !== 0 && unused > 0) {
      throw new DerError(`${what} has padding bits that are not zero`)
    }
    return value
  }

  null(what: string): void {
    if (this.content(tags.null, what).length !== 0) throw new DerError(`${what} is no NULL`)
  }

  private header(tag: number, what: string): void {
    const { bytes, end } = this
    let at = this.offset
    if (at >= end) throw new DerError(`${what} is missing`)
    if (bytes[at] !== tag) throw new DerError(`${what} has an unexpected tag`)
    if ((tag & 0x1f) === 0x1f) throw new DerError(`${what} has a long tag`)
    at += 1
    if (at >= end) throw new DerError(`${what} is cut short`)
    let length = bytes[at] ?? 0
    at += 1
    if (length >= 0x80) {
      const octets = length & 0x7f
      if (octets === 0) throw new DerError(`${what} has an indefinite length`)
      if (octets > 3 || at + octets > end) throw new DerError(`${what} is cut short`)
      length = 0
      for (let i = 0; i < octets; i += 1) length = length * 256 + (bytes[at + i] ?? 0)
      if (length < 0x80 || length < 2 ** (8 * (octets - 1))) {
        throw new DerError(`${what} has a length that is not minimal`)
      }
      at += octets
    }
    if (length > end - at) throw new DerError(`${what} is cut short`)
    this.contentStart = at
    this.contentEnd = at + length
    this.offset = at + length
  }
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

const ascii = new TextDecoder()
const hexPairs = new Uint16Array(
  new TextEncoder().encode(
    Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join(''),
  ).buffer,
)

/** Lower-case hexadecimal. */
function toHex(bytes: Uint8Array): string {
  const digits = new Uint16Array(bytes.length)
  for (let i = 0; i < bytes.length; i += 1) digits[i] = hexPairs[bytes[i] ?? 0] ?? 0
  return ascii.decode(digits)
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  // More arguments than this overflow the stack of some engines.
  if (bytes.length <= 4096) return Reflect.apply(String.fromCharCode, null, bytes)
  return latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(4096))
}

/** The unsigned big-endian number. */
export function toBigInt(bytes: Uint8Array): bigint {
  const { buffer, byteOffset, length } = bytes
  // Linear for any length, but slow to start.
  if (length > 66) return BigInt(`0x${toHex(bytes)}`)
  const view = new DataView(buffer, byteOffset, length)
  let value = 0n
  let at = 0
  for (; at < length % 8; at += 1) value = (value << 8n) | BigInt(view.getUint8(at))
  for (; at < length; at += 8) value = (value << 64n) | view.getBigUint64(at)
  return value
}

/** The two's complement big-endian number. */
export function toSignedBigInt(bytes: Uint8Array): bigint {
  const value = toBigInt(bytes)
  return (bytes[0] ?? 0) >= 0x80 ? value - (1n << BigInt(8 * bytes.length)) : value
}

/** The bits that an unsigned number without leading zero bytes takes. */
export function bitLength(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : 8 * bytes.length - Math.clz32(bytes[0] ?? 0) + 24
}
