import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'

type Node = Record<string, unknown>

const schema = (value: Node): Node => ({ components: { schemas: { Thing: value } } })

const response = (status: string, value: Node): Node => ({
  paths: { '/thing': { get: { operationId: 'getThing', responses: { [status]: value } } } },
})

const json = (value: Node): Node => ({ description: 'x', content: { 'application/json': value } })

const error = (...codes: string[]): Node =>
  json({ schema: { properties: { error_code: { enum: codes } } } })

const query = (...names: string[]): Node => ({
  parameters: names.map((name) => ({ name, in: 'query', schema: { type: 'integer' } })),
})

const listing = (operation: Node): Node => ({
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          200: json({
            schema: { properties: { things: {}, size: {}, total: {} } },
            example: {},
          }),
        },
        ...operation,
      },
    },
  },
})

const pages = { offset: 'offset', limit: 'limit', items: 'things', size: 'size', total: 'total' }

const linked = (link: Node): Node => ({
  paths: {
    '/thing/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'getThing', responses: { 204: { description: 'x' } } },
      put: {
        operationId: 'putThing',
        requestBody: { content: {} },
        responses: { 204: { description: 'x', links: { next: link } } },
      },
    },
  },
})

const clamped = (more: Node, range: Node = { minimum: 1 }): Node =>
  schema({ type: 'integer', default: 20, 'x-clamp': range, ...more })

const deprecated = (declared: unknown, more: Node = { deprecated: true }): Node => ({
  paths: {
    '/thing': {
      get: {
        operationId: 'getThing',
        responses: { 204: { description: 'x' } },
        'x-deprecation': declared,
        ...more,
      },
    },
  },
})

const secret = { type: 'string', writeOnly: true, 'x-sensitive': true }

interface Problem {
  ruleId: string
  location: { source: { ref: string } }[]
}

/** For each rule, documents that it must refuse and documents that it must accept. */
const cases: Record<string, { red: Node[]; green: Node[] }> = {
  'apigw/response-example': {
    red: [response('200', json({ schema: { type: 'string' } }))],
    green: [
      response('200', json({ schema: { type: 'string' }, example: 'x' })),
      response('200', json({ schema: { type: 'string' }, examples: { one: { value: 'x' } } })),
      response('204', { description: 'nothing' }),
      response('400', error('APIG.2000')),
    ],
  },
  'no-invalid-media-type-examples': {
    red: [response('200', json({ schema: { type: 'string' }, example: 1 }))],
    green: [response('200', json({ schema: { type: 'string' }, example: 'x' }))],
  },
  'apigw/pattern-unicode': {
    red: [
      schema({ type: 'string', pattern: '^[\\w-.]+$' }),
      schema({ type: 'string', pattern: '\\-' }),
    ],
    green: [schema({ type: 'string', pattern: '^[\\w.-]+$' })],
  },
  'apigw/openapi-version': {
    red: [{ openapi: '3.2.0' }, { openapi: '3.0.3' }, { jsonSchemaDialect: undefined }],
    green: [{}],
  },
  struct: {
    red: [
      response('200', { description: 'x', content: { 'application/jsonl': { itemSchema: {} } } }),
      { paths: { '/thing': { query: { responses: {} } } } },
      { paths: { '/thing': { additionalOperations: {} } } },
      { paths: { '/thing': { parameters: [{ name: 'q', in: 'querystring', content: {} }] } } },
      { tags: [{ name: 'one', kind: 'nav' }] },
      { components: { mediaTypes: {} } },
      response('200', json({ examples: { one: { dataValue: 'x' } } })),
    ],
    green: [response('200', json({ schema: { type: 'string' }, example: 'x' }))],
  },
  'apigw/no-int64': {
    red: [schema({ type: 'integer', format: 'int64' })],
    green: [schema({ type: 'integer', format: 'int32' }), schema({ type: 'string' })],
  },
  'apigw/sensitive': {
    red: [
      schema({ properties: { private_key: { type: 'string' } } }),
      schema({ properties: { private_key: { type: 'string', writeOnly: true } } }),
      schema({ properties: { note: { type: 'string', 'x-sensitive': true } } }),
      schema({ properties: { password: { $ref: '#/components/schemas/Plain' } } }),
      schema({ properties: { token: {} } }),
      schema({ properties: { token: { type: ['object', 'string'] } } }),
      schema({ properties: { token: { type: 'object', 'x-sensitive': true } } }),
      schema({
        properties: { password: { type: 'object', properties: { password: { type: 'string' } } } },
      }),
    ],
    green: [
      schema({ properties: { private_key: secret, password: secret } }),
      schema({ properties: { token_count: { type: 'integer' } } }),
      schema({ properties: { token: { type: 'object', properties: { password: secret } } } }),
    ],
  },
  'apigw/pagination': {
    red: [
      listing(query('offset', 'limit')),
      listing({ ...query('limit'), 'x-pagination': pages }),
      listing({ ...query('offset', 'limit'), 'x-pagination': { ...pages, items: 'stuff' } }),
      listing({ ...query('offset', 'limit'), 'x-pagination': { ...pages, total: undefined } }),
    ],
    green: [
      listing({ ...query('offset', 'limit'), 'x-pagination': pages }),
      listing(query('name')),
    ],
  },
  'apigw/clamp': {
    red: [
      clamped({ type: 'string' }),
      clamped({ default: undefined }),
      clamped({ maximum: 500 }),
      clamped({}, { maximum: 500 }),
    ],
    green: [clamped({}), clamped({}, { minimum: 1, maximum: 500 })],
  },
  'apigw/deprecation': {
    red: [
      deprecated(undefined),
      deprecated({ date: '2026-01-31' }, {}),
      deprecated({ date: '2026-01-31' }, { deprecated: false }),
      deprecated('2026-01-31'),
      deprecated({}),
      deprecated({ date: '2026-02-30' }),
      deprecated({ date: '31 January 2026' }),
      deprecated({ date: '2026-01-31', sunset: 'soon' }),
      deprecated({ date: '2026-01-31', sunset: '2026-01-31' }),
      deprecated({ date: '2026-01-31', link: 'http://example.com' }),
      deprecated({ date: '2026-01-31', link: 'https://example.com/>; rel="next"' }),
      deprecated({ date: '2026-01-31', reason: 'old' }),
    ],
    green: [
      deprecated(undefined, {}),
      deprecated({ date: '2026-01-31' }),
      deprecated({ date: '2026-01-31', sunset: '2026-02-01', link: 'https://example.com/a' }),
    ],
  },
  'apigw/links': {
    red: [
      linked({ operationId: 'nothing' }),
      linked({ operationId: 'getThing', parameters: { name: 'x' } }),
      linked({ operationId: 'getThing', parameters: { id: '$response.header' } }),
      linked({ operationId: 'getThing', requestBody: '$request.body' }),
      linked({ operationId: 'putThing', requestBody: { ids: ['$response.body/id'] } }),
    ],
    green: [
      linked({ operationId: 'getThing', parameters: { id: '$request.path.id' } }),
      linked({ operationId: 'putThing', requestBody: { ids: ['$response.body#/id'] } }),
      linked({ operationId: 'putThing', requestBody: '$request.body' }),
    ],
  },
  'apigw/error-codes': {
    red: [
      response('400', json({ schema: { type: 'object' }, example: {} })),
      response('400', error('APIG.2000', 'APIG.0000')),
      response('404', error('APIG.2000')),
    ],
    green: [
      response('400', error('APIG.2000', 'APIG.2101')),
      response('200', { description: 'x' }),
    ],
  },
}

const minimal: Node = {
  openapi: '3.1.1',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Test', version: '1.0.0' },
  paths: {},
}

const plugin = fileURLToPath(new URL('plugin.ts', import.meta.url))
const redocly = fileURLToPath(new URL('../node_modules/.bin/redocly', import.meta.url))

let folder: string
let broken: Map<string, string[]>

const fileOf = (rule: string, colour: string, index: number): string =>
  `${rule.replace('/', '-')}.${colour}.${index}.yaml`

/** One run of the real linter over all documents: the rules that each file breaks. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apigw-rules-'))
  const rules = Object.fromEntries(Object.keys(cases).map((rule) => [rule, 'error']))
  const config = join(folder, 'redocly.yaml')
  await writeFile(
    config,
    stringify({ plugins: [plugin], preprocessors: { 'apigw/error-catalogue': 'on' }, rules }),
  )
  const files: string[] = []
  for (const [rule, documents] of Object.entries(cases)) {
    for (const [colour, list] of Object.entries(documents)) {
      for (const [index, document] of list.entries()) {
        const file = join(folder, fileOf(rule, colour, index))
        const components = { schemas: { Plain: { type: 'string' } } }
        await writeFile(file, stringify({ ...minimal, components, ...withPlain(document) }))
        files.push(file)
      }
    }
  }
  const output = await run([
    'lint',
    ...files,
    '--config',
    config,
    '--format',
    'json',
    '--max-problems',
    '10000',
  ])
  // One JSON document for each file.
  const problems = output
    .split(/(?<=^\})/m)
    .filter((text) => text.trim())
    .flatMap((text) => (JSON.parse(text) as { problems: Problem[] }).problems)
  broken = new Map()
  for (const { ruleId, location } of problems) {
    const file = basename(location[0]?.source.ref ?? '')
    broken.set(file, [...(broken.get(file) ?? []), ruleId])
  }
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const withPlain = (document: Node): Node => {
  const { schemas } = (document['components'] ?? {}) as { schemas?: Node }
  return schemas
    ? { ...document, components: { schemas: { ...schemas, Plain: { type: 'string' } } } }
    : document
}

const run = (args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    execFile(redocly, args, { env, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      stdout ? resolve(stdout) : reject(new Error(stderr)),
    )
  })

describe.each(Object.entries(cases))('%s', (rule, { red, green }) => {
  test.for(red.map((document, index) => [JSON.stringify(document), index] as const))(
    'refuses %s',
    ([, index]) => expect(broken.get(fileOf(rule, 'red', index))).toContain(rule),
  )
  test.for(green.map((document, index) => [JSON.stringify(document), index] as const))(
    'accepts %s',
    ([, index]) => expect(broken.get(fileOf(rule, 'green', index)) ?? []).not.toContain(rule),
  )
})
