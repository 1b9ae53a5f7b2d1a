import { LONGEST_SEGMENT, typesOf } from './sites.js'
import type { Parameter } from '../contract/contract.js'
import type { JsonObject } from '../contract/json.js'

/** Texts that are no number, no truth value; whatever can be written is a string. */
const OF_WRONG_TYPE: Readonly<Record<string, readonly string[]>> = {
  integer: ['ten', '1.5', '1e3x', '0x10', ''],
  number: ['ten', '1,5', ''],
  boolean: ['maybe', '2', ''],
}

const READ: Readonly<Record<string, (text: string) => unknown>> = {
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
  boolean: (text) => (text === 'true' || text === 'false' ? text === 'true' : text),
}

export const textsOfWrongType = (schema: JsonObject): readonly string[] =>
  typesOf(schema).flatMap((type) => OF_WRONG_TYPE[type] ?? [])

/** What a parameter's text means by its type; `whole` is its schema, references resolved. */
export function read({ whole }: { readonly whole: JsonObject }, text: string): unknown {
  const type = typesOf(whole).find((one) => one in READ)
  return READ[type ?? '']?.(text) ?? text
}

/** What cannot be sent as it is, or would not arrive so. */
export function isSendable({ place }: Pick<Parameter, 'place'>, text: string): boolean {
  if (place === 'path') return text !== '' && text.length <= LONGEST_SEGMENT
  return place === 'query' || (/^[\x20-\x7E\x80-\xFF]*$/.test(text) && text.trim() === text)
}
