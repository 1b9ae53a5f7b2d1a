import { Base64Error, decodeBase64 } from './base64.js'
import { place, problem, type CheckField, type Problem, type ProblemKind } from './problems.js'

/** One PEM block whose armour and base64 are whole. */
export interface PemBlock {
  /** Position among the blocks of the text, from zero, damaged ones included. */
  index: number
  label: string
  bytes: Uint8Array
  /** RFC 1421 headers say that the content is encrypted; `bytes` are the encrypted ones. */
  encrypted: boolean
}

/** The longest text that is looked at, in bytes of UTF-8. */
const MAX_PEM_BYTES = 64 * 1024

/** Beyond this many blocks nothing is looked at; far fewer are refused for their number. */
const MAX_BLOCKS = 20

const DASHES = '-----'
const boundary = /^-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]*)-----$/
// Each of these is linear in the text: no two repetitions can take the same characters.
const almostBoundary = /--[ \t]*(?:BEGIN|END)\b/i
const lostBase64 = /^[ \t]*[A-Za-z0-9+/]{60,}={0,2}[ \t]*$/m
const encryptedHeader = /^Proc-Type:[ \t]*4,[ \t]*ENCRYPTED[ \t]*$/m
const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)/
const escapedLineEnd = /-----(?:\\r)?\\n|\\n-----/
const openingQuote = /^\s*["'`\u2018\u201C\u00AB]+\s*-----BEGIN/

/**
 * Splits a text into its PEM blocks (RFC 7468, section 3). Text between blocks is explanation;
 * everything that suggests a damaged block is a problem, and all of them are found.
 */
export function splitPem(
  field: CheckField,
  input: string,
): { blocks: PemBlock[]; problems: Problem[]; count: number } {
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input
  const problems = problemsOfWhole(field, text)
  if (problems.length > 0) return { blocks: [], problems, count: 0 }
  const splitter = new Splitter(field, text)
  splitter.run()
  return splitter
}

function problemsOfWhole(field: CheckField, text: string): Problem[] {
  const where = place(field)
  const one = (kind: ProblemKind, what: string) => problem(kind, { field }, `${where} ${what}`)
  if (isTooLarge(text)) {
    return [one('too-large', `is larger than ${MAX_PEM_BYTES / 1024} KiB.`)]
  }
  if (!text.includes(DASHES)) {
    if (text.trim() === '') return [one('missing', 'is empty.')]
    if (!looksLikeDer(text)) return [one('not-pem', 'holds no PEM block.')]
    const what =
      'holds a binary file (DER or PKCS#12), or its base64 or hex without BEGIN and END lines.'
    return [one('der-as-text', what)]
  }
  if (text.includes('\0')) {
    return [one('nul-byte', 'contains a NUL character, so it is no plain text.')]
  }
  const problems: Problem[] = []
  if (openingQuote.test(text)) problems.push(one('quoted-pem', 'has quotes around the PEM text.'))
  if (text.includes('\\') && escapedLineEnd.test(text)) {
    const what = 'has line breaks written as the two characters backslash and n.'
    problems.push(one('escaped-newlines', what))
  }
  return problems
}

function isTooLarge(text: string): boolean {
  if (text.length > MAX_PEM_BYTES) return true
  // A UTF-16 unit takes at most three bytes.
  if (text.length * 3 <= MAX_PEM_BYTES) return false
  return new TextEncoder().encode(text).length > MAX_PEM_BYTES
}

// A SEQUENCE of 128 bytes or more: 0x30, then 0x81 or 0x82, as bytes, base64 or hex.
function looksLikeDer(text: string): boolean {
  const trimmed = text.trimStart()
  if (/^0[\u0081\u0082\uFFFD]/.test(trimmed)) return true
  const compact = trimmed.replace(/\s/g, '')
  return (
    /^MI[GHIJKL][A-Za-z0-9+/]{60,}={0,2}$/.test(compact) || /^308[12][0-9a-f]{60,}$/i.test(compact)
  )
}

class Splitter {
  readonly blocks: PemBlock[] = []
  readonly problems: Problem[] = []
  private readonly field: CheckField
  private readonly text: string
  private at = 0
  /** Of all blocks, damaged ones included. */
  count = 0

  constructor(field: CheckField, text: string) {
    this.field = field
    this.text = text
  }

  run(): void {
    const { text } = this
    let gap = 0
    for (;;) {
      const dashes = text.indexOf(DASHES, this.at)
      if (dashes < 0 || this.count > MAX_BLOCKS) break
      const start = this.lineStart(dashes)
      const end = this.lineEnd(dashes)
      const found = boundary.exec(text.slice(start, end).trim())
      const label = found?.[2]
      if (found?.[1] === 'BEGIN' && label !== undefined) {
        this.checkGap(gap, start)
        this.at = end
        this.readBlock(label)
        gap = this.at
      } else {
        // Rulers of dashes are text like any other; checkGap sees the rest.
        this.at = end
      }
    }
    if (this.count <= MAX_BLOCKS) this.checkGap(gap, text.length)
    if (this.count === 0 && this.problems.length === 0) {
      this.report('not-pem', undefined, 'holds no PEM block.')
    }
  }

  private readBlock(label: string): void {
    const { text } = this
    const index = this.count
    this.count += 1
    const bodyStart = this.at
    const dashes = text.indexOf(DASHES, bodyStart)
    if (dashes < 0) {
      this.at = text.length
      this.report('damaged-block', index, 'has no END line.')
      return
    }
    const start = this.lineStart(dashes)
    const end = this.lineEnd(dashes)
    const line = text.slice(start, end).trim()
    const found = boundary.exec(line)
    if (found?.[1] === 'BEGIN') {
      this.at = start
      this.report('damaged-block', index, 'has no END line before the next block begins.')
      return
    }
    this.at = end
    const expected = `-----END ${label}-----`
    if (line === expected) {
      this.decode(label, index, bodyStart, start)
    } else if (line.startsWith(expected)) {
      this.report('text-after-end', index, 'has text after its END line, on the same line.')
    } else if (found !== null) {
      this.report('damaged-block', index, 'ends with another label than it begins with.')
    } else {
      this.report('damaged-block', index, 'has a damaged END line.')
    }
  }

  private decode(label: string, index: number, start: number, end: number): void {
    const { text } = this
    const colon = text.indexOf(':', start)
    const hasHeaders = colon >= 0 && colon < end
    let from = start
    if (hasHeaders) {
      // RFC 1421 headers end with a blank line; only legacy encrypted keys have them.
      const body = text.slice(start, end)
      const blank = blankLine.exec(body)
      if (blank === null || !encryptedHeader.test(body.slice(0, blank.index))) {
        this.report('damaged-block', index, 'has lines that are not base64.')
        return
      }
      from = start + blank.index
    }
    try {
      const bytes = decodeBase64(text, from, end)
      if (bytes.length === 0) throw new Base64Error('no content')
      this.blocks.push({ index, label, bytes, encrypted: hasHeaders })
    } catch (error) {
      if (!(error instanceof Base64Error)) throw error
      this.report('damaged-block', index, `has base64 with ${error.message}.`)
    }
  }

  /** Text between blocks is free, but remains of a block there mean that one is damaged. */
  private checkGap(from: number, to: number): void {
    if (from === to) return
    const gap = this.text.slice(from, to)
    if (gap.trim() === '') return
    const where = this.count === 0 ? 'before its first block' : `after block ${this.count}`
    const remains = almostBoundary.exec(gap)
    if (remains !== null) {
      const lost = /-----BEGIN [A-Z0-9][A-Z0-9 ]{0,40}-----[ \t]*[A-Za-z0-9+/]/.test(gap)
      if (lost)
        this.report('lost-newlines', undefined, 'has a PEM block that lost its line breaks.')
      else this.report('damaged-block', undefined, `has a damaged BEGIN or END line ${where}.`)
    } else if (lostBase64.test(gap)) {
      this.report('damaged-block', undefined, `has base64 outside of any block ${where}.`)
    }
  }

  private lineStart(at: number): number {
    let start = at
    while (start > 0 && !isLineEnd(this.text.charCodeAt(start - 1))) start -= 1
    return start
  }

  private lineEnd(at: number): number {
    let end = at
    while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) end += 1
    return end
  }

  private report(kind: ProblemKind, block: number | undefined, what: string): void {
    const { field } = this
    this.problems.push(problem(kind, { field, block }, `${place(field, block)} ${what}`))
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}
