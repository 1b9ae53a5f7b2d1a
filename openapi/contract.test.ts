import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { readCatalogue } from './rules/error-catalogue.ts'

type Node = Record<string, unknown>

const contract = JSON.parse(
  readFileSync(new URL('generated/openapi.json', import.meta.url), 'utf8'),
) as Node

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function resolve(node: unknown): Node {
  if (!isNode(node)) return {}
  const { $ref } = node
  if (typeof $ref !== 'string') return node
  const path = $ref.slice(2).split('/')
  return resolve(path.reduce<unknown>((parent, key) => resolve(parent)[key], contract))
}

/** Every JSON body of the contract with an example of it. */
const bodies = function* (node: unknown, path: string[] = []): Generator<[string, Node, unknown]> {
  if (!isNode(node)) return
  const media = node['application/json']
  if (isNode(media)) {
    for (const [name, example] of Object.entries(resolve(media['examples']))) {
      yield [[...path, name].join(' '), resolve(media['schema']), resolve(example)['value']]
    }
  }
  for (const [key, child] of Object.entries(node)) yield* bodies(child, [...path, key])
}

/** The places of a value that its schema does not declare. */
function undeclared(schema: Node, value: unknown, place = ''): string[] {
  if (Array.isArray(value)) {
    const items = resolve(schema['items'])
    return value.flatMap((item, index) => undeclared(items, item, `${place}/${index}`))
  }
  if (!isNode(value)) return []
  const parts = [schema, ...((schema['allOf'] ?? []) as unknown[])].map(resolve)
  const declared: Node = Object.assign({}, ...parts.map((part) => resolve(part['properties'])))
  return Object.entries(value).flatMap(([name, member]) =>
    name in declared
      ? undeclared(resolve(declared[name]), member, `${place}/${name}`)
      : [`${place}/${name}`],
  )
}

const catalogue = readCatalogue()

describe('examples', () => {
  const examples = [...bodies(contract['paths']), ...bodies(contract['components'])]

  test('are there', () => expect(examples.length).toBeGreaterThan(50))

  test.for(examples)('%s has only declared properties', ([, schema, value]) => {
    expect(undeclared(schema, value)).toEqual([])
  })

  test('an undeclared property would be found', () => {
    const schema = { properties: { list: { items: { properties: { known: {} } } } } }
    expect(undeclared(schema, { list: [{ known: 1, unknown: 1 }], more: 1 })).toEqual([
      '/list/0/unknown',
      '/more',
    ])
  })
})

describe('the error catalogue', () => {
  test('has one entry for each pair of code and status', () => {
    const pairs = catalogue.errors.map(({ code, status }) => `${code} ${status}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  test.for(catalogue.errors.map((error) => [`${error.code} ${error.status}`, error] as const))(
    'says of %s what it is, why and what to do',
    ([, { code, message, cause, remedy, example }]) => {
      expect(code).toMatch(/^APIGW?\.\d{4}$/)
      for (const text of [cause, remedy]) expect(text).toMatch(/^[A-Z`].*[.`]$/s)
      const pattern = message
        .split(/\{\w+\}/)
        .map((part) => part.replaceAll(/[.*+?^$()[\]\\|]/g, '\\$&'))
        .join('.+')
      expect(example ?? message).toMatch(new RegExp(`^${pattern}$`))
    },
  )

  test('has an entry for each violation', () => {
    for (const { code, status } of Object.values(catalogue.violations)) {
      expect(catalogue.errors).toContainEqual(expect.objectContaining({ code, status }))
    }
  })

  test('is used: every code is an answer of an operation or of the gateway', () => {
    const text = JSON.stringify({ ...contract, 'x-error-catalogue': undefined })
    const answered = new Set(Object.values(catalogue.violations).map(({ code }) => code))
    for (const { code } of catalogue.errors) {
      expect(text.includes(`"${code}"`) || answered.has(code), code).toBe(true)
    }
  })
})
