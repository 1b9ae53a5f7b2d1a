// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema.
import { describe, expect, it } from 'vitest'

import type { Contract, Schema } from './contract.ts'
import { viewSchema } from './schema-view.ts'
import { UnshownKeywordError } from './unshown-keyword-error.ts'

function contractWith(schemas: Record<string, Schema>): Contract {
  return {
    info: { title: 'Test', version: '1' },
    paths: {},
    components: { schemas },
    'x-error-catalogue': { errors: [] },
  }
}

describe('viewSchema', () => {
  it.each<[string, Schema]>([
    ['the schema itself', { type: 'object', patternProperties: {} }],
    ['a property', { properties: { id: { type: 'string', 'x-unknown': true } } }],
    ['items', { type: 'array', items: { contains: {} } }],
    ['a combination', { allOf: [{ not: {} }] }],
    ['a clamp', { type: 'integer', default: 1, 'x-clamp': { minimum: 1, step: 2 } }],
    ['a condition', { if: { minProperties: 1 }, then: { required: ['id'] } }],
    ['a property of a condition', { if: { properties: { id: { not: {} } } } }],
    ['a referenced schema', { $ref: '#/components/schemas/Unknown' }],
  ])('refuses a keyword that it cannot show in %s', (_where, schema) => {
    const contract = contractWith({ Unknown: { dependentRequired: {} } })
    expect(() => viewSchema(schema, 'Test', contract)).toThrow(UnshownKeywordError)
  })

  it('says conditions in words', () => {
    const condition = {
      if: { properties: { type: { const: 'instance' } }, required: ['type'] },
      then: { required: ['instance_id'], properties: { instance_id: true } },
      else: { properties: { instance_id: false } },
    }
    expect(viewSchema(condition, 'Test').constraints).toEqual([
      'if `type` is `instance`: `instance_id` is required',
      'unless `type` is `instance`: `instance_id` is absent',
    ])
  })

  it('says a condition by its opposite', () => {
    const condition = {
      if: { not: { properties: { name: true }, required: ['name'] } },
      then: { required: ['id'] },
      else: { required: ['other'] },
    }
    expect(viewSchema(condition, 'Test').constraints).toEqual([
      'unless `name` is present: `id` is required',
      'if `name` is present: `other` is required',
    ])
  })

  it('joins a reference with what stands beside it', () => {
    const contract = contractWith({
      Kind: { type: 'string', enum: ['a', 'b'], description: 'A kind.' },
    })
    expect(
      viewSchema({ $ref: '#/components/schemas/Kind', default: 'a' }, 'Test', contract),
    ).toMatchObject({
      type: 'string',
      reference: 'Kind',
      description: 'A kind.',
      constraints: ['one of `a`, `b`', 'default `a`'],
    })
  })

  it.each([
    [{ minimum: 0 }, 'below `0` is taken as the default'],
    [{ minimum: 1, maximum: 500 }, 'below `1` is taken as the default, above `500` as `500`'],
  ])('says the clamp %j in words', (clamp, words) => {
    const schema = { type: 'integer', default: 20, 'x-clamp': clamp }
    expect(viewSchema(schema, 'Test').constraints).toEqual(['default `20`', words])
  })

  it('shows the fields of items', () => {
    const view = viewSchema(
      { type: 'array', items: { properties: { id: { type: 'string' } }, required: ['id'] } },
      'Test',
    )
    expect(view.type).toBe('array of object')
    expect(view.fields[0]?.fields[0]).toMatchObject({ name: 'id', required: true, type: 'string' })
  })

  it('ends at a schema that contains itself', () => {
    const $ref = '#/components/schemas/Node'
    const contract = contractWith({ Node: { properties: { next: { $ref } } } })
    expect(viewSchema({ $ref }, 'Test', contract).fields[0]).toMatchObject({
      name: 'next',
      reference: 'Node',
      fields: [],
    })
  })
})
