import { isObject } from '../contract/json.js'
import type { Parameter } from '../contract/model.js'

type Pair = readonly [name: string, text: string]

const RESERVED = /%(?:3A|2F|3F|23|5B|5D|40|24|26|2B|2C|3B|3D)/gi

/** A text as it goes into a URL. */
const encoderOf = ({ allowsReserved }: Parameter) =>
  allowsReserved
    ? (text: string): string => encodeURIComponent(text).replaceAll(RESERVED, decodeURIComponent)
    : encodeURIComponent

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')

const isStructured = (value: unknown): value is object =>
  typeof value === 'object' && value !== null

const pairsOf = (value: object): Pair[] =>
  Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => [name, textOf(part)])

/** Items, or names and values, in one row. */
const rowOf = (value: object, between: string, encode: (text: string) => string): string =>
  (Array.isArray(value) ? value.map(textOf) : pairsOf(value).flat()).map(encode).join(between)

/** `name=value` of an exploded object, the values alone of an array. */
const explodedRow = (value: object, between: string, encode: (text: string) => string): string =>
  Array.isArray(value)
    ? rowOf(value, between, encode)
    : pairsOf(value)
        .map(([name, text]) => `${encode(name)}=${encode(text)}`)
        .join(between)

const asIs = (text: string): string => text

/** A path parameter's value as its part of the path. */
export function serializePath(parameter: Parameter, value: unknown): string {
  const { name, style, isExploded } = parameter
  const encode = encoderOf(parameter)
  if (style === 'json') return encode(jsonOf(value))
  const row = isExploded ? explodedRow : rowOf
  if (style === 'label') {
    const between = isExploded ? '.' : ','
    return `.${isStructured(value) ? row(value, between, encode) : encode(textOf(value))}`
  }
  if (style === 'matrix') {
    if (!isStructured(value)) return `;${name}=${encode(textOf(value))}`
    if (!isExploded) return `;${name}=${rowOf(value, ',', encode)}`
    return Array.isArray(value)
      ? value.map((item) => `;${name}=${encode(textOf(item))}`).join('')
      : `;${explodedRow(value, ';', encode)}`
  }
  return isStructured(value) ? row(value, ',', encode) : encode(textOf(value))
}

/** A header's value. */
export function serializeHeader({ style, isExploded }: Parameter, value: unknown): string {
  if (style === 'json') return jsonOf(value)
  if (!isStructured(value)) return textOf(value)
  return (isExploded ? explodedRow : rowOf)(value, ',', asIs)
}

const BETWEEN: Readonly<Partial<Record<Parameter['style'], string>>> = {
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
}

/** A query parameter as `name=value`, once or more often; nothing for an empty list. */
export function serializeQuery(parameter: Parameter, value: unknown): string {
  const { name, style, isExploded } = parameter
  const encode = encoderOf(parameter)
  const key = encodeURIComponent(name)
  if (style === 'json') return `${key}=${encode(jsonOf(value))}`
  if (!isStructured(value)) return `${key}=${encode(textOf(value))}`
  if (style === 'deepObject') return deepPairs(name, value).map(writePair(encode)).join('&')
  if (!isExploded) {
    const row = rowOf(value, BETWEEN[style] ?? ',', encode)
    return row === '' ? '' : `${key}=${row}`
  }
  const pairs = Array.isArray(value)
    ? value.map((item): Pair => [name, textOf(item)])
    : pairsOf(value)
  return pairs.map(writePair(encode)).join('&')
}

const writePair =
  (encode: (text: string) => string) =>
  ([name, text]: Pair): string =>
    `${encodeURIComponent(name)}=${encode(text)}`

/** `name[a][b]=c`: the specification names one level, deeper ones are written by most. */
const deepPairs = (prefix: string, value: object): Pair[] =>
  Object.entries(value).flatMap(([name, part]) =>
    isObject(part)
      ? deepPairs(`${prefix}[${name}]`, part)
      : Array.isArray(part)
        ? part.map((item): Pair => [`${prefix}[${name}]`, textOf(item)])
        : [[`${prefix}[${name}]`, textOf(part)] as const],
  )

/** A cookie as `name=value`, once or more often. */
export const serializeCookie = (parameter: Parameter, value: unknown): string =>
  serializeQuery(parameter, value).replaceAll('&', '; ')

/** A text is taken for JSON that is written already, so that broken JSON can be sent too. */
const jsonOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** A form body: a list repeats its name, an object is written as JSON (section 4.8.14). */
export const serializeForm = (value: unknown): string =>
  isObject(value)
    ? Object.entries(value)
        .flatMap(([name, part]) =>
          (Array.isArray(part) ? part : [part]).map((item): Pair => [name, textOf(item)]),
        )
        .map(writePair(encodeURIComponent))
        .join('&')
    : textOf(value)
