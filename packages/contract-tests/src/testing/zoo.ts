import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import type { JsonObject } from '../contract/json.js'
import { createSchemaChecker } from '../contract/schema-checker.js'
import { listen } from '../run/listen.js'

const problem = {
  description: 'A refusal',
  content: { 'application/problem+json': { schema: { required: ['title'] } } },
}

const animal = {
  type: 'object',
  required: ['name'],
  properties: {
    id: { type: 'integer', readOnly: true },
    name: { type: ['string', 'null'], minLength: 2, maxLength: 5 },
    parent: { $ref: '#/components/schemas/Animal' },
  },
  additionalProperties: false,
} as const

/** A document in the manner of many: `default`, ranges, a key in the query, servers of a path. */
export const zoo = {
  openapi: '3.1.0',
  servers: [{ url: 'https://zoo.example.com/' }],
  security: [{ key: [] }],
  paths: {
    '/animals': {
      servers: [{ url: 'https://zoo.example.com/v1' }],
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Animal' } } },
        },
        responses: {
          '2XX': {
            description: 'Made',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Animal' } } },
          },
          default: problem,
        },
      },
      get: {
        security: [],
        parameters: [
          {
            name: 'tags',
            in: 'query',
            required: true,
            explode: false,
            schema: { type: 'array', items: { type: 'string' }, minItems: 2 },
          },
        ],
        responses: {
          200: { description: 'Animals', content: { 'application/json': { schema: {} } } },
          '4XX': problem,
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } },
    schemas: { Animal: animal },
  },
}

/** A server of it, which takes one key, or every one. */
export async function startZoo({ isOpen = false } = {}): Promise<{
  url: string
  close(): Promise<void>
}> {
  const checker = createSchemaChecker(zoo)
  const answer = async (incoming: IncomingMessage): Promise<[number, JsonObject?]> => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://zoo')
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
    if (pathname !== '/v1/animals') return [404]
    if (incoming.method === 'GET') {
      return (searchParams.get('tags') ?? '').split(',').length < 2 ? [400] : [200, {}]
    }
    if (incoming.method !== 'POST') return [405]
    if (!isOpen && searchParams.get('key') !== 'good') return [401]
    const { 'content-type': type = '', 'content-encoding': encoding } = incoming.headers
    if (!/^application\/json(; ?charset="?utf-8"?)?$/i.test(type) || encoding) return [415]
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
      const body: JsonObject = JSON.parse(text)
      return checker.check(animal, body).length > 0 ? [400] : [201, { ...body, id: 1 }]
    } catch {
      return [400]
    }
  }
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const [status, body] = await answer(incoming)
    const type = body ? 'application/json' : 'application/problem+json'
    outgoing
      .writeHead(status, { 'Content-Type': type, ...(status === 405 && { Allow: 'GET, POST' }) })
      .end(JSON.stringify(body ?? { title: 'Refused' }))
  }
  return listen(createServer((incoming, outgoing) => void respond(incoming, outgoing)))
}
