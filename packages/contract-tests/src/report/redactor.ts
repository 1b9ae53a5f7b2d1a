import type { SuiteConfig } from '../cases/suite-config.js'
import type { Operation, Contract } from '../contract/contract.js'
import { secretPieces } from '../rules/secrets.js'
import type { WireRequest } from '../run/exchange.js'

/** Keeps secrets out of what is written: credentials, `x-sensitive` values, private keys. */
export interface Redactor {
  /** The headers that carry secrets, in lower case. */
  readonly secretHeaders: ReadonlySet<string>
  /** Remembers the secrets of a request; its answer, or a later one, may repeat them. */
  learn(operation: Operation | undefined, request: WireRequest): void
  /** The text without what is secret. */
  clean(text: string): string
}

export const HIDDEN = '***'
/** Whatever the document says of them. */
const ALWAYS_SECRET = ['authorization', 'cookie', 'proxy-authorization', 'set-cookie']
const HIDDEN_TEXT = '(repeats a secret, not shown)'

/** Pieces are found by their first characters; shorter ones appear by chance. */
const PREFIX = 8
/** A shorter credential is hidden in its header alone: elsewhere it would be found in other words. */
const SHORTEST_CREDENTIAL = 8
/** Random requests have secrets without end; the oldest are forgotten. */
const MOST_PIECES = 50_000

/** A private key, also one that is cut off or whose line breaks are escaped. */
const PRIVATE_KEY =
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g
const LINE_BREAKS = /\\[rn]|\s/g

/** Reads from contract and configuration what is secret. */
export function createRedactor(
  contract: Contract,
  config: SuiteConfig,
  ...credentials: readonly string[]
): Redactor {
  const { document, secretHeaders } = contract
  const headers = [
    config.credentials ?? {},
    config.otherProject?.credentials ?? {},
    ...(config.refusedCredentials ?? []).map((refused) => refused.headers),
  ]
  const names = new Set([
    ...ALWAYS_SECRET,
    ...secretHeaders,
    ...headers.flatMap(Object.keys).map((name) => name.toLowerCase()),
  ])
  const fixed = [...credentials, ...headers.flatMap((set) => Object.values(set))]
    .map((value) => value.replace(/^\w+ +/, ''))
    .filter(({ length }) => length >= SHORTEST_CREDENTIAL)
    // The longest first: one can be a part of another.
    .toSorted((a, b) => b.length - a.length)
  const pieces = new PieceIndex()
  return {
    secretHeaders: names,
    learn(operation, request) {
      for (const piece of secretPieces(document, [...names], operation, request)) pieces.add(piece)
    },
    clean(text) {
      const withoutKeys = text.replaceAll(PRIVATE_KEY, HIDDEN)
      const shown = pieces.replace(
        fixed.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), withoutKeys),
      )
      return pieces.isIn(shown.replaceAll(LINE_BREAKS, '')) ? HIDDEN_TEXT : shown
    },
  }
}

/** Finds any of many pieces in one pass over a text. */
class PieceIndex {
  readonly #byPrefix = new Map<string, Set<string>>()
  #size = 0

  add(piece: string): void {
    const prefix = piece.slice(0, PREFIX)
    const known = this.#byPrefix.get(prefix) ?? new Set()
    if (prefix.length < PREFIX || known.has(piece)) return
    this.#byPrefix.set(prefix, known.add(piece))
    this.#size += 1
    if (this.#size > MOST_PIECES) this.#forgetOldest()
  }

  isIn(text: string): boolean {
    return this.#findFrom(text, 0) !== undefined
  }

  replace(text: string): string {
    let shown = ''
    let at = 0
    for (let hit = this.#findFrom(text, at); hit; hit = this.#findFrom(text, at)) {
      shown += text.slice(at, hit.start) + HIDDEN
      at = hit.end
    }
    return shown + text.slice(at)
  }

  #findFrom(text: string, from: number): { start: number; end: number } | undefined {
    for (let start = from; start + PREFIX <= text.length; start += 1) {
      const known = this.#byPrefix.get(text.slice(start, start + PREFIX))
      if (!known) continue
      for (const piece of known) {
        if (text.startsWith(piece, start)) return { start, end: start + piece.length }
      }
    }
    return undefined
  }

  #forgetOldest(): void {
    const [oldest] = this.#byPrefix
    if (!oldest) return
    this.#byPrefix.delete(oldest[0])
    this.#size -= oldest[1].size
  }
}
