import { describe, expect, it } from 'vitest'

import { type Contract, listOperations, operationsUndoneBy } from './contract.ts'
import { UnshownKeywordError } from './unshown-keyword-error.ts'

function contractWith(operation: object, response: object = {}): Contract {
  return {
    info: { title: 'Test', version: '1' },
    paths: {
      '/things': {
        post: {
          operationId: 'make',
          responses: { '201': { description: 'Made.', ...response } },
          ...operation,
        },
      },
      '/things/{id}': { delete: { operationId: 'drop', summary: 'Drop', responses: {} } },
    },
    components: { schemas: {} },
    'x-error-catalogue': { errors: [] },
  }
}

describe('listOperations', () => {
  it.each<[string, Contract]>([
    ['an operation', contractWith({ callbacks: {} })],
    ['a parameter', contractWith({ parameters: [{ name: 'a', in: 'query', style: 'form' }] })],
    ['pagination', contractWith({ 'x-pagination': { cursor: 'next' } })],
    ['a deprecation', contractWith({ 'x-deprecation': { reason: 'old' } })],
    ['a body', contractWith({ requestBody: { content: { 'text/plain': { encoding: {} } } } })],
    ['a header', contractWith({}, { headers: { A: { schema: true, 'x-new': 1 } } })],
    ['an answer', contractWith({}, { 'x-new': 1 })],
    ['a link', contractWith({}, { links: { drop: { operationId: 'drop', server: {} } } })],
  ])('refuses what it cannot show of %s', (_where, contract) => {
    expect(() => listOperations(contract)).toThrow(UnshownKeywordError)
  })

  it('follows links, and knows what takes an operation back', () => {
    const parameters = { id: '$response.body#/id' }
    const links = { drop: { operationId: 'drop', parameters, 'x-undo': true } }
    const contract = contractWith({}, { links })
    const [make] = listOperations(contract)
    expect(make?.responses[0]?.links).toEqual([
      { target: { id: 'drop', summary: 'Drop' }, parameters, requestBody: undefined, undoes: true },
    ])
    expect(operationsUndoneBy('drop', contract).map(({ id }) => id)).toEqual(['make'])
  })

  it('knows since when an operation is deprecated', () => {
    const deprecation = { date: '2026-01-31', sunset: '2027-01-31' }
    const contract = contractWith({ deprecated: true, 'x-deprecation': deprecation })
    expect(listOperations(contract).map((operation) => operation.deprecation)).toEqual([
      deprecation,
      undefined,
    ])
  })

  it('refuses a link to nowhere', () => {
    const contract = contractWith({}, { links: { next: { operationId: 'nothing' } } })
    expect(() => listOperations(contract)).toThrow('nothing')
  })
})
