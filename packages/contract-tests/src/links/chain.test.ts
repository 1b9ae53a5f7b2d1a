import { describe, expect, test } from 'vitest'

import { chainTo } from './chain.js'
import { certificateContract } from '../certificates.js'
import { readContract } from '../contract/contract.js'
import { shelf } from '../testing/shelf.js'

const sourcesOf = (document: object, wanted: string): readonly string[] => {
  const contract = readContract(document)
  const operation = contract.operations.find(({ id }) => id === wanted)
  if (!operation) throw new Error(`The document has no ${wanted}`)
  return chainTo(contract, operation).map(({ source }) => source.id)
}

describe('any document', () => {
  test.for([
    ['listThings', []],
    ['putThing', []],
    ['showThing', ['putThing']],
    ['takeThing', ['putThing']],
    ['tagThings', ['putThing']],
    ['untagThings', ['putThing', 'tagThings']],
  ] as const)('%s', ([id, sources]) => {
    expect(sourcesOf(shelf, id)).toEqual(sources)
  })

  test('links in a circle end', () => {
    const circle = {
      openapi: '3.1.1',
      paths: {
        '/a': {
          get: {
            operationId: 'a',
            responses: { 200: { links: { b: { operationId: 'b' }, a: { operationId: 'a' } } } },
          },
        },
        '/b': {
          get: { operationId: 'b', responses: { 200: { links: { a: { operationId: 'a' } } } } },
        },
      },
    }
    expect(sourcesOf(circle, 'a')).toEqual(['b'])
  })
})

test('every operation of the certificate contract that names a certificate is led to', () => {
  const { operations } = readContract(certificateContract)
  for (const { id, parameters } of operations) {
    if (parameters.some(({ name }) => name === 'certificate_id')) {
      expect(sourcesOf(certificateContract, id), id).toContain('createCertificate')
    }
  }
})
