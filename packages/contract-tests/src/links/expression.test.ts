import { expect, test } from 'vitest'

import { EmptyExpressionError, evaluate, fillIn, type Occurrence } from './expression.js'
import { readContract } from '../contract/contract.js'
import { shelf } from '../testing/shelf.js'

const operation = readContract(shelf).operations.find(({ id }) => id === 'showThing')
if (!operation) throw new Error('The document has changed')

const occurrence: Occurrence = {
  operation,
  request: {
    method: 'GET',
    target: '/shelves/a%20b/things/x?colour=red%26blue',
    headers: { 'X-Trace': 'abc' },
    body: '{"tags":["new"]}',
  },
  answer: {
    status: 200,
    headers: { location: '/x' },
    text: '',
    json: { id: 'x', 'a/b': { deep: [1, { n: 2 }] } },
    milliseconds: 1,
  },
}

test.for([
  ['$method', 'GET'],
  ['$statusCode', 200],
  ['$request.path.shelf', 'a b'],
  ['$request.query.colour', 'red&blue'],
  ['$request.header.x-trace', 'abc'],
  ['$request.body', { tags: ['new'] }],
  ['$request.body#/tags/0', 'new'],
  ['$response.header.Location', '/x'],
  ['$response.body#/id', 'x'],
  ['$response.body#/a~1b/deep/1/n', 2],
  ['$response.body#/none', undefined],
  ['$request.path.none', undefined],
  ['$unheard.of', undefined],
] as const)('%s', ([expression, value]) => {
  expect(evaluate(expression, occurrence)).toEqual(value)
})

test('a body that is no JSON has no value', () => {
  const request = { ...occurrence.request, body: '{' }
  expect(evaluate('$request.body', { ...occurrence, request })).toBeUndefined()
})

test('expressions in a literal are filled in, other text stays', () => {
  expect(fillIn({ ids: ['$response.body#/id'], note: 'a $ sign', n: 1 }, occurrence)).toEqual({
    ids: ['x'],
    note: 'a $ sign',
    n: 1,
  })
})

test('an expression without a value is an error that names it', () => {
  expect(() => fillIn(['$response.body#/none'], occurrence)).toThrow(EmptyExpressionError)
  expect(() => fillIn(['$response.body#/none'], occurrence)).toThrow('$response.body#/none')
})

test('an expression can stand in braces within a text', () => {
  expect(fillIn('/things/{$response.body#/id}?n={$statusCode}', occurrence)).toBe('/things/x?n=200')
  expect(() => fillIn('/{$response.body#/none}', occurrence)).toThrow(EmptyExpressionError)
})
