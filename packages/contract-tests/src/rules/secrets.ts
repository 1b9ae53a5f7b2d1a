import type { Operation } from '../contract/contract.js'
import { isObject, resolve, type JsonObject } from '../contract/json.js'
import type { WireRequest } from '../run/exchange.js'

/** Shorter pieces appear by chance. */
const SHORTEST = 8
/** A PEM line has 64 characters; longer text is compared in pieces of this length. */
const PIECE = 64

/** The pieces of a request that must never come back: credentials and `x-sensitive` values. */
export function secretPieces(
  document: JsonObject,
  secretHeaders: readonly string[],
  operation: Operation | undefined,
  { headers, target, body }: WireRequest,
): string[] {
  const ofHeaders = Object.entries(headers)
    .filter(([name]) => secretHeaders.includes(name.toLowerCase()))
    // The scheme before a token is no secret, and need not come back with it.
    .map(([, value]) => value.replace(/^(Bearer|Basic) /, ''))
  const query = new URLSearchParams(target.split('?', 2)[1])
  const ofQuery = (operation?.security ?? [])
    .filter(({ place }) => place === 'query')
    .map(({ name }) => query.get(name) ?? '')
  const schema = operation?.body ? resolve(document, operation.body.schema) : {}
  return [...ofHeaders, ...ofQuery, ...sensitiveStrings(document, schema, parse(body))].flatMap(
    piecesOf,
  )
}

function sensitiveStrings(document: JsonObject, schema: JsonObject, value: unknown): string[] {
  if (schema['x-sensitive'] === true) return typeof value === 'string' ? [value] : []
  if (Array.isArray(value) && 'items' in schema) {
    const items = resolve(document, schema['items'])
    return value.flatMap((item) => sensitiveStrings(document, items, item))
  }
  const properties = schema['properties']
  if (!isObject(value) || !isObject(properties)) return []
  return Object.entries(properties).flatMap(([name, part]) =>
    sensitiveStrings(document, resolve(document, part), value[name]),
  )
}

/** The lines between the markers: those of a key are secret, `-----BEGIN PRIVATE KEY-----` is not. */
const piecesOf = (secret: string): string[] =>
  secret
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('-----'))
    .flatMap((line) => line.match(new RegExp(`.{1,${PIECE}}`, 'gu')) ?? [])
    .filter((piece) => piece.length >= SHORTEST)

function parse(body: WireRequest['body']): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined
  } catch {
    return undefined
  }
}

/** Line breaks, written or escaped, do not hide a key that is wrapped differently. */
export const isLeaked = (pieces: readonly string[], text: string): boolean => {
  const flat = text.replaceAll(/\\[rn]|\s/g, '')
  return pieces.some((piece) => text.includes(piece) || flat.includes(piece))
}
