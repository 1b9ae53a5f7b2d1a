import { expect, test } from 'vitest'

import { belowThresholds, createCoverage } from './coverage.js'
import { readContract } from '../contract/contract.js'
import type { CaseResult } from '../run/result.js'

const contract = readContract({
  openapi: '3.1.1',
  paths: {
    '/things/{id}': {
      post: {
        operationId: 'putThing',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                properties: {
                  name: { maxLength: 3 },
                  parts: { items: { properties: { size: {} } } },
                },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'Put',
            content: { 'application/json': { schema: { properties: { id: {} } } } },
          },
          400: { description: 'Refused' },
        },
      },
    },
  },
})
const [operation] = contract.operations

const resultOf = (status: number, more: object = {}, body = '{}'): CaseResult => ({
  case: {
    group: 'example',
    name: 'one',
    ...(operation && { operation }),
    request: { method: 'POST', target: '/things/a', headers: { 'x-trace': 'b' }, body },
    expected: { statuses: [status] },
    ...more,
  },
  answer: { status, headers: {}, text: '', json: { id: 1 }, milliseconds: 1 },
  violations: [],
})

const summaryOf = (...results: CaseResult[]) => {
  const coverage = createCoverage(contract)
  for (const result of results) coverage.add(result)
  return coverage.summary()
}

const reachedBy = (...results: CaseResult[]): string[] =>
  summaryOf(...results)
    .items.filter(({ isReached }) => isReached)
    .map(({ name }) => name)

test('nothing is reached by nothing, and each is named', () => {
  const { items, unreached, totals } = summaryOf()
  expect(items.some(({ isReached }) => isReached)).toBe(false)
  expect(unreached.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    'status: 200',
    'status: 400',
    'parameter: path id',
    'parameter: header X-Trace',
    'property: request name',
    'property: request parts',
    'property: request parts.0.size',
    'property: answer id',
    'keyword: body name maxLength inside',
    'keyword: body name maxLength outside',
    'keyword: path id type inside',
    'keyword: path id required inside',
    'keyword: header X-Trace type inside',
  ])
  expect(totals.keyword).toEqual({ reached: 0, declared: 5, excluded: 3 })
})

test('what cannot be reached says why', () => {
  const excluded = summaryOf().items.filter(({ exclusion }) => exclusion !== undefined)
  expect(excluded.map(({ name, exclusion }) => [name, exclusion])).toEqual([
    ['path id type outside', 'every text is a string'],
    ['path id required outside', 'without the segment it is another path'],
    ['header X-Trace type outside', 'every text is a string'],
  ])
})

test('a property of the request counts when the request was accepted, in any item', () => {
  const body = '{"parts":[{},{"size":1}]}'
  expect(reachedBy(resultOf(200, {}, body))).toEqual([
    '200',
    'path id',
    'header X-Trace',
    'request parts',
    'request parts.0.size',
    'answer id',
  ])
  expect(reachedBy(resultOf(400, {}, body))).toEqual(['400', 'path id', 'header X-Trace'])
})

test('a limit counts when the answer is the one that it should have', () => {
  const site = {
    pointer: `${operation?.pointer}/requestBody/content/application~1json/schema/properties/name/maxLength`,
    place: 'body name',
    keyword: 'maxLength',
    side: 'outside' as const,
  }
  expect(reachedBy(resultOf(400, { site }))).toContain('body name maxLength outside')
  expect(reachedBy(resultOf(200, { site, expected: { statuses: [400] } }))).not.toContain(
    'body name maxLength outside',
  )
})

test('a kind falls short when less than its threshold was reached', () => {
  const coverage = summaryOf(resultOf(200))
  expect(belowThresholds(coverage, { status: 0.5, parameter: 1 })).toEqual([])
  expect(belowThresholds(coverage, { status: 0.6 })).toEqual([
    { kind: 'status', share: 0.5, threshold: 0.6 },
  ])
})

test('a long run takes no longer for each result', { timeout: 30_000 }, () => {
  const coverage = createCoverage(contract)
  const result = resultOf(200)
  for (let count = 0; count < 200_000; count += 1) coverage.add(result)
  expect(coverage.summary().totals.status.reached).toBe(1)
})
