import { describe, expect, test } from 'vitest'
import { isSignature, parseAuthorization } from './authorization.js'

const signature = '0123456789abcdef'.repeat(4)
const wellFormed = `SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=${signature}`
const parsed = { accessKey: 'AK', signedHeaders: ['host', 'x-sdk-date'], signature }

test('an authorization is read', () => {
  expect(parseAuthorization(wellFormed)).toEqual(parsed)
})

test.each([
  ['no space after commas', wellFormed.replaceAll(', ', ',')],
  ['spaces after commas', wellFormed.replaceAll(', ', ',   ')],
  ['spaces after the scheme', wellFormed.replace('256 ', '256   ')],
])('%s: an authorization is read', (_, value) => {
  expect(parseAuthorization(value)).toEqual(parsed)
})

describe('a malformed authorization is not read', () => {
  test.each([
    ['empty', ''],
    ['the scheme alone', 'SDK-HMAC-SHA256'],
    ['another scheme', wellFormed.replace('SDK-HMAC-SHA256', 'AWS4-HMAC-SHA256')],
    ['the scheme in lower case', wellFormed.replace('SDK-HMAC-SHA256', 'sdk-hmac-sha256')],
    ['no space after the scheme', wellFormed.replace('256 ', '256')],
    ['a tab after the scheme', wellFormed.replace('256 ', '256\t')],
    ['a space before the scheme', ` ${wellFormed}`],
    ['a space after the signature', `${wellFormed} `],
    ['a line feed after the signature', `${wellFormed}\n`],
    ['a space before a comma', wellFormed.replace('AK,', 'AK ,')],
    ['spaces around an equals sign', wellFormed.replace('Access=', 'Access = ')],
    ['no access key', wellFormed.replace('Access=AK', 'Access=')],
    ['a space in the access key', wellFormed.replace('AK', 'A K')],
    ['a comma in the access key', wellFormed.replace('AK', 'A,K')],
    ['an access key that is not ASCII', wellFormed.replace('AK', 'ÄK')],
    ['a control character in the access key', wellFormed.replace('AK', 'A\u0000K')],
    ['no Access', wellFormed.replace('Access=AK, ', '')],
    ['no SignedHeaders', wellFormed.replace('SignedHeaders=host;x-sdk-date, ', '')],
    ['no Signature', wellFormed.replace(/, Signature=.*/, '')],
    ['Access twice', wellFormed.replace('Access=AK', 'Access=AK, Access=AK')],
    ['another parameter', `${wellFormed}, Extra=1`],
    ['another order', `SDK-HMAC-SHA256 SignedHeaders=host, Access=AK, Signature=${signature}`],
    ['no header name', wellFormed.replace('host;x-sdk-date', '')],
    ['an empty header name', wellFormed.replace('host;', 'host;;')],
    ['a separator before the names', wellFormed.replace('host;', ';host;')],
    ['a separator after the names', wellFormed.replace('x-sdk-date', 'x-sdk-date;')],
    ['a header name twice', wellFormed.replace('host;', 'host;host;')],
    ['header names out of order', wellFormed.replace('host;x-sdk-date', 'x-sdk-date;host')],
    ['a header name in upper case', wellFormed.replace('host', 'Host')],
    ['a space in a header name', wellFormed.replace('x-sdk-date', 'x sdk-date')],
    ['a colon in a header name', wellFormed.replace('x-sdk-date', 'x:sdk-date')],
    ['a signature in upper case', wellFormed.replace(signature, signature.toUpperCase())],
    ['a signature with another character', wellFormed.replace(/.$/, 'g')],
    ['a signature that is too short', wellFormed.slice(0, -1)],
    ['a signature that is too long', `${wellFormed}0`],
  ])('%s', (_, value) => {
    expect(parseAuthorization(value)).toBeUndefined()
  })
})

describe('64 KiB of hostile text is refused in linear time', () => {
  const long = 64 * 1024
  test.each([
    ['spaces', `SDK-HMAC-SHA256${' '.repeat(long)}`],
    ['an access key', `SDK-HMAC-SHA256 Access=${'A'.repeat(long)}`],
    ['access keys', `SDK-HMAC-SHA256 ${'Access=A'.repeat(long / 8)}`],
    ['spaces after a comma', `SDK-HMAC-SHA256 Access=A,${' '.repeat(long)}`],
    ['a name', `SDK-HMAC-SHA256 Access=A, SignedHeaders=${'a'.repeat(long)}`],
    [
      'separators',
      `SDK-HMAC-SHA256 Access=A, SignedHeaders=${';'.repeat(long)}, Signature=${signature}`,
    ],
    [
      'names',
      `SDK-HMAC-SHA256 Access=A, SignedHeaders=${'a;'.repeat(long / 2)}, Signature=${signature}`,
    ],
    ['digits', wellFormed + '0'.repeat(long)],
  ])('%s', (_, value) => {
    const start = performance.now()
    for (let run = 0; run < 10; run += 1) expect(parseAuthorization(value)).toBeUndefined()
    // A quadratic reader needs seconds for one of these; the guard is wide for slow machines.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

test.each([
  [wellFormed, true],
  ['SDK-HMAC-SHA256', true],
  ['SDK-HMAC-SHA256 nonsense', true],
  ['SDK-HMAC-SHA256X Access=AK', false],
  ['SDK-HMAC-SHA256,', false],
  ['sdk-hmac-sha256 Access=AK', false],
  [' SDK-HMAC-SHA256', false],
  ['SDK-HMAC-SM3 Access=AK', false],
  ['Bearer SDK-HMAC-SHA256 ', false],
  ['', false],
])('whether %j claims to be a signature: %s', (value, expected) => {
  expect(isSignature(value)).toBe(expected)
})
