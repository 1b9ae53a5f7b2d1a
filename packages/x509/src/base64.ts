const values = new Int8Array(128).fill(-1)
for (const [value, character] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  values[character.charCodeAt(0)] = value
}
const whiteSpace = -2
for (const character of ' \t\r\n') values[character.charCodeAt(0)] = whiteSpace

/** Base64 between two places of a text, white space between characters allowed (RFC 7468, section 3), else strict. */
export function decodeBase64(text: string, from = 0, to = text.length): Uint8Array | undefined {
  let end = to
  while (end > from && values[text.charCodeAt(end - 1)] === whiteSpace) end -= 1
  let padding = 0
  while (padding < 2 && end > from && text.charCodeAt(end - 1) === 0x3d) {
    end -= 1
    padding += 1
    while (end > from && values[text.charCodeAt(end - 1)] === whiteSpace) end -= 1
  }
  const bytes = new Uint8Array(((end - from) * 3) >> 2)
  let length = 0
  let characters = 0
  let bits = 0
  for (let i = from; i < end; i += 1) {
    const value = values[text.charCodeAt(i)] ?? -1
    if (value < 0) {
      if (value === whiteSpace) continue
      return undefined
    }
    bits = (bits << 6) | value
    characters += 1
    if ((characters & 3) === 0) {
      bytes[length] = bits >> 16
      bytes[length + 1] = bits >> 8
      bytes[length + 2] = bits
      length += 3
      bits = 0
    }
  }
  const rest = characters & 3
  if (characters === 0 || padding !== (4 - rest) % 4) return undefined
  if (rest === 2) {
    if ((bits & 0x0f) !== 0) return undefined
    bytes[length] = bits >> 4
    length += 1
  } else if (rest === 3) {
    if ((bits & 0x03) !== 0) return undefined
    bytes[length] = bits >> 10
    bytes[length + 1] = bits >> 2
    length += 2
  }
  return bytes.subarray(0, length)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const bits = (a << 16) | (b << 8) | c
    const left = bytes.length - i
    text += `${alphabet.charAt(bits >> 18)}${alphabet.charAt((bits >> 12) & 63)}`
    text += left > 1 ? alphabet.charAt((bits >> 6) & 63) : '='
    text += left > 2 ? alphabet.charAt(bits & 63) : '='
  }
  return text
}
