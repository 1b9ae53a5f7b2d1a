import { closed, object, text } from './build.ts'
import type { Node } from './case.ts'

const nullable = { type: ['string', 'null'] }

/** What narrows and what widens a schema: the one breaks who sends, the other who receives. */
export const narrowed: readonly (readonly [name: string, wide: Node, narrow: Node])[] = [
  ['type', { type: 'number' }, { type: 'integer' }],
  ['type, any at first', {}, text],
  ['nullability', nullable, text],
  ['maxLength', { ...text, maxLength: 9 }, { ...text, maxLength: 8 }],
  ['maxLength, none at first', text, { ...text, maxLength: 8 }],
  ['minLength', { ...text, minLength: 1 }, { ...text, minLength: 2 }],
  ['maximum', { type: 'integer', maximum: 9 }, { type: 'integer', maximum: 8 }],
  ['exclusiveMaximum', { type: 'integer', maximum: 9 }, { type: 'integer', exclusiveMaximum: 9 }],
  ['minimum', { type: 'integer', minimum: 1 }, { type: 'integer', minimum: 2 }],
  ['maxItems', { type: 'array', maxItems: 9 }, { type: 'array', maxItems: 8 }],
  ['minItems', { type: 'array' }, { type: 'array', minItems: 1 }],
  ['uniqueItems', { type: 'array' }, { type: 'array', uniqueItems: true }],
  ['maxProperties', { type: 'object', maxProperties: 2 }, { type: 'object', maxProperties: 1 }],
  ['pattern, none at first', text, { ...text, pattern: '^a$' }],
  ['format, none at first', text, { ...text, format: 'uuid' }],
  ['multipleOf, none at first', { type: 'integer' }, { type: 'integer', multipleOf: 2 }],
  ['const, none at first', text, { ...text, const: 'a' }],
  ['additionalProperties', object({ a: text }), object({ a: text }, closed)],
  ['items', { type: 'array', items: text }, { type: 'array', items: { ...text, maxLength: 1 } }],
  ['oneOf', { oneOf: [text, { type: 'integer' }] }, { oneOf: [text] }],
  ['anyOf', { anyOf: [text, { type: 'integer' }] }, { anyOf: [text] }],
  ['allOf', { allOf: [text] }, { allOf: [text, { maxLength: 2 }] }],
  ['propertyNames', { type: 'object' }, { type: 'object', propertyNames: { maxLength: 2 } }],
]
