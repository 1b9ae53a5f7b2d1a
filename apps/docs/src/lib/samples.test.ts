import { describe, expect, it } from 'vitest'

import { type Contract, listOperations } from './contract.ts'
import { curlSample, pagesSample, typescriptSample } from './samples.ts'

const Pem = { type: 'string', contentMediaType: 'application/x-pem-file' }

/** What the present contract does not have, but the next one may. */
const contract: Contract = {
  info: { title: 'Test', version: '1' },
  paths: {
    '/v2/{project_id}/things/{thing-id}': {
      parameters: [
        { name: 'project_id', in: 'path', required: true, schema: true, example: 'p1' },
        { name: 'thing-id', in: 'path', required: true, schema: true, example: 'a b/c' },
      ],
      put: {
        operationId: 'putThing',
        parameters: [
          { name: 'max', in: 'query', required: true, schema: true, example: 3 },
          { name: 'mode', in: 'query', schema: true, example: 'never shown' },
          { name: 'X-Kind', in: 'header', required: true, schema: true, example: "it's" },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Thing' },
              examples: {
                first: {
                  value: {
                    'odd-name': 'it\'s \\(x) "so"',
                    parts: [{ pem: '-----BEGIN', no: null }],
                    more: 1,
                  },
                },
              },
            },
          },
        },
        responses: { '204': {} },
      },
      get: {
        operationId: 'listThings',
        parameters: [{ name: 'skip', in: 'query', schema: true, example: 0 }],
        'x-pagination': {
          offset: 'skip',
          limit: 'max',
          items: 'the-items',
          size: 'n',
          total: 'all',
        },
        responses: { '200': { content: { 'application/json': { schema: true } } } },
      },
    },
  },
  components: {
    schemas: {
      Part: { allOf: [{ properties: { pem: { $ref: '#/components/schemas/Pem' } } }] },
      Pem,
      Thing: {
        required: ['odd-name', 'parts'],
        properties: { parts: { items: { $ref: '#/components/schemas/Part' } } },
      },
    },
  },
  'x-error-catalogue': { errors: [] },
}

const [put, list] = listOperations(contract)
if (!list || !put) throw new Error('The contract has two operations.')

describe('a sample', () => {
  it('by curl quotes for the shell and reads nested files', () => {
    expect(curlSample(put, contract)).toBe(String.raw`PROJECT_ID=p1
THING_ID=a%20b%2Fc
MAX=3
jq -n \
  --rawfile pem pem.pem \
  '{ "odd-name": "it'\''s \\(x) \"so\"", parts: [{ $pem, no: null }] }' |
curl --request PUT \
  "http://127.0.0.1:8080/v2/$PROJECT_ID/things/$THING_ID?max=$MAX" \
  --include \
  --header 'X-Kind: it'\''s' \
  --header 'Content-Type: application/json' \
  --data @-`)
  })

  it('in TypeScript has types of its own for numbers and names', () => {
    expect(typescriptSample(put, contract))
      .toContain(String.raw`const { error } = await client.putThing({
  path: { 'thing-id': 'a b/c' },
  query: { max: 3 },
  headers: { 'X-Kind': 'it\'s' },
  body: {
    'odd-name': 'it\'s \\(x) "so"',
    parts: [{ pem: await readFile('pem.pem', 'utf8'), no: null }],
  },
})`)
  })

  it('of pages names what the contract declares', () => {
    const sample = pagesSample(list, contract)
    expect(sample).toContain('query: { skip: offset },')
    expect(sample).toContain("for (const item of data['the-items']) console.log(item)")
    expect(sample).toContain('if (data.n === 0 || offset >= data.all) break')
  })
})
