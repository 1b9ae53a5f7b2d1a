import { expect, test } from 'vitest'

import { mediaTypeCases, methodCases, pathCases } from './http-cases.js'
import { readContract } from '../contract/contract.js'
import { zoo } from '../testing/zoo.js'

const responses = { 200: { description: 'Done' } }

/** Says nothing of what it refuses. */
const silent = readContract({
  openapi: '3.1.0',
  paths: {
    '/pets/{id}': {
      get: { operationId: 'show', responses },
      delete: { operationId: 'remove', responses },
    },
    '/pets/new': { get: { operationId: 'fresh', responses } },
  },
})

const methodsOf = (id: string): string[] =>
  methodCases(silent, {})
    .filter(({ name }) => name.startsWith(`${id}: `))
    .map(({ request }) => request.method)

test('a method of another path that the target is one of too is no undeclared one', () => {
  expect(methodsOf('fresh')).toEqual(['POST', 'PUT', 'PATCH'])
})

test('what servers answer by themselves is only refused where the document says so', () => {
  expect(methodsOf('show')).not.toContain('OPTIONS')
  expect(methodsOf('show')).not.toContain('HEAD')
  const said = {
    ...silent,
    violations: new Map([['methodNotAllowed', { status: 405, code: 'x' }]]),
  }
  expect(methodCases(said, {}).map(({ request }) => request.method)).toContain('OPTIONS')
})

test('any refusal of an unknown path will do, where the document does not say which', () => {
  const [unknown, ...others] = pathCases(silent, {}).map(({ expected }) => expected.statuses)
  expect(unknown).toHaveLength(100)
  expect(others).toHaveLength(1)
})

test('a path that the document has by a template is no unknown one', () => {
  const wide = readContract({ openapi: '3.1.0', paths: { '/{a}/{b}/{c}': { get: { responses } } } })
  expect(pathCases(wide, {})).toEqual([])
})

test('a media type that many servers read may be taken, another one not', () => {
  const statusesOf = (part: string): readonly number[] =>
    mediaTypeCases(readContract(zoo), {}).find(({ name }) => name.includes(part))?.expected
      .statuses ?? []
  expect(statusesOf('gzip')).toContain(201)
  expect(statusesOf('text/plain')).not.toContain(201)
})
