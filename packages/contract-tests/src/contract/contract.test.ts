import { describe, expect, test } from 'vitest'

import { findResponse, readContract } from './contract.js'
import { createSchemaChecker } from './schema-checker.js'

const read = (item: object, more: object = {}) => {
  const contract = readContract({ openapi: '3.1.0', paths: { '/things/{id}': item }, ...more })
  const [operation] = contract.operations
  if (!operation) throw new Error('no operation')
  return { contract, operation }
}

describe('what is refused', () => {
  test.for([
    [{ openapi: '3.0.3', paths: {} }, /3\.0\.3.*npx @scalar\/cli document upgrade/],
    [{ swagger: '2.0', paths: {} }, /2\.0.*npx @scalar\/cli document upgrade/],
    [{ paths: {} }, /no OpenAPI document/],
    [[], /must be an object/],
    [
      { openapi: '3.1.0', paths: { '/a': { $ref: './a.yaml' } } },
      /\.\/a\.yaml.*npx @redocly\/cli bundle/,
    ],
    [{ openapi: '3.1.0', paths: { '/a': { $ref: '#/nowhere' } } }, /#\/nowhere leads nowhere/],
    [
      { openapi: '3.1.0', components: { schemas: { A: { $ref: '#/components/schemas/A' } } } },
      /leads nowhere/,
    ],
  ] as const)('%j', ([document, message]) => {
    expect(() => readContract(document)).toThrow(message)
  })

  test('a reference in an example is data', () => {
    const components = { examples: { a: { value: { $ref: './a.yaml' } } } }
    expect(() => readContract({ openapi: '3.1.0', components })).not.toThrow()
  })
})

test('an operation without an ID is named by method and path', () => {
  expect(read({ get: {} }).operation.id).toBe('get /things/{id}')
})

test('callbacks and webhooks are no operations', () => {
  const { contract } = read(
    { post: { callbacks: { done: { '{$request.body#/url}': { post: {} } } } } },
    { webhooks: { made: { post: {} } } },
  )
  expect(contract.operations).toHaveLength(1)
})

test('a parameter of the operation replaces that of its path', () => {
  const { operation } = read({
    parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, example: 'path' }],
    get: { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, example: 'own' }] },
  })
  expect(operation.parameters.map(({ example }) => example)).toEqual(['own'])
})

test('headers that are described elsewhere are no parameters', () => {
  const parameters = ['Accept', 'content-type', 'Authorization', 'X-Own'].map((name) => ({
    name,
    in: 'header',
    schema: {},
  }))
  expect(read({ get: { parameters } }).operation.parameters.map(({ name }) => name)).toEqual([
    'X-Own',
  ])
})

test('a parameter has an example, named ones, those of its content, or a sample', () => {
  const schema = { type: 'integer', minimum: 7 }
  const { operation } = read({
    get: {
      parameters: [
        { name: 'a', in: 'query', schema, examples: { one: { value: 8 } } },
        { name: 'b', in: 'query', content: { 'application/json': { schema, example: 9 } } },
        { name: 'c', in: 'query', schema },
      ],
    },
  })
  expect(operation.parameters.map(({ example, style }) => [example, style])).toEqual([
    [8, 'form'],
    [9, 'json'],
    [7, 'form'],
  ])
})

test.for([
  [['application/xml', 'application/json; charset=utf-8'], 'json'],
  [['application/vnd.api+json'], 'json'],
  [['multipart/form-data', 'application/x-www-form-urlencoded'], 'form'],
  [['text/plain'], 'raw'],
  [['multipart/form-data'], undefined],
] as const)('of %j a body is written as %s', ([types, encoding]) => {
  const content = Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]))
  const { operation, contract } = read({ post: { requestBody: { required: true, content } } })
  expect(operation.body?.encoding).toBe(encoding)
  expect(operation.isWritable).toBe(encoding !== undefined)
  expect(contract.skipped).toHaveLength(types.length > 1 || encoding === undefined ? 1 : 0)
})

test('a status is declared by itself, by its range, then by default', () => {
  const { operation } = read({
    get: { responses: { default: {}, '4xx': {}, 404: {} } },
  })
  const keyOf = (status: number) => findResponse(operation, status)?.key
  expect([404, 409, 500].map(keyOf)).toEqual(['404', '4xx', 'default'])
})

test.for([
  [undefined, [{ url: 'https://a.example/v2' }], ''],
  [[{ url: 'https://b.example/v2/files/' }], [{ url: 'https://a.example/v2' }], '/files'],
  [
    [{ url: '/{base}', variables: { base: { default: 'admin' } } }],
    [{ url: 'https://a.example' }],
    '/admin',
  ],
] as const)('servers %j of a path, %j of the document', ([own, servers, basePath]) => {
  const { operation } = read({ get: {}, ...(own && { servers: own }) }, { servers })
  expect(operation.basePath).toBe(basePath)
})

test('a link can name its operation by reference', () => {
  const links = { again: { operationRef: '#/paths/~1things~1{id}/get' } }
  const { operation } = read({ get: { operationId: 'a', responses: { 200: { links } } } })
  expect(operation.responses[0]?.links[0]?.operationId).toBe('a')
})

describe('the schema checker', () => {
  const tree = {
    type: 'object',
    required: ['id', 'secret', 'children'],
    properties: {
      id: { type: 'integer', readOnly: true },
      secret: { type: 'string', writeOnly: true },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  }
  const { check, checkAnswer, checkClosed, problemOf } = createSchemaChecker({
    components: { schemas: { Tree: tree } },
  })
  const whole = { $ref: '#/components/schemas/Tree' }

  test('a recursive schema is checked to its end', () => {
    const nest = (depth: number): object =>
      depth === 0 ? { children: 'none' } : { secret: 's', children: [nest(depth - 1)] }
    expect(
      check(whole, nest(40))
        .map(({ keyword }) => keyword)
        .toSorted(),
    ).toEqual(['required', 'type'])
  })

  test('what only the server writes is not required of a request, and the reverse', () => {
    expect(check(whole, { secret: 's', children: [] })).toEqual([])
    expect(checkAnswer(whole, { id: 1, children: [] })).toEqual([])
    expect(checkAnswer(whole, { secret: 's', children: [] })).toHaveLength(1)
  })

  test('a closed one refuses what is not declared, however deep', () => {
    const value = { id: 1, children: [{ id: 2, children: [], more: true }] }
    expect(checkClosed(whole, value).map(({ path }) => path)).toEqual(['/children/0'])
  })

  test('a schema that is no valid one finds nothing wrong, and says why', () => {
    const broken = { exclusiveMaximum: true, maximum: 3 }
    expect(check(broken, 5)).toEqual([])
    expect(problemOf(broken)).toMatch(/exclusiveMaximum/)
    expect(problemOf(whole)).toBeUndefined()
  })

  test('a pattern need not be valid with the flag u', () => {
    expect(check({ pattern: String.raw`^[\w-.]+$` }, 'a b')).toHaveLength(1)
  })
})
