import { describe, expect, test } from 'vitest'

import { unknownKeywords } from './limits.js'
import { boundaryCases, negativeCases } from './schema-cases.js'
import type { SuiteConfig } from './suite-config.js'
import { baseSuite } from '../certificates/base-suite.js'
import { certificateContract } from '../certificates.js'
import { readContract } from '../contract/contract.js'
import { createSchemaChecker } from '../contract/schema-checker.js'

const config: SuiteConfig = {
  credentials: {},
  refusedCredentials: [],
  parameters: { id: 'abc' },
}

/** A document that is not about certificates. */
const petStore = {
  openapi: '3.1.1',
  paths: {
    '/pets/{id}': {
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id' } },
      ],
      put: {
        operationId: 'putPet',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string', minLength: 2, maxLength: 5 },
                  age: { type: 'integer', minimum: 0, maximum: 30 },
                  tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
                },
              },
              examples: { cat: { value: { name: 'Tom', age: 3, tags: ['grey'] } } },
            },
          },
        },
        responses: { 200: { description: 'Done' }, 400: { description: 'Refused' } },
      },
    },
  },
  components: { schemas: { Id: { type: 'string', pattern: '^[a-z]{3}$' } } },
}

const namesOf = (document: object, make: typeof negativeCases, suite = config) => {
  const contract = readContract(document)
  return make(contract, suite, createSchemaChecker(contract.document)).map(({ name }) => name)
}

const bodiesOf = (document: object, make: typeof negativeCases): unknown[] => {
  const contract = readContract(document)
  return make(contract, config, createSchemaChecker(contract.document)).flatMap(({ request }) =>
    typeof request.body === 'string' ? [JSON.parse(request.body)] : [],
  )
}

describe('any document', () => {
  test('each keyword is broken on its far side', () => {
    const bodies = bodiesOf(petStore, negativeCases)
    for (const changed of [
      { name: 'T' },
      { name: 'Tommmm' },
      { age: -1 },
      { age: 31 },
      { tags: [] },
    ]) {
      expect(bodies).toContainEqual({ name: 'Tom', age: 3, tags: ['grey'], ...changed })
    }
    expect(bodies).toContainEqual({ age: 3, tags: ['grey'] })
  })

  test('each keyword is kept on its near side', () => {
    const bodies = bodiesOf(petStore, boundaryCases)
    for (const changed of [{ name: 'To' }, { name: 'Tommm' }, { age: 0 }, { age: 30 }]) {
      expect(bodies).toContainEqual({ name: 'Tom', age: 3, tags: ['grey'], ...changed })
    }
  })
})

describe('the certificate contract', () => {
  const negatives = namesOf(certificateContract, negativeCases, baseSuite()).join('\n')

  test.for([
    'name breaks type',
    'name breaks minLength',
    'name breaks maxLength',
    'name breaks pattern',
    'name breaks required',
    'cert_content breaks minLength',
    'cert_content breaks maxLength',
    'private_key breaks required',
    'type breaks enum',
    'instance_id breaks pattern',
    'instance_id (where it applies) breaks required',
    'trusted_root_ca breaks maxLength',
    'body breaks additionalProperties',
    'body breaks type',
    'domains breaks minItems',
    'domains breaks maxItems',
    'domains.0 breaks type',
    'domains.0 breaks additionalProperties',
    'domains.0.domain breaks required',
    'domains.0.domain breaks pattern',
    'domains.0.domain breaks minLength',
    'domains.0.domain breaks maxLength',
    'domains.0.instance_ids breaks maxItems',
    'domains.0.instance_ids.0 breaks pattern',
    'domains.0.verified_client_certificate_enabled breaks type',
    'certificate_ids breaks maxItems',
    'certificate_ids.0 breaks pattern',
  ])('%s', (name) => {
    expect(negatives).toContain(name)
  })

  test('has no request keyword that the suite does not know', () => {
    const { document, operations } = readContract(certificateContract)
    const schemas = operations.flatMap(({ body, parameters }) => [
      ...(body ? [body.schema] : []),
      ...parameters.map(({ schema }) => schema),
    ])
    expect(schemas.flatMap((schema) => unknownKeywords(document, schema))).toEqual([])
  })

  test('a keyword that the suite does not know is named', () => {
    const item = { properties: { name: { type: 'string', shape: 'round' } } }
    const schema = { size: 3, items: item }
    expect(unknownKeywords({}, schema)).toEqual(['size', '0.name: shape'])
  })
})
