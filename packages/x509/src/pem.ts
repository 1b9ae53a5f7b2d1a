import { decodeBase64 } from './base64.js'
import { place, problem, type CheckField, type Problem, type ProblemKind } from './problems.js'

/** The most characters a field may have. */
export const maximumLength = 64 * 1024

/** One PEM block whose armour and base64 are whole. */
export interface PemBlock {
  index: number
  label: string
  bytes: Uint8Array
  encrypted: boolean
}

const begin = '-----BEGIN '
const dashes = '-----'

// A block that lost its BEGIN line, or a marker that is mistyped.
const strayContent = /-----|^[ \t]*[A-Za-z0-9+/]{60,}={0,2}[ \t]*$/m

/**
 * Splits a text into its PEM blocks (RFC 7468). Text between blocks is explanation;
 * everything that suggests a damaged block is a problem, and all of them are found.
 */
export function splitPem(
  field: CheckField,
  input: string,
): { blocks: PemBlock[]; problems: Problem[] } {
  const blocks: PemBlock[] = []
  const problems: Problem[] = []
  const where = place(field)
  const report = (kind: ProblemKind, message: string, block?: number) =>
    problems.push(problem(kind, { field, block }, message))

  if (input.length > maximumLength) {
    report('too-large', `${where} has ${input.length} characters; the most is ${maximumLength}.`)
    return { blocks, problems }
  }
  if (input.includes('\0')) {
    report('nul-byte', `${where} contains a NUL character, so it is no plain text.`)
    return { blocks, problems }
  }
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input
  if (!text.includes(begin)) {
    report(...withoutBegin(text, where))
    return { blocks, problems }
  }
  const trimmed = text.trim()
  const quoted = /^["'`]/.test(trimmed) || /["'`]$/.test(trimmed)
  if (quoted) report('quoted-pem', `${where} has quotes around the PEM text.`)
  const escaped = text.includes('\\n')
  if (escaped) {
    report('escaped-newlines', `${where} has line breaks written as the two characters \\ and n.`)
  }
  if (quoted || escaped) return { blocks, problems }

  let at = 0
  for (let index = 0; ; index += 1) {
    const from = text.indexOf(begin, at)
    const between = text.slice(at, from === -1 ? undefined : from)
    if (strayContent.test(between)) {
      report(
        'damaged-block',
        `${where} has pieces of a block without its BEGIN line ${from === -1 ? 'after' : 'before'} block ${from === -1 ? index : index + 1}.`,
      )
    }
    if (from === -1) break
    const block = readBlock(text, from, place(field, index))
    at = block.next
    if (from > 0 && !isLineBreak(text, from - 1)) {
      report(
        'damaged-block',
        `${place(field, index)} does not begin at the start of a line.`,
        index,
      )
    } else if ('kind' in block) {
      report(block.kind, block.message, index)
    } else {
      blocks.push({ index, label: block.label, bytes: block.bytes, encrypted: block.encrypted })
    }
  }
  return { blocks, problems }
}

function withoutBegin(text: string, where: string): [ProblemKind, string] {
  const trimmed = text.trim()
  if (trimmed === '') return ['missing', `${where} is empty.`]
  // 0x30 opens every DER certificate and key; a two-byte length follows, however it was decoded.
  if (/^0[\u0080-\uffff]/.test(text)) {
    return ['der-as-text', `${where} holds binary DER that was pasted as text.`]
  }
  if (/^M[A-Za-z0-9+/\s]{60,}={0,2}$/.test(trimmed)) {
    return ['der-as-text', `${where} holds base64 without its BEGIN and END lines.`]
  }
  return ['not-pem', `${where} holds no PEM block.`]
}

type Block =
  | { next: number; label: string; bytes: Uint8Array; encrypted: boolean }
  | { next: number; kind: ProblemKind; message: string }

function isLineBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x0a || code === 0x0d
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineBreak(text, at)) at += 1
  return at
}

function readBlock(text: string, from: number, where: string): Block {
  const lineAfter = lineEnd(text, from)
  const line = text.slice(from, lineAfter)
  const labelEnd = line.indexOf(dashes, begin.length)
  if (labelEnd === -1) {
    return { next: lineAfter, kind: 'damaged-block', message: `${where} has a damaged BEGIN line.` }
  }
  if (line.slice(labelEnd + dashes.length).trim() !== '') {
    const one = line.indexOf('-----END ', labelEnd)
    return one === -1
      ? {
          next: lineAfter,
          kind: 'damaged-block',
          message: `${where} has text after its BEGIN line.`,
        }
      : { next: lineAfter, kind: 'lost-newlines', message: `${where} has lost its line breaks.` }
  }
  const label = line.slice(begin.length, labelEnd)

  const end = text.indexOf(dashes, lineAfter)
  if (end === -1) {
    return { next: text.length, kind: 'damaged-block', message: `${where} has no END line.` }
  }
  const endLine = text.slice(end, lineEnd(text, end))
  const next = end + endLine.length
  const expected = `-----END ${label}-----`
  if (endLine.startsWith(begin)) {
    return {
      next: end,
      kind: 'damaged-block',
      message: `${where} has no END line before the next block begins.`,
    }
  }
  if (!isLineBreak(text, end - 1) || !endLine.startsWith(expected)) {
    return {
      next,
      kind: 'damaged-block',
      message: `${where} has a damaged END line, or one of another kind than its BEGIN line.`,
    }
  }
  if (endLine.slice(expected.length).trim() !== '') {
    return { next, kind: 'text-after-end', message: `${where} has text after its END line.` }
  }

  const body = text.slice(lineAfter, end)
  // RFC 1421 headers: OpenSSL's old way to say that a key is encrypted.
  if (body.includes(':')) {
    return /^[\r\n]+Proc-Type:[ \t]*4,[ \t]*ENCRYPTED/.test(body)
      ? { next, label, bytes: new Uint8Array(), encrypted: true }
      : { next, kind: 'damaged-block', message: `${where} has header lines.` }
  }
  const bytes = decodeBase64(text, lineAfter, end)
  return bytes === undefined
    ? { next, kind: 'damaged-block', message: `${where} has damaged base64.` }
    : { next, label, bytes, encrypted: false }
}
