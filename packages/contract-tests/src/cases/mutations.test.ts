import { expect, test } from 'vitest'

import { limitsOf } from './limits.js'
import { mutations } from './mutations.js'
import type { JsonObject } from '../contract/json.js'
import { sampleFor } from '../contract/samples.js'
import { createSchemaChecker } from '../contract/schema-checker.js'

/** The values on both sides of each keyword of a schema, by the keyword's pointer. */
function sidesOf(schema: JsonObject, example: unknown, definitions: JsonObject = {}) {
  const document = { schema, definitions }
  const checker = createSchemaChecker(document)
  const surroundings = {
    document,
    checker,
    sample: (_: string | number, part: unknown) => sampleFor(document, part),
  }
  return Object.fromEntries(
    limitsOf(document, schema).map((limit) => {
      const on = (side: 'inside' | 'outside') =>
        mutations(surroundings, schema, [example], limit, side).map(({ whole }) => whole)
      return [limit.pointer, { inside: on('inside'), outside: on('outside') }]
    }),
  )
}

const object = (properties: JsonObject, more: JsonObject = {}) => ({
  type: 'object',
  properties,
  ...more,
})

test.for<[string, JsonObject, unknown, unknown, unknown]>([
  ['type', { type: ['string', 'null'] }, 'a', null, 7],
  ['type', { type: 'integer' }, 3, 3, 1.5],
  ['enum', { enum: ['a', 'b'] }, 'a', 'b', 'none-of-these'],
  ['const', { const: 4 }, 4, 4, '4-not'],
  ['minLength', { type: 'string', minLength: 2 }, 'abc', 'ab', 'a'],
  ['maxLength', { type: 'string', maxLength: 4 }, 'abc', 'abcc', 'abccc'],
  ['pattern', { type: 'string', pattern: '^[a-z]+$' }, 'abc', 'abc', 'abc!'],
  ['format', { type: 'string', format: 'date' }, '2020-01-01', '2020-01-01', 'not of this format'],
  ['minimum', { type: 'integer', minimum: 3 }, 5, 3, 2],
  ['maximum', { type: 'integer', maximum: 7 }, 5, 7, 8],
  ['maximum', { type: 'integer', maximum: 7, multipleOf: 3 }, 3, 6, 9],
  ['exclusiveMinimum', { type: 'integer', exclusiveMinimum: 3 }, 5, 4, 3],
  ['exclusiveMaximum', { type: 'number', exclusiveMaximum: 1 }, 0.2, 0.5, 1],
  ['multipleOf', { type: 'integer', multipleOf: 4 }, 8, 8, 10],
  ['minItems', { type: 'array', minItems: 2 }, [1, 2, 3], [1, 2], [1]],
  ['maxItems', { type: 'array', maxItems: 2, uniqueItems: true }, [1], [1, 2], [1, 2, 3]],
  ['uniqueItems', { type: 'array', uniqueItems: true }, [1], [1], [1, 1, 1]],
  ['contains', { type: 'array', contains: { const: 1 } }, [1], [1], []],
  ['required/0', { required: ['a'] }, { a: 1 }, { a: 1 }, {}],
  [
    'dependentRequired/a/0',
    { dependentRequired: { a: ['b'] } },
    { b: 2 },
    { a: 'text', b: 2 },
    { a: 'text' },
  ],
  [
    'additionalProperties',
    object({ a: {} }, { additionalProperties: false }),
    {},
    {},
    { unexpected: 'x' },
  ],
  [
    'unevaluatedProperties',
    { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    { a: 1 },
    { a: 1 },
    { a: 1, unexpected: 'x' },
  ],
  [
    'propertyNames',
    { type: 'object', propertyNames: { pattern: '^[a-z]+$' } },
    { a: 1 },
    { a: 1 },
    { a: 1, '!': 'x' },
  ],
  ['minProperties', { type: 'object', minProperties: 1 }, { a: 1, b: 2 }, { a: 1 }, {}],
  ['maxProperties', { type: 'object', maxProperties: 1 }, { a: 1 }, { a: 1 }, { a: 1, extra0: 1 }],
  ['oneOf', { oneOf: [{ type: 'string' }, { type: 'boolean' }] }, 'a', 'a', 7],
  ['anyOf', { anyOf: [{ type: 'string' }, { type: 'boolean' }] }, 'a', 'a', 7],
  ['not', { not: { const: 'bad' } }, 'good', 'good', 'bad'],
])('%s of %j has both sides', ([keyword, schema, example, inside, outside]) => {
  const found = sidesOf(schema, example)[`/schema/${keyword}`]
  expect(found?.inside).toContainEqual(inside)
  expect(found?.outside).toContainEqual(outside)
})

test('a reference is followed to where the keyword is written', () => {
  const schema = object({ name: { $ref: '#/definitions/Name', maxLength: 4 } })
  const found = sidesOf(schema, { name: 'abc' }, { Name: { type: 'string', minLength: 2 } })
  expect(found['/definitions/Name/minLength']?.outside).toContainEqual({ name: 'a' })
  expect(found['/schema/properties/name/maxLength']?.outside).toContainEqual({ name: 'abccc' })
})

test('a branch, and what a condition asks for, is tested where it applies', () => {
  const schema: JsonObject = JSON.parse(`{
    "type": "object",
    "properties": {
      "kind": { "enum": ["a", "b"] },
      "size": { "type": "integer" },
      "name": { "type": "string" }
    },
    "if": { "properties": { "kind": { "const": "a" } }, "required": ["kind"] },
    "then": { "required": ["size"] },
    "else": { "required": ["name"] },
    "anyOf": [{ "properties": { "size": { "maximum": 9 } } }]
  }`)
  const found = sidesOf(schema, { kind: 'a', size: 5 })
  expect(found['/schema/then/required/0']).toEqual({
    inside: [{ kind: 'a', size: 5 }],
    outside: [{ kind: 'a' }],
  })
  expect(found['/schema/anyOf/0/properties/size/maximum']?.outside).toEqual([
    { kind: 'a', size: 10 },
  ])
  const other = sidesOf(schema, { kind: 'b', name: 'x' })
  expect(other['/schema/else/required/0']?.outside).toContainEqual({ kind: 'b' })
})

test('what no example shows is added, with what leads to it', () => {
  const schema = object({
    list: { type: 'array', items: object({ size: { type: 'integer', minimum: 1 } }) },
  })
  const found = sidesOf(schema, {})
  expect(found['/schema/properties/list/items/properties/size/minimum']?.outside).toEqual([
    { list: [{ size: 0 }] },
  ])
})

test('items before the last schema are tested one by one', () => {
  const schema = {
    type: 'array',
    minItems: 2,
    items: false,
    prefixItems: [{ type: 'string' }, { type: 'integer', maximum: 3 }],
  }
  const found = sidesOf(schema, ['a', 2])
  expect(found['/schema/prefixItems/1/maximum']).toMatchObject({
    inside: [['a', 3]],
    outside: [['a', 4]],
  })
})

test('a schema that is its own part ends', () => {
  const document: JsonObject = {
    definitions: {
      Tree: object({ name: { minLength: 1 }, child: { $ref: '#/definitions/Tree' } }),
    },
  }
  const found = limitsOf(document, { $ref: '#/definitions/Tree' })
  expect(found.map(({ property }) => property)).toEqual(['body', 'name'])
})
