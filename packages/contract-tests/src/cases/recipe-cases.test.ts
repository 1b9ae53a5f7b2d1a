import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeEach, expect, test } from 'vitest'

import type { SuiteConfig } from './suite-config.js'
import { listen } from '../run/listen.js'
import { createSuite, runSuite } from '../run/suite.js'

const document = {
  openapi: '3.1.1',
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: { 200: { description: 'Things' }, 503: { description: 'Busy' } },
      },
    },
  },
}

const seen: string[] = []
let isBusy = false
const handler: RequestListener = (request, response) => {
  seen.push(`${request.method} ${request.url}`)
  if (request.url === '/control') isBusy = request.method === 'PUT'
  const status =
    request.url === '/control' ? 204 : request.url !== '/things' ? 404 : isBusy ? 503 : 200
  response.writeHead(status).end()
}
const server = await listen(createServer(handler))
afterAll(() => server.close())
beforeEach(() => {
  seen.length = 0
  isBusy = false
})

const run = async (recipes: SuiteConfig['recipes']) => {
  const exchanges: string[] = []
  const suite = createSuite(
    document,
    { credentials: {}, refusedCredentials: [], parameters: {}, ...(recipes && { recipes }) },
    {
      url: server.url,
      onExchange: ({ request }) => exchanges.push(request.target),
    },
  )
  const cases = suite.cases.filter(({ group }) => group === 'status')
  const result = await runSuite({ ...suite, cases })
  return { result, exchanges }
}

const control = (method: string, target = '/control') => ({ method, target, headers: {} })

test.for(['503', 'listThings 503'])('the recipe %j brings the status about', async (key) => {
  const { result, exchanges } = await run({
    [key]: { before: [control('PUT')], after: [control('DELETE')] },
  })
  expect(result.violations).toEqual([])
  expect(result.unreached).toEqual(['listThings 200'])
  expect(seen).toEqual(['PUT /control', 'GET /things', 'DELETE /control'])
  expect(exchanges).toEqual(['/things'])
})

test('a server without what controls it is not asked, and the status is named', async () => {
  const { result } = await run({
    503: { before: [control('PUT', '/nothing')], after: [control('DELETE')] },
  })
  expect(result.violations).toEqual([])
  expect(result.unreached).toContain('listThings 503')
  expect(seen).toEqual(['PUT /nothing', 'DELETE /control'])
})

test('a recipe that does not work is a violation', async () => {
  const { result } = await run({ 503: {} })
  expect(result.failures.map(({ rule }) => rule)).toEqual(['expected-status'])
})
