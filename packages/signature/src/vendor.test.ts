import { createServer, type IncomingMessage } from 'node:http'
import { stringify } from 'node:querystring'
import { buffer } from 'node:stream/consumers'
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { DefaultHttpClient } from '@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAuthorization } from './authorization.js'
import { signRequest } from './sign.js'
import { verifySignature, type RefusalReason } from './verify.js'

// The oracle is @huaweicloud/huaweicloud-sdk-core (Apache-2.0), unmodified: first its signer alone,
// then its client on a socket.

const accessKey = 'AK'
const secretKey = 'a-secret-key-of-a-test'
const at = new Date('2025-06-01T12:00:00Z')
const date = '20250601T120000Z'
const host = 'apig.example.com'
const credentials = () => new BasicCredentials().withAk(accessKey).withSk(secretKey)

interface VendorRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly data: unknown
}

const plain: VendorRequest = { method: 'GET', path: '/v2', query: {}, headers: {}, data: undefined }

function signedByVendor({ method, path, query, headers, data }: VendorRequest): string {
  const signed = AKSKSigner.sign(
    {
      method,
      endpoint: `https://${host}${path}`,
      // It sorts the arrays that it is given.
      queryParams: structuredClone(query),
      headers: { ...headers, 'X-Sdk-Date': date },
      data,
    },
    credentials(),
  )
  return String(Reflect.get(signed, 'Authorization'))
}

/** The same request as the vendor's client sends it. */
function sentByVendor({ method, path, query, headers, data }: VendorRequest) {
  const text = Object.entries(query).map(([name, value]) => stringify({ [name]: sendable(value) }))
  const target = text.length > 0 ? `${path}?${text.join('&')}` : path
  const body = new TextEncoder().encode(data === undefined ? '' : JSON.stringify(data))
  return { method, target, headers, body }
}

function sendable(value: unknown): string | string[] | null {
  if (Array.isArray(value)) return value.map(String)
  return value === undefined || value === null ? null : String(value)
}

async function signedByUs(request: VendorRequest): Promise<string> {
  const { method, target, headers, body } = sentByVendor(request)
  const { Authorization } = await signRequest({
    method,
    url: `https://${host}${target}`,
    headers,
    body,
    accessKey,
    secretKey,
    at,
    signedHeaders: Object.keys(headers),
  })
  return Authorization
}

async function verifiedByUs(
  request: VendorRequest,
  value: string,
): Promise<RefusalReason | 'malformed' | undefined> {
  const { method, target, headers, body } = sentByVendor(request)
  const received = new Headers({ ...headers, host, 'x-sdk-date': date })
  const header = (name: string) => received.get(name) ?? undefined
  const authorization = parseAuthorization(value)
  if (authorization === undefined) return 'malformed'
  return verifySignature({ method, target, header, body, authorization, secretKey, at })
}

const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')
const segment = fc
  .string({
    unit: fc.constantFrom(...'aZ09-._~!$&()*+,;=:@', 'é', 'ß', '日', '\u{1f4a5}', '\ufffd'),
    maxLength: 12,
  })
  .filter((text) => !/^\.\.?$/.test(text))
const path = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab+ %&=?#/\'"!*()[]~\\\r\n', '%20', '%2B') }),
)
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { minLength: 1 }))
const query = entries(text, value)
const headerName = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/)
  .filter((name) => !/^(?:host|authorization|x-sdk-date)$/i.test(name))
const headerValue = fc.stringMatching(/^[!-~¡-ÿ]([ !-~¡-ÿ]{0,12}[!-~¡-ÿ])?$/)
const headers = fc
  .uniqueArray(fc.tuple(headerName, headerValue), { selector: ([name]) => name.toLowerCase() })
  .map((pairs) => Object.fromEntries(pairs))
const contentType = fc.constantFrom(
  {},
  { 'content-type': 'application/json' },
  { 'X-Project-Id': 'id', 'content-type': 'application/json' },
)
const data = fc.oneof(
  fc.constant(undefined),
  fc.object({ key: text, values: [text, fc.double(), fc.boolean(), fc.constant(null)] }),
)

function entries<T>(name: fc.Arbitrary<string>, of: fc.Arbitrary<T>) {
  return fc
    .uniqueArray(fc.tuple(name, of), { selector: ([key]) => key })
    .map((pairs) => Object.fromEntries(pairs))
}

const request: fc.Arbitrary<VendorRequest> = fc
  .record({ method, path, query, headers, contentType, data })
  .map(({ contentType: type, ...rest }) => ({ ...rest, headers: { ...rest.headers, ...type } }))

test("the vendor's signer and ours write the same Authorization, and it is accepted", async () => {
  await fc.assert(
    fc.asyncProperty(request, async (generated) => {
      const authorization = signedByVendor(generated)
      expect(await signedByUs(generated)).toBe(authorization)
      expect(await verifiedByUs(generated, authorization)).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})

describe('where the vendor signs something else than it sends, we sign what is sent', () => {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  test.each<[string, Partial<VendorRequest>, RefusalReason]>([
    ['percent-encoding in a path is encoded again', { path: '/a%20b' }, 'signature'],
    ['so is what Node.js escapes in a path: an apostrophe', { path: "/'" }, 'signature'],
    ['and a brace', { path: '/{a}' }, 'signature'],
    ['dot segments are signed as given', { path: '/a/../b' }, 'signature'],
    ['a query in the URL is not signed', { path: '/a?b=c' }, 'signature'],
    ['undefined in the query is signed as a word', { query: { a: undefined } }, 'signature'],
    ['null in the query is signed as a word', { query: { a: null } }, 'signature'],
    ['falsy data is not signed', { method: 'POST', data: 0 }, 'signature'],
    ['a header is signed untrimmed', { headers: { 'X-A': ' a ' } }, 'signature'],
    [
      'a body that is not JSON is not signed',
      { headers: { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' } },
      'content-hash',
    ],
    [
      'a claimed hash is taken for the body',
      { headers: { 'X-Sdk-Content-Sha256': hash }, data: { a: 1 } },
      'content-hash',
    ],
  ])('%s', async (_, change, reason) => {
    const different = { ...plain, ...change }
    const authorization = signedByVendor(different)
    expect(await signedByUs(different)).not.toBe(authorization)
    expect(await verifiedByUs(sentAsUrl(different), authorization)).toBe(reason)
  })
})

/** Node.js sends the path of the URL as the URL standard normalizes it. */
function sentAsUrl(given: VendorRequest): VendorRequest {
  const { pathname, search } = new URL(`https://${host}${given.path}`)
  return { ...given, path: pathname + search }
}

describe("a request of the vendor's client, as it arrives", () => {
  interface Arrival {
    readonly method: string
    readonly target: string
    readonly signedHeaders: string
    readonly contentType: string | undefined
    readonly reason: RefusalReason | undefined
  }
  const arrivals: Arrival[] = []

  async function receive(incoming: IncomingMessage): Promise<Arrival> {
    const { method: verb = '', url: target = '', headers: fields } = incoming
    const header = (name: string) => {
      const field = fields[name]
      return Array.isArray(field) ? field.join(', ') : field
    }
    const authorization = parseAuthorization(header('authorization') ?? '')
    if (authorization === undefined) throw new Error(`Malformed: ${header('authorization')}`)
    const body = await buffer(incoming)
    const received = { method: verb, target, header, body, authorization, secretKey }
    return {
      method: verb,
      target,
      signedHeaders: authorization.signedHeaders.join(';'),
      contentType: header('content-type'),
      reason: await verifySignature({ ...received, at: new Date() }),
    }
  }

  const server = createServer(async (incoming, response) => {
    arrivals.push(await receive(incoming))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  let endpoints: string[] = []
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address === 'object' && address !== null) {
      endpoints = [`http://127.0.0.1:${address.port}`]
    }
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  async function send(options: Partial<Parameters<HcClient['sendRequest']>[0]>) {
    await new HcClient(new DefaultHttpClient({}, endpoints), {})
      .withEndpoints(endpoints)
      .withCredential(credentials().withProjectId('0123456789abcdef0123456789abcdef'))
      .sendRequest({
        method: 'GET',
        url: '/v2/{project_id}/apigw/certificates',
        pathParams: {},
        queryParams: {},
        headers: {},
        contentType: '',
        ...options,
      })
    return arrivals.pop()
  }

  const target = '/v2/0123456789abcdef0123456789abcdef/apigw/certificates'
  const all = 'content-type;host;x-project-id;x-sdk-date'
  const json = { contentType: 'application/json' }

  test.each([
    ['GET', json, { target, signedHeaders: all }],
    ['GET', {}, { target, signedHeaders: 'host;x-project-id;x-sdk-date' }],
    ['GET', { ...json, data: {} }, { target, signedHeaders: all }],
    ['DELETE', json, { target, signedHeaders: all }],
    ['DELETE', { ...json, data: {} }, { target, signedHeaders: all }],
    ['POST', { ...json, data: { name: '日本' } }, { target, signedHeaders: all }],
    ['POST', { ...json, data: {} }, { target, signedHeaders: all }],
    ['PUT', json, { target, signedHeaders: all }],
    [
      'POST',
      { contentType: 'application/json; charset=UTF-8', data: { a: 1 } },
      { target, signedHeaders: all },
    ],
    [
      'GET',
      { ...json, queryParams: { a: "x y+z*!'()", b: ['2', '1'], c: '', é: '日本' } },
      {
        target: `${target}?a=x%20y%2Bz*!'()&b=1&b=2&c=&%C3%A9=%E6%97%A5%E6%9C%AC`,
        signedHeaders: all,
      },
    ],
  ])('%s %j is accepted', async (verb, options, expected) => {
    expect(await send({ method: verb, ...options })).toEqual({
      method: verb,
      contentType: 'application/json',
      reason: undefined,
      ...expected,
    })
  })

  test('with any parameters and body is accepted', async () => {
    // Names that axios treats specially are left out.
    const name = text.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key))
    const body = fc.record({ a: text, b: fc.array(fc.double({ noNaN: true })) })
    const certificate = fc.stringMatching(/^[0-9a-z~_-]{1,8}$/)
    await fc.assert(
      fc.asyncProperty(
        entries(name, value),
        body,
        certificate,
        async (queryParams, content, id) => {
          const url = `/v2/{project_id}/apigw/certificates/${id}`
          const arrival = await send({ method: 'PUT', url, ...json, queryParams, data: content })
          expect(arrival?.reason).toBeUndefined()
          expect(arrival?.method).toBe('PUT')
        },
      ),
      { numRuns: 50 },
    )
  })

  test('with a body that is not JSON is refused: it claims UNSIGNED-PAYLOAD', async () => {
    const arrival = await send({ method: 'POST', contentType: 'text/plain', data: { a: 1 } })
    expect(arrival).toMatchObject({ reason: 'content-hash' })
  })
})
