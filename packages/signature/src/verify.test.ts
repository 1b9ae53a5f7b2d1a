import { describe, expect, test } from 'vitest'
import { parseAuthorization, type Authorization } from './authorization.js'
import { signRequest } from './sign.js'
import { verifySignature, type RequestToVerify } from './verify.js'

const at = new Date('2025-06-01T12:00:00Z')
const secretKey = 'a-secret-key-of-a-test'
const target = '/v2/0123456789abcdef0123456789abcdef/apigw/certificates?limit=2&name=a%20b'
const body = new TextEncoder().encode('{"name":"example_com"}')

async function received(
  extra: Record<string, string> = {},
  signedHeaders?: readonly string[],
  sentTo = target,
): Promise<RequestToVerify & { headers: Map<string, string> }> {
  const headers = { 'content-type': 'application/json', 'x-project-id': 'id', ...extra }
  const url = `https://apig.example.com${sentTo}`
  const request = { method: 'POST', url, headers, body, accessKey: 'AK', secretKey, at }
  const added = await signRequest(signedHeaders ? { ...request, signedHeaders } : request)
  const authorization = read(added.Authorization)
  const sent = new Map([
    ...Object.entries(headers),
    ['host', 'apig.example.com'] as const,
    ['x-sdk-date', added['X-Sdk-Date']] as const,
  ])
  const header = (name: string) => sent.get(name)
  return {
    method: 'POST',
    target: sentTo,
    header,
    body,
    authorization,
    secretKey,
    at,
    headers: sent,
  }
}

function read(value: string): Authorization {
  const authorization = parseAuthorization(value)
  if (authorization === undefined) throw new Error(value)
  return authorization
}

/** The hash as another implementation computes it. */
async function hashOf(data: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', data)).toString('hex')
}

test('a signed request is accepted', async () => {
  expect(await verifySignature(await received())).toBeUndefined()
})

describe('a request that differs from the signed one is refused', () => {
  test.each<[string, Partial<RequestToVerify>]>([
    ['another method', { method: 'PUT' }],
    ['another path', { target: target.replace('certificates', 'certificate') }],
    ['a path in another case', { target: target.replace('apigw', 'APIGW') }],
    ['one more slash', { target: target.replace('/apigw', '//apigw') }],
    ['an encoded slash', { target: target.replace('/apigw', '%2Fapigw') }],
    ['an encoded question mark', { target: target.replace('?', '%3F') }],
    ['another value in the query', { target: target.replace('limit=2', 'limit=3') }],
    ['one more parameter', { target: `${target}&a` }],
    ['one parameter less', { target: target.replace('limit=2&', '') }],
    ['no query', { target: target.replace(/\?.*/, '') }],
    ['an encoded ampersand', { target: target.replace('&', '%26') }],
    ['an encoded equals sign', { target: target.replace('limit=2', 'limit%3D2') }],
    ['another body', { body: new TextEncoder().encode('{"name":"example_con"}') }],
    ['no body', { body: new Uint8Array() }],
    ['another secret key', { secretKey: `${secretKey}.` }],
  ])('%s', async (_, change) => {
    expect(await verifySignature({ ...(await received()), ...change })).toBe('signature')
  })

  test.each(['content-type', 'host', 'x-project-id'])('another %s', async (name) => {
    const request = await received()
    request.headers.set(name, `${request.headers.get(name)}.`)
    expect(await verifySignature(request)).toBe('signature')
  })

  test('another date', async () => {
    const request = await received()
    request.headers.set('x-sdk-date', '20250601T120001Z')
    expect(await verifySignature(request)).toBe('signature')
  })

  test('fewer signed headers', async () => {
    const request = await received()
    const signedHeaders = request.authorization.signedHeaders.filter(
      (name) => name !== 'x-project-id',
    )
    const authorization = { ...request.authorization, signedHeaders }
    expect(await verifySignature({ ...request, authorization })).toBe('signature')
  })

  test('each digit of the signature', async () => {
    const request = await received()
    const { signature } = request.authorization
    for (let index = 0; index < signature.length; index += 1) {
      const digit = signature[index] === '0' ? '1' : '0'
      const other = signature.slice(0, index) + digit + signature.slice(index + 1)
      const authorization = { ...request.authorization, signature: other }
      expect(await verifySignature({ ...request, authorization })).toBe('signature')
    }
  })
})

describe('a request that means the same is accepted', () => {
  test.each<[string, string]>([
    ['the order of the query', target.replace('limit=2&name=a%20b', 'name=a%20b&limit=2')],
    ['a plus for a space', target.replace('%20', '+')],
    ['needless percent-encoding', target.replace('limit', '%6Cimit').replace('apigw', 'api%67w')],
    ['a slash after the path', target.replace('?', '/?')],
  ])('%s', async (_, changed) => {
    expect(await verifySignature({ ...(await received()), target: changed })).toBeUndefined()
  })

  test('spaces around header values', async () => {
    const request = await received()
    for (const [name, value] of request.headers) request.headers.set(name, ` ${value}\t`)
    expect(await verifySignature(request)).toBeUndefined()
  })

  test('an unsigned header is added', async () => {
    const request = await received()
    request.headers.set('x-forwarded-for', '192.0.2.1')
    expect(await verifySignature(request)).toBeUndefined()
  })
})

test.each<[number, string | undefined]>([
  [15 * 60 * 1000, undefined],
  [15 * 60 * 1000 + 1, 'expired'],
  [-15 * 60 * 1000, undefined],
  [-15 * 60 * 1000 - 1, 'expired'],
  [Number.NaN, 'expired'],
])('%s milliseconds after it was signed: %s', async (offset, expected) => {
  const request = { ...(await received()), at: new Date(at.getTime() + offset) }
  expect(await verifySignature(request)).toBe(expected)
})

test.each(['', 'yesterday', '2025-06-01T12:00:00Z', '20250631T120000Z'])(
  'the date %j is refused',
  async (date) => {
    const request = await received()
    request.headers.set('x-sdk-date', date)
    expect(await verifySignature(request)).toBe('date')
  },
)

test.each(['host', 'x-sdk-date'])('%s must be signed', async (name) => {
  const request = await received()
  const signedHeaders = request.authorization.signedHeaders.filter((other) => other !== name)
  const authorization = { ...request.authorization, signedHeaders }
  expect(await verifySignature({ ...request, authorization })).toBe('missing-signed-header')
})

test.each(['content-type', 'host', 'x-sdk-date'])('a signed %s must be sent', async (name) => {
  const request = await received()
  request.headers.delete(name)
  expect(await verifySignature(request)).toBe('missing-signed-header')
})

describe('a claimed hash of the body', () => {
  test('that is right is accepted, signed or not', async () => {
    const hash = { 'x-sdk-content-sha256': await hashOf(body) }
    expect(await verifySignature(await received(hash))).toBeUndefined()
    const signed = ['content-type', 'x-sdk-content-sha256']
    expect(await verifySignature(await received(hash, signed))).toBeUndefined()
  })

  test.each<[string, (hash: string) => string]>([
    ['another hash', (hash) => hash.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))],
    ['UNSIGNED-PAYLOAD', () => 'UNSIGNED-PAYLOAD'],
    ['nothing', () => ''],
    ['upper case', (hash) => hash.toUpperCase()],
  ])('that is %s is refused, signed or not', async (_, claim) => {
    const hash = { 'x-sdk-content-sha256': claim(await hashOf(body)) }
    expect(await verifySignature(await received(hash))).toBe('content-hash')
    const signed = ['content-type', 'x-sdk-content-sha256']
    expect(await verifySignature(await received(hash, signed))).toBe('content-hash')
  })
})

test.each([
  ['/%zz', '/%zy'],
  ['/%ff', '/%fe'],
  ['/?a=%zz', '/?a=%zy'],
  ['/?a=?b', '/?a?=b'],
  ['/??a=b', '/?a=b'],
  ['/?=', '/?'],
  ['/a//b', '/a/b'],
  ['/a%2Fb', '/a/b'],
  ['/?a=b%26c', '/?a=b&c'],
  ['/?a=+', '/?a=%2B'],
  ['/\u{1f4a5}', '/\u{1f4a4}'],
])('%s is accepted as itself and not as %s', async (sentTo, other) => {
  const { pathname, search } = new URL(`https://apig.example.com${sentTo}`)
  const request = await received({}, undefined, pathname + search)
  expect(await verifySignature(request)).toBeUndefined()
  expect(await verifySignature({ ...request, target: other })).toBe('signature')
})

test.each([
  ['percent signs that encode nothing', '/%/%z%zz?%=%zz&%'],
  ['bytes that are not UTF-8', '/%ff%fe?%ff=%c3%28'],
  ['half a surrogate pair', '/\ud800?\udc00=\ud800'],
  ['no path', ''],
  ['only a query', '?'],
  ['64 KiB of slashes', '/'.repeat(65_536)],
  ['64 KiB of parameters', `/?${'a&'.repeat(32_768)}`],
  ['64 KiB of percent signs', `/${'%'.repeat(65_536)}`],
])('a hostile target is refused, not thrown on: %s', async (_, hostile) => {
  const start = performance.now()
  expect(await verifySignature({ ...(await received()), target: hostile })).toBe('signature')
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('an empty secret key accepts nothing, and no error tells a key', async () => {
  const empty = { ...(await received()), secretKey: '' }
  await expect(verifySignature(empty)).rejects.toThrow(new TypeError('The secret key is empty.'))
})
