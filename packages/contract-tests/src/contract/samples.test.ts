import { expect, test } from 'vitest'

import { sampleFor } from './samples.js'
import { createSchemaChecker } from './schema-checker.js'

const document = {
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          left: { $ref: '#/components/schemas/Tree' },
          right: { $ref: '#/components/schemas/Tree' },
        },
      },
    },
  },
}

test.for([
  { type: ['null', 'string'], minLength: 6 },
  { type: 'null' },
  { const: null },
  { type: 'string', minLength: 2, maxLength: 3 },
  { type: 'string', pattern: '^[A-Z]{2}\\d{3}$' },
  { type: 'string', pattern: '[a-f]+', minLength: 4, maxLength: 8 },
  { type: 'string', format: 'uuid' },
  { type: 'string', format: 'date-time' },
  { type: 'integer', exclusiveMinimum: 4, maximum: 5 },
  { type: 'integer', multipleOf: 7, minimum: 8 },
  { type: 'number', exclusiveMinimum: 0 },
  { maximum: -3 },
  { type: 'array', minItems: 2, items: { type: 'boolean' } },
  { prefixItems: [{ type: 'string' }, { type: 'integer' }] },
  { allOf: [{ required: ['a'], properties: { a: { type: 'integer' } } }, { required: ['b'] }] },
  { oneOf: [{ type: 'integer' }, { type: 'string' }] },
  {
    type: 'object',
    required: ['kind'],
    anyOf: [
      { properties: { kind: { const: 'card' }, cvc: { type: 'integer' } }, required: ['cvc'] },
    ],
  },
  { required: ['id'], properties: { id: { readOnly: true, type: 'integer' } }, maxProperties: 0 },
  { type: 'object', minProperties: 1, properties: { a: { type: 'string' } } },
  { $ref: '#/components/schemas/Tree' },
])('a sample of %j keeps to it', (schema) => {
  const sample = sampleFor(document, schema)
  expect(createSchemaChecker(document).check(schema, sample)).toEqual([])
})

test('a schema that needs itself ends', () => {
  const endless = {
    components: {
      schemas: { A: { required: ['a'], properties: { a: { $ref: '#/components/schemas/A' } } } },
    },
  }
  expect(sampleFor(endless, { $ref: '#/components/schemas/A' })).toBeTypeOf('object')
})
