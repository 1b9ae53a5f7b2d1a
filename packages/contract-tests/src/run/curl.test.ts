import { expect, test } from 'vitest'

import { curlOf } from './curl.js'
import { certificateContract } from '../certificates.js'
import { readContract } from '../contract/contract.js'
import { zoo } from '../testing/zoo.js'

const { document, secretHeaders, operations } = readContract(certificateContract)
const create = operations.find(({ id }) => id === 'createCertificate')
const show = (body: string | Uint8Array, headers = {}) =>
  curlOf('http://localhost:8080/', document, secretHeaders, create, {
    method: 'POST',
    target: '/v2',
    headers,
    body,
  })

test('shows the request with its secrets replaced', () => {
  expect(
    show(JSON.stringify({ name: "it's", private_key: 'secret' }), { 'x-auth-token': 'secret' }),
  ).toBe(
    String.raw`curl -X POST 'http://localhost:8080/v2' -H 'x-auth-token: ***' --data-raw '{"name":"it'\''s","private_key":"***"}'`,
  )
})

test('shows nothing of a body that it cannot read and that may hold a key', () => {
  expect(show('{"private_key":"-----BEGIN PRIVATE KEY-----\\nsecret')).not.toContain('secret')
  expect(show(Buffer.from('secret'))).not.toContain('secret')
})

test('shows nothing of a body when no operation says what is secret in it', () => {
  const line = curlOf('http://localhost:8080', document, secretHeaders, undefined, {
    method: 'POST',
    target: '/unknown',
    headers: {},
    body: '{"private_key":"secret"}',
  })
  expect(line).not.toContain('secret')
})

test('shows no API key of the query', () => {
  const operation = readContract(zoo).operations.find(({ method }) => method === 'POST')
  const request = { method: 'POST', target: '/v1/animals?a=b&key=secret', headers: {} }
  expect(curlOf('http://localhost', zoo, [], operation, request)).toBe(
    "curl -X POST 'http://localhost/v1/animals?a=b&key=***'",
  )
})
