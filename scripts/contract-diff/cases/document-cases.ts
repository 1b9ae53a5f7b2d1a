import { answer, text } from './build.ts'
import type { DocumentCase, Node } from './case.ts'

const server = (more: Node = {}): Node => ({
  servers: [
    {
      url: 'https://{region}.example.com',
      variables: { region: { default: 'a', enum: ['a', 'b'], ...more } },
    },
  ],
})

const catalogue = (violation: Node, ...codes: string[]): Node => ({
  'x-error-catalogue': {
    errors: codes.map((code) => ({ code, status: 400, message: 'A message.' })),
    violations: { schema: violation },
  },
})

/** What changes outside of operations. */
export const documentCases: readonly DocumentCase[] = [
  {
    name: 'another version',
    verdict: 'none',
    base: {},
    revision: { info: { title: 'Test', version: '2.0.0' } },
  },
  {
    name: 'another title',
    verdict: 'patch',
    base: {},
    revision: { info: { title: 'Tests', version: '1.0.0' } },
  },
  {
    name: 'a server less',
    verdict: 'major',
    base: { servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] },
    revision: { servers: [{ url: 'https://a.example' }] },
  },
  {
    name: 'a new server',
    verdict: 'minor',
    base: { servers: [{ url: 'https://a.example' }] },
    revision: { servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] },
  },
  { name: 'a region less', verdict: 'major', base: server(), revision: server({ enum: ['a'] }) },
  {
    name: 'a new region',
    verdict: 'minor',
    base: server(),
    revision: server({ enum: ['a', 'b', 'c'] }),
  },
  {
    name: 'another default region',
    verdict: 'major',
    base: server(),
    revision: server({ default: 'b' }),
  },
  {
    name: "the document's credential less",
    verdict: 'major',
    base: {},
    revision: { security: [{ token: [] }] },
  },
  {
    name: 'a new credential of the document',
    verdict: 'minor',
    base: { security: [{ token: [] }] },
    revision: {},
  },
  {
    name: 'another header of a credential',
    verdict: 'major',
    base: {},
    revision: {
      components: {
        securitySchemes: {
          token: { type: 'apiKey', in: 'header', name: 'X-Other' },
          signature: { type: 'http', scheme: 'hmac' },
        },
      },
    },
  },
  {
    name: 'another code for a violation',
    verdict: 'major',
    base: catalogue({ status: 400, code: 'A' }, 'A', 'B'),
    revision: catalogue({ status: 400, code: 'B' }, 'A', 'B'),
  },
  {
    name: 'an error code less',
    verdict: 'major',
    base: catalogue({ status: 400, code: 'A' }, 'A', 'B'),
    revision: catalogue({ status: 400, code: 'A' }, 'A'),
  },
  {
    name: 'a new error code',
    verdict: 'minor',
    base: catalogue({ status: 400, code: 'A' }, 'A'),
    revision: catalogue({ status: 400, code: 'A' }, 'A', 'B'),
  },
  {
    name: 'a path less',
    verdict: 'major',
    base: {
      paths: {
        '/a': { get: { operationId: 'a', responses: { 200: answer() } } },
        '/b': { get: { operationId: 'b', responses: { 200: answer() } } },
      },
    },
    revision: { paths: { '/a': { get: { operationId: 'a', responses: { 200: answer() } } } } },
  },
  {
    name: "another name of a path's parameter",
    verdict: 'major',
    base: identified('id'),
    revision: identified('name'),
  },
]

function identified(name: string): Node {
  return {
    paths: {
      [`/a/{${name}}`]: {
        parameters: [{ name, in: 'path', required: true, schema: text }],
        get: { operationId: 'a', responses: { 200: answer() } },
      },
    },
  }
}
