import { describe, expect, test } from 'vitest'
import { parseAuthorization } from './authorization.js'
import { signRequest, type RequestToSign } from './sign.js'

/**
 * The example of the signing guide
 * (https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-005.html). The guide
 * masks the middle of the secret key; the unit test of the vendor's Java SDK, TestAKSKSigner, has it
 * whole, with the same inputs and the same signature.
 */
const published = {
  method: 'GET',
  url: 'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
  headers: { 'Content-Type': 'application/json' },
  accessKey: 'QTWAOYTTINDUT2QVKYUC',
  secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc',
  at: new Date('2019-11-15T03:36:55Z'),
} satisfies RequestToSign

async function signatureOf(change: Partial<RequestToSign>): Promise<string | undefined> {
  const { Authorization } = await signRequest({ ...published, ...change })
  return parseAuthorization(Authorization)?.signature
}

test('the published example is signed as the guide says', async () => {
  expect(await signRequest(published)).toEqual({
    'X-Sdk-Date': '20191115T033655Z',
    Authorization:
      'SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  })
})

describe('these change nothing of the signature', () => {
  const url = new URL(published.url)
  test.each<[string, Partial<RequestToSign>]>([
    ['a URL object', { url }],
    ['a slash after the path', { url: published.url.replace('vpcs?', 'vpcs/?') }],
    ['the default port', { url: published.url.replace('.com/', '.com:443/') }],
    ['a fragment', { url: `${published.url}#fragment` }],
    [
      'the order of the query',
      { url: `${url.origin}${url.pathname}?marker=${url.searchParams.get('marker')}&limit=2` },
    ],
    ['needless percent-encoding', { url: published.url.replace('vpcs?limit', '%76pcs?l%69mit') }],
    ['the method in lower case', { method: 'get' }],
    ['Headers', { headers: new Headers(published.headers) }],
    ['an unsigned header', { headers: { ...published.headers, Accept: '*/*' } }],
    [
      'the date of an earlier attempt',
      { headers: { ...published.headers, 'X-Sdk-Date': '20190101T000000Z' } },
    ],
    ['spaces around a header value', { headers: { 'content-type': ' application/json\t' } }],
    ['the host as a header', { headers: { ...published.headers, Host: url.host } }],
    ['an empty body', { body: '' }],
    ['a body of no bytes', { body: new Uint8Array() }],
    ['the names of the signed headers', { signedHeaders: ['Host', 'Content-Type', 'host'] }],
    ['a fraction of a second', { at: new Date('2019-11-15T03:36:55.999Z') }],
  ])('%s', async (_, change) => {
    expect(await signatureOf(change)).toBe(await signatureOf({}))
  })
})

test('a body is signed as its bytes, a string as UTF-8', async () => {
  const body = '{"name":"日本"}'
  expect(await signatureOf({ body })).toBe(
    await signatureOf({ body: new TextEncoder().encode(body) }),
  )
  expect(await signatureOf({ body })).not.toBe(await signatureOf({}))
})

test.each<[string, Partial<RequestToSign>]>([
  ['host;x-sdk-date', { headers: {} }],
  ['host;x-sdk-date', { signedHeaders: [] }],
  ['accept;host;x-sdk-date', { headers: { accept: '*/*' }, signedHeaders: ['ACCEPT'] }],
  [
    'content-type;host;x-project-id;x-sdk-date;x-security-token',
    {
      headers: {
        'X-Security-Token': 'token',
        'X-Project-Id': 'id',
        'X-Auth-Token': 'token',
        'Content-Type': 'application/json',
      },
    },
  ],
])('the signed headers are %s', async (expected, change) => {
  const { Authorization } = await signRequest({ ...published, ...change })
  expect(parseAuthorization(Authorization)?.signedHeaders.join(';')).toBe(expected)
})

test("a host among the headers wins over the URL's", async () => {
  const behindProxy = published.url.replace('service.region.example.com', '127.0.0.1:8080')
  const host = { ...published.headers, host: 'service.region.example.com' }
  expect(await signatureOf({ url: behindProxy, headers: host })).toBe(await signatureOf({}))
  expect(await signatureOf({ url: behindProxy })).not.toBe(await signatureOf({}))
})

test('without a date, it signs the present', async () => {
  const { at: _, ...request } = published
  const before = Math.floor(Date.now() / 1000) * 1000
  const { 'X-Sdk-Date': date } = await signRequest(request)
  const iso = date.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z')
  expect(Date.parse(iso)).toBeGreaterThanOrEqual(before)
  expect(Date.parse(iso)).toBeLessThanOrEqual(Date.now())
})

describe('what cannot be signed is refused, and no error tells the secret key', () => {
  test.each<[string, Partial<RequestToSign>]>([
    ['an empty access key', { accessKey: '' }],
    ['a comma in the access key', { accessKey: 'A,K' }],
    ['a line feed in the access key', { accessKey: 'AK\n' }],
    ['the secret key as access key', { accessKey: `${published.secretKey} ` }],
    ['an empty secret key', { secretKey: '' }],
    ['a relative URL', { url: '/v1' }],
    ['a header value with a line feed', { headers: { 'content-type': 'a\nhost:b' } }],
    ['a header name with a colon', { headers: { 'content-type:': 'a' } }],
    ['a header that is not there', { signedHeaders: ['accept'] }],
    ['an invalid date', { at: new Date(Number.NaN) }],
  ])('%s', async (_, change) => {
    const error = await signRequest({ ...published, ...change }).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    expect(error instanceof TypeError || error instanceof RangeError).toBe(true)
    const told =
      error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error)}` : ''
    expect(told).not.toContain(published.secretKey)
  })
})
