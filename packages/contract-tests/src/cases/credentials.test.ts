import { expect, test } from 'vitest'

import { authenticationCases } from './authentication-cases.js'
import { inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import { readContract } from '../contract/contract.js'

const operation = (operationId: string, security?: object[], statuses = [200, 401]) => ({
  get: {
    operationId,
    ...(security && { security }),
    responses: Object.fromEntries(statuses.map((status) => [status, { description: 'x' }])),
  },
})

const contract = readContract({
  openapi: '3.1.0',
  security: [{ bearer: [] }],
  paths: {
    '/root': operation('root'),
    '/basic': operation('basic', [{ basic: [] }]),
    '/oauth': operation('oauth', [{ oauth: ['read'] }]),
    '/query': operation('query', [{ query: [] }]),
    '/cookie': operation('cookie', [{ cookie: [] }]),
    '/both': operation('both', [{ header: [], query: [] }]),
    '/either': operation('either', [{ tls: [] }, { header: [] }]),
    '/tls': operation('tls', [{ tls: [] }]),
    '/open': operation('open', []),
    '/optional': operation('optional', [{}, { header: [] }]),
    '/silent': operation('silent', [{ header: [] }], [200, 404]),
  },
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      basic: { type: 'http', scheme: 'Basic' },
      oauth: { type: 'oauth2', flows: {} },
      header: { type: 'apiKey', in: 'header', name: 'X-Key' },
      query: { type: 'apiKey', in: 'query', name: 'key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
      tls: { type: 'mutualTLS' },
    },
  },
})

const sent = (id: string, config: SuiteConfig = { token: 'secret' }) => {
  const found = contract.operations.find((one) => one.id === id)
  if (!found) throw new Error(`no operation ${id}`)
  const { target, headers } = requestOf(found, config, inputsOf(found, config))
  return { target, headers }
}

test.for([
  ['root', '/root', { Authorization: 'Bearer secret' }],
  ['basic', '/basic', { Authorization: `Basic ${btoa('secret:')}` }],
  ['oauth', '/oauth', { Authorization: 'Bearer secret' }],
  ['query', '/query?key=secret', {}],
  ['cookie', '/cookie', { Cookie: 'session=secret' }],
  ['both', '/both?key=secret', { 'X-Key': 'secret' }],
  ['either', '/either', { 'X-Key': 'secret' }],
  ['open', '/open', {}],
] as const)('the token goes where %s wants it', ([id, target, headers]) => {
  expect(sent(id)).toEqual({ target, headers })
})

test('each scheme can have its own', () => {
  const token = { header: 'one', query: 'two' }
  expect(sent('both', { token })).toEqual({ target: '/both?key=two', headers: { 'X-Key': 'one' } })
})

test('headers of the configuration are sent alone, or over the token', () => {
  const credentials = { 'X-Key': 'mine' }
  expect(sent('both', { credentials })).toEqual({ target: '/both', headers: credentials })
  expect(sent('both', { credentials, token: 'secret' })).toEqual({
    target: '/both?key=secret',
    headers: credentials,
  })
})

const refusedIds = (config: SuiteConfig, isMock: boolean): string[] => [
  ...new Set(
    authenticationCases(contract, config, isMock).map((one) => one.operation?.id ?? 'none'),
  ),
]

test('nothing is refused where no credentials are needed or none are declared to be refused', () => {
  expect(refusedIds({}, false)).toEqual([
    'root',
    'basic',
    'oauth',
    'query',
    'cookie',
    'both',
    'either',
  ])
})

test('none, empty and wrong credentials are refused; a mock only misses them', () => {
  const namesOf = (isMock: boolean) =>
    authenticationCases(contract, {}, isMock)
      .filter(({ name }) => name.startsWith('query'))
      .map(({ request }) => request.target)
  expect(namesOf(false)).toEqual(['/query', '/query?key=', '/query?key=no-such-token-0123456789'])
  expect(namesOf(true)).toEqual(['/query'])
})

test('the headers with secrets and the schemes that are left out are named', () => {
  expect(contract.secretHeaders).toEqual(['authorization', 'x-key', 'cookie'])
  expect(contract.skipped).toEqual([
    { operationId: 'tls', reason: 'credentials of these schemes are not sent: tls' },
  ])
})
