import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { NoValueError } from './bounded-filter.js'
import { brokenValues } from './broken-values.js'
import { valuesOf, type Sources } from './values.js'
import type { JsonObject } from '../contract/json.js'
import { createSchemaChecker } from '../contract/schema-checker.js'

const document: JsonObject = {
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1 },
          children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        },
      },
    },
  },
}
const checker = createSchemaChecker(document)
const sources: Sources = { document, checker, fixed: () => undefined }

const object = (properties: object, more: object = {}): JsonObject => ({
  type: 'object',
  properties,
  ...more,
})

const schemas: readonly [string, JsonObject][] = [
  ['a pattern', { type: 'string', pattern: '^[A-Za-z][\\w]{3,49}$' }],
  ['a pattern and lengths', { type: 'string', pattern: '^a*$', minLength: 2, maxLength: 5 }],
  ['lengths', { type: 'string', minLength: 3, maxLength: 7 }],
  ...['date', 'date-time', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid'].map(
    (format): [string, JsonObject] => [`the format ${format}`, { type: 'string', format }],
  ),
  ['limits', { type: 'integer', minimum: -3, exclusiveMaximum: 4 }],
  ['multiples', { type: 'integer', multipleOf: 7, minimum: 1 }],
  ['numbers', { type: 'number', exclusiveMinimum: 0, maximum: 1 }],
  ['several types', { type: ['string', 'null'], maxLength: 4 }],
  ['an enumeration', { enum: ['a', 1, null] }],
  ['a constant', { const: { a: 1 } }],
  ['unique items', { type: 'array', items: { type: 'boolean' }, uniqueItems: true, maxItems: 2 }],
  [
    'required properties',
    object({ a: { type: 'string' }, b: { type: 'null' } }, { required: ['a'] }),
  ],
  ['a closed object', object({ a: { type: 'string' } }, { additionalProperties: false })],
  [
    'a condition',
    object(
      { kind: { enum: ['x', 'y'] }, x: { type: 'integer' } },
      {
        required: ['kind'],
        if: { properties: { kind: { const: 'x' } } },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: { required: ['x'] },
      },
    ),
  ],
  [
    'combinations',
    {
      allOf: [
        object({ a: { type: 'string' } }, { required: ['a'] }),
        object({ b: { type: 'integer' } }, { required: ['b'] }),
      ],
    },
  ],
  ['a choice', { oneOf: [{ type: 'string', maxLength: 3 }, { type: 'integer' }] }],
  ['a recursive schema', { $ref: '#/components/schemas/Tree' }],
]

describe.for([...schemas])('%s', ([, schema]) => {
  test('is kept by every value', () => {
    fc.assert(
      fc.property(valuesOf(sources, schema), (value) => {
        expect(checker.check(schema, value)).toEqual([])
      }),
      { seed: 1 },
    )
  })

  test('is broken by every broken value, as JSON', () => {
    fc.assert(
      fc.property(brokenValues(sources, schema), (value) => {
        expect(checker.check(schema, JSON.parse(JSON.stringify(value)))).not.toEqual([])
      }),
      { seed: 1 },
    )
  })
})

test('values differ', () => {
  const drawn = fc.sample(valuesOf(sources, { type: 'string', maxLength: 20 }), {
    numRuns: 50,
    seed: 1,
  })
  expect(new Set(drawn).size).toBeGreaterThan(20)
})

test('a fixed property is always the same, and one without a value is left out', () => {
  const schema = object({ a: {}, b: {}, c: { type: 'integer' } }, { required: ['a'] })
  const fixed: Sources = {
    ...sources,
    fixed: (name) => (name === 'a' ? fc.constant('fixed') : name === 'b' ? 'none' : undefined),
  }
  for (const value of fc.sample(valuesOf(fixed, schema), { numRuns: 50, seed: 1 })) {
    expect(value).toHaveProperty('a', 'fixed')
    expect(value).not.toHaveProperty('b')
  }
})

test('a schema that allows nothing is an error, not a search without end', () => {
  const schema = { type: 'integer', minimum: 1, maximum: 2, not: { type: 'integer' } }
  expect(() => fc.sample(valuesOf(sources, schema), 1)).toThrow(NoValueError)
})
