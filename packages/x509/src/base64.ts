/** Why text is not base64; never carries any of it. */
export class Base64Error extends Error {
  override readonly name = 'Base64Error'
}

const LINE_END = 64
const BLANK = 65
const PADDING = 66
const INVALID = 67

const codes = new Uint8Array(256).fill(INVALID)
for (const [value, character] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  codes[character.charCodeAt(0)] = value
}
codes[0x0a] = LINE_END
codes[0x0d] = LINE_END
codes[0x20] = BLANK
codes[0x09] = BLANK
codes[0x3d] = PADDING

const encoder = new TextEncoder()

/**
 * Decodes the base64 of a PEM body (RFC 7468, section 3; RFC 4648, section 4): any line length, white
 * space around lines, canonical padding.
 */
export function decodeBase64(text: string, start = 0, end = text.length): Uint8Array {
  // A string may be a tree of pieces, in which every look at a character takes a walk.
  return decodeBytes(encoder.encode(text.slice(start, end)))
}

function decodeBytes(text: Uint8Array): Uint8Array {
  const end = text.length
  const bytes = new Uint8Array(Math.ceil((end * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  let started = false
  let blank = false
  let at = 0
  for (; at < end; at += 1) {
    if (held === 0 && !blank) {
      // Whole groups of four, as nearly all are.
      while (at + 3 < end) {
        const a = codes[text[at] ?? 0] ?? INVALID
        const b = codes[text[at + 1] ?? 0] ?? INVALID
        const c = codes[text[at + 2] ?? 0] ?? INVALID
        const d = codes[text[at + 3] ?? 0] ?? INVALID
        if ((a | b | c | d) >= 64) break
        const group = (a << 18) | (b << 12) | (c << 6) | d
        bytes[length] = group >> 16
        bytes[length + 1] = group >> 8
        bytes[length + 2] = group
        length += 3
        at += 4
        started = true
      }
      if (at >= end) break
    }
    const code = codes[text[at] ?? 0] ?? INVALID
    if (code < 64) {
      // A plus that became a space in transport would otherwise vanish unseen.
      if (blank) throw new Base64Error('a space inside a line')
      started = true
      bits = (bits << 6) | code
      held += 1
      if (held === 4) {
        bytes[length] = bits >> 16
        bytes[length + 1] = bits >> 8
        bytes[length + 2] = bits
        length += 3
        held = 0
        bits = 0
      }
    } else if (code === LINE_END) {
      started = false
      blank = false
    } else if (code === BLANK) {
      blank = started
    } else if (code === PADDING) {
      break
    } else {
      throw new Base64Error('a character that is not base64')
    }
  }
  let padding = 0
  for (; at < end; at += 1) {
    const code = codes[text[at] ?? 0] ?? INVALID
    if (code === PADDING) padding += 1
    else if (code !== LINE_END && code !== BLANK) {
      throw new Base64Error('characters after the padding')
    }
  }
  if (held === 1 || padding !== (held === 0 ? 0 : 4 - held)) {
    throw new Base64Error('characters or padding missing')
  }
  if ((held === 2 && (bits & 0xf) !== 0) || (held === 3 && (bits & 0x3) !== 0)) {
    throw new Base64Error('padding bits that are not zero')
  }
  if (held === 2) {
    bytes[length] = bits >> 4
    length += 1
  } else if (held === 3) {
    bytes[length] = bits >> 10
    bytes[length + 1] = bits >> 2
    length += 2
  }
  return bytes.subarray(0, length)
}
