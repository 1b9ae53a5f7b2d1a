import { expect, test } from 'vitest'

import { sensitive as iam } from './iam/generated/operations.gen.js'
import { sensitive } from './generated/operations.gen.js'
import { redact } from './index.js'
import { redactHeaders, redactText } from './redact.js'

const key = '-----BEGIN EC PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END EC PRIVATE KEY-----'

test('what is secret is what the contracts say; a change here is one of what may be logged', () => {
  expect(sensitive).toEqual({
    headers: ['Authorization', 'X-Auth-Token'],
    properties: ['private_key'],
  })
  expect(iam).toEqual({ headers: ['X-Auth-Token', 'X-Subject-Token'], properties: ['password'] })
})

test('headers of credentials are replaced, whatever their case', () => {
  const headers = new Headers({
    authorization: 'SDK-HMAC-SHA256 x',
    'X-AUTH-TOKEN': 'x',
    'x-subject-token': 'x',
    cookie: 'x',
    'set-cookie': 'x',
    'proxy-authorization': 'x',
    accept: 'text/plain',
  })
  expect(redactHeaders(headers)).toEqual({
    accept: 'text/plain',
    authorization: '[redacted]',
    cookie: '[redacted]',
    'proxy-authorization': '[redacted]',
    'set-cookie': '[redacted]',
    'x-auth-token': '[redacted]',
    'x-subject-token': '[redacted]',
  })
})

test.for([
  [`before ${key} after`, 'before [redacted] after'],
  [`${key}\n${key}`, '[redacted]\n[redacted]'],
  [key.slice(0, 50), '[redacted]'],
  ['-----BEGIN CERTIFICATE-----', '-----BEGIN CERTIFICATE-----'],
  ['no key', 'no key'],
] as const)('%j becomes %j', ([text, expected]) => {
  expect(redactText(text)).toBe(expected)
})

test('a text of many beginnings is read in linear time', () => {
  const begin = performance.now()
  redactText('-----BEGIN PRIVATE KEY-----'.repeat(40_000))
  redactText(`-----BEGIN ${'A '.repeat(500_000)}`)
  expect(performance.now() - begin).toBeLessThan(10_000)
})

test('data loses its secrets at any depth, and keys in any place', () => {
  const value = { a: [{ private_key: 'x', name: 'n' }], note: `see ${key}` }
  expect(redact(value)).toEqual({
    a: [{ private_key: '[redacted]', name: 'n' }],
    note: 'see [redacted]',
  })
  expect(value.a[0]?.private_key).toBe('x')
})
