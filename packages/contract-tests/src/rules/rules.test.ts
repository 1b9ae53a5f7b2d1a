import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { ruleDocs } from './rule-docs.js'
import { responseOf, RULE_IDS, rules, type RuleId } from './rules.js'
import type { Case } from '../cases/case.js'
import { readContract } from '../contract/contract.js'
import { createSchemaChecker } from '../contract/schema-checker.js'
import type { Answer } from '../run/exchange.js'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const error = json({
  type: 'object',
  properties: { error_code: { type: 'string' }, error_msg: { type: 'string' } },
})
const contract = readContract({
  openapi: '3.1.0',
  'x-error-catalogue': { errors: [{ code: 'E.1', status: 400, message: 'bad {thing}' }] },
  paths: {
    '/items': {
      get: {
        operationId: 'listItems',
        'x-pagination': { items: 'items', size: 'size', total: 'total' },
        responses: {
          200: {
            headers: {
              ETag: { required: true },
              'X-Request-Id': { 'x-extension': true },
            },
            ...json({
              type: 'object',
              required: ['size'],
              properties: { items: {}, size: { type: 'integer' }, total: {} },
            }),
          },
          204: {},
          400: error,
          500: error,
        },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
})
const checker = createSchemaChecker(contract.document)

const page: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json', etag: '"1"', 'x-request-id': '1' },
  text: '{"items":[1],"size":1,"total":1}',
  json: { items: [1], size: 1, total: 1 },
  milliseconds: 1,
}
const body = (value: unknown): Pick<Answer, 'json' | 'text'> => ({
  json: value,
  text: JSON.stringify(value),
})
const without = (name: string): Pick<Answer, 'headers'> => ({
  headers: Object.fromEntries(Object.entries(page.headers).filter(([key]) => key !== name)),
})
const withHeader = (name: string, value: string): Pick<Answer, 'headers'> => ({
  headers: { ...page.headers, [name]: value },
})

/** What an answer of 200 with a whole page becomes, and what was expected instead. */
type Breach = readonly [change: Partial<Answer>, expected?: Partial<Case['expected']>]

const breaches: Readonly<Partial<Record<RuleId, Breach>>> = {
  'no-server-error': [{ status: 500 }],
  'expected-status': [{ status: 400 }],
  'expected-code': [
    { status: 400, ...body({ error_code: 'E.2' }) },
    { statuses: [400], code: 'E.1' },
  ],
  'declared-status': [{ status: 201 }],
  'declared-content-type': [withHeader('content-type', 'text/html')],
  'no-content': [{ status: 204 }, { statuses: [204] }],
  'body-schema': [body({ items: [], total: 0 })],
  pagination: [body({ items: [1, 2], size: 1, total: 2 })],
  'undeclared-property': [body({ items: [1], size: 1, total: 1, more: 1 })],
  'required-header': [without('etag')],
  'extension-header': [without('x-request-id')],
  'error-catalogue': [
    { status: 400, ...body({ error_code: 'E.1', error_msg: 'oops' }) },
    { statuses: [400] },
  ],
  'no-secret': [withHeader('x-debug', 'key-0123456789')],
  'mock-response': [
    withHeader('sl-violations', '[{"location":["response","body"],"message":"m"}]'),
  ],
  meaning: [{}, { judge: () => ['it means something else'] }],
}

function judge(change: Partial<Answer>, expected: Partial<Case['expected']> = {}) {
  const answer = { ...page, ...change }
  const [operation] = contract.operations
  const current: Case = {
    group: 'example',
    name: 'case',
    ...(operation && { operation }),
    request: { method: 'GET', target: '/items', headers: { 'X-Key': 'key-0123456789' } },
    expected: { statuses: [200], ...expected },
  }
  const response = responseOf(current, answer)
  const exchange = { case: current, answer, contract, checker, response, isMock: false }
  return rules
    .filter(({ check }) => check({ ...exchange, errorSchema: undefined }).length > 0)
    .map(({ id }) => id)
}

test('a good answer breaks no rule', () => {
  expect(judge({})).toEqual([])
})

test.for(Object.entries(breaches))(
  '%s is broken by what it is about',
  ([id, [change, expected]]) => {
    expect(judge(change, expected)).toContain(id)
  },
)

test('every rule about an answer has its breach', () => {
  expect(Object.keys(breaches).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
})

test('the other rules are about what happens around an answer', () => {
  const judged = new Set(rules.map(({ id }) => id))
  const others = RULE_IDS.filter((id) => !judged.has(id))
  expect(others).toEqual(['set-up', 'answered', 'untouched', 'state', 'workflow'])
})

describe('the documentation', () => {
  test('has every rule, in their order', () => {
    expect(Object.keys(ruleDocs)).toEqual([...RULE_IDS])
  })

  test.for(Object.entries(ruleDocs))('%s has a title, one sentence and a source', ([, doc]) => {
    expect(doc.title).toMatch(/^[A-Z].+[^.]$/)
    expect(doc.description).toMatch(/^[A-Z`].+\.$/)
    expect(doc.source).not.toBe('')
  })

  test("the README's table says the same", () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const rows = readme
      .split('\n')
      .filter((line) => /^\| `[\w-]+` +\| .* \| .* \| *$|^\| `[\w-]+` +\|.*\|.*\|$/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .filter(([id]) => RULE_IDS.some((rule) => id === `\`${rule}\``))
    expect(rows).toEqual(
      Object.entries(ruleDocs).map(([id, { description, source }]) => [
        `\`${id}\``,
        description,
        source,
      ]),
    )
  })
})
