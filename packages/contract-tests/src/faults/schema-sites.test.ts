import { expect, test } from 'vitest'

import { looser, tighter, type ChangedSchema } from './schema-sites.js'

const document = {
  components: { schemas: { Name: { type: 'string', minLength: 2, pattern: '^[a-z]+$' } } },
}
const schema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { $ref: '#/components/schemas/Name' },
    sizes: { type: 'array', maxItems: 3, items: { type: 'integer', enum: [1, 2] } },
  },
}

const titles = (changed: readonly ChangedSchema[]): string[] => changed.map(({ title }) => title)

test('forgets each thing that a schema demands, or is off by one', () => {
  expect(titles(looser(document, schema))).toEqual([
    'type',
    'name type',
    'name minLength',
    'name minLength 1',
    'name pattern',
    'sizes type',
    'sizes maxItems',
    'sizes maxItems 4',
    // An integer is what the enumeration allows anyway.
    'sizes.items enum',
    'required name',
  ])
})

test('demands a little more', () => {
  expect(titles(tighter(document, schema))).toEqual([
    'name minLength 3',
    'sizes maxItems 2',
    'sizes.items enum 2',
    'sizes.items enum 1',
    'required sizes',
  ])
})

test('changes one place, and resolves the references that lead there', () => {
  const first = looser(document, schema).find(({ title }) => title === 'name pattern')
  expect(first?.schema).toEqual({
    ...schema,
    properties: { ...schema.properties, name: { type: 'string', minLength: 2 } },
  })
})
