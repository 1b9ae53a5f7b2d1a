import { expect, test } from 'vitest'

import { isLeaked, secretPieces } from './secrets.js'
import { zoo } from '../testing/zoo.js'
import { certificateContract } from '../certificates.js'
import { readContract } from '../contract/contract.js'

const contract = readContract(certificateContract)
const create = contract.operations.find(({ id }) => id === 'createCertificate')
const line = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgabcdefghijklmnop'
const key = `-----BEGIN PRIVATE KEY-----\n${line}\nqrstuvwxyz012345\n-----END PRIVATE KEY-----\n`
const pieces = secretPieces(contract.document, contract.secretHeaders, create, {
  method: 'POST',
  target: '/',
  headers: { 'X-Auth-Token': 'token-0123456789' },
  body: JSON.stringify({ name: 'example_com', private_key: key }),
})

test.for([
  ['the whole key', key, true],
  ['the whole key in JSON', JSON.stringify({ key }), true],
  ['one line of it', `near ${line}`, true],
  ['a line that is wrapped differently', `${line.slice(0, 30)}\\n${line.slice(30)}`, true],
  ['the token', 'unknown token token-0123456789', true],
  ['the markers alone', '-----BEGIN PRIVATE KEY-----', false],
  ['what is not secret', 'example_com', false],
] as const)('%s', ([, text, expected]) => {
  expect(isLeaked(pieces, text)).toBe(expected)
})

test('a token is a secret without the scheme before it, and so is a key of the query', () => {
  const { document, operations } = readContract(zoo)
  const operation = operations.find(({ method }) => method === 'POST')
  const request = {
    method: 'POST',
    target: '/v1/animals?key=key-0123456789',
    headers: { Authorization: 'Bearer token-0123456789' },
  }
  expect(secretPieces(document, ['authorization'], operation, request)).toEqual([
    'token-0123456789',
    'key-0123456789',
  ])
})
