import { DerError, latin1, tags } from './der.js'

// ignoreBOM keeps a leading U+FEFF: the attribute's value has it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false
  return true
}

// Go's crypto/x509 adds the asterisk and the ampersand to the set of X.680.
const printable = /^[A-Za-z0-9 '()+,\-./:=?*&]*$/

function ia5(bytes: Uint8Array, what: string): string {
  if (!isAscii(bytes)) throw new DerError(`${what} has characters outside ASCII`)
  return latin1(bytes)
}

/** A host name as it stands in a certificate: visible ASCII, so no NUL, space or line break. */
export function dnsName(bytes: Uint8Array): string {
  const name = latin1(bytes)
  if (!/^[!-~]+$/.test(name)) {
    throw new DerError('a DNS name in the SAN is empty or has characters that no name has')
  }
  return name
}

function codePoints(bytes: Uint8Array, size: 2 | 4, what: string): string {
  if (bytes.length % size !== 0) throw new DerError(`${what} is cut short`)
  let text = ''
  for (let i = 0; i < bytes.length; i += size) {
    let point = 0
    for (let j = 0; j < size; j += 1) point = point * 256 + (bytes[i + j] ?? 0)
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
      throw new DerError(`${what} has a character that Unicode does not know`)
    }
    text += String.fromCodePoint(point)
  }
  return text
}

const decoders: ReadonlyMap<number, (bytes: Uint8Array, what: string) => string> = new Map([
  [
    tags.printableString,
    (bytes, what) => {
      const text = latin1(bytes)
      if (!printable.test(text)) {
        throw new DerError(`${what} is a PrintableString with characters that type does not allow`)
      }
      return text
    },
  ],
  [
    tags.utf8String,
    (bytes, what) => {
      if (isAscii(bytes)) return latin1(bytes)
      try {
        return utf8.decode(bytes)
      } catch {
        throw new DerError(`${what} is not valid UTF-8`)
      }
    },
  ],
  [tags.ia5String, ia5],
  [
    tags.numericString,
    (bytes, what) => {
      const text = latin1(bytes)
      if (!/^[0-9 ]*$/.test(text)) throw new DerError(`${what} is no NumericString`)
      return text
    },
  ],
  [tags.bmpString, (bytes, what) => codePoints(bytes, 2, what)],
  // T.61 proper is dead; the world reads it as Latin-1.
  [tags.t61String, latin1],
  [tags.universalString, (bytes, what) => codePoints(bytes, 4, what)],
])

/** The text of a DirectoryString or one of its older relatives (RFC 5280, section 4.1.2.4). */
export function directoryString(tag: number, bytes: Uint8Array, what: string): string {
  const decode = decoders.get(tag)
  if (decode === undefined) throw new DerError(`${what} is of a string type that is not supported`)
  return decode(bytes, what)
}

/** An IPv4 or IPv6 address in text, the latter as RFC 5952 says. */
export function ipAddress(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.')
  if (bytes.length !== 16) throw new DerError('an IP address in the SAN has a wrong length')
  const groups: number[] = []
  for (let i = 0; i < 16; i += 2) groups.push((bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0))
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes.subarray(12).join('.')}`
  }
  let best = { from: 0, length: 1 }
  for (let i = 0; i < 8; i += 1) {
    let length = 0
    while (groups[i + length] === 0) length += 1
    if (length > best.length) best = { from: i, length }
  }
  const hex = groups.map((group) => group.toString(16))
  if (best.length === 1) return hex.join(':')
  return `${hex.slice(0, best.from).join(':')}::${hex.slice(best.from + best.length).join(':')}`
}
