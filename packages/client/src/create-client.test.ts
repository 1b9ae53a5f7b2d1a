import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, expect, test } from 'vitest'

import {
  ApiError,
  ContractError,
  createClient,
  createConnection,
  showCertificate,
} from './index.js'
import {
  createValidation,
  RequestValidationError,
  ResponseValidationError,
} from './validate/index.js'

const projectId = '0123456789abcdef0123456789abcdef'
const body = { name: 'example_com', cert_content: 'certificate', private_key: 'secret-key' }

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answerWith =
  (status: number, answer: unknown, seen: IncomingMessage[] = []): RequestListener =>
  (request, response) => {
    seen.push(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

const connect = (endpoint: string) =>
  createClient({ endpoint, projectId, auth: { token: 'the-token' } })

test('sends the token as X-Auth-Token and never as Authorization', async () => {
  const seen: IncomingMessage[] = []
  const client = connect(await serve(answerWith(200, { id: 'x' }, seen)))
  await client.createCertificate({ body })
  expect(seen[0]?.headers).toMatchObject({ 'x-auth-token': 'the-token' })
  expect(seen[0]?.headers).not.toHaveProperty('authorization')
})

test('fills in the project and accepts an endpoint with a trailing slash', async () => {
  const seen: IncomingMessage[] = []
  const client = connect(`${await serve(answerWith(200, { id: 'x' }, seen))}/`)
  await client.createCertificate({ body })
  expect(seen[0]?.url).toBe(`/v2/${projectId}/apigw/certificates`)
})

test('keeps to its project, whatever the path of a call says', async () => {
  const seen: IncomingMessage[] = []
  const client = connect(await serve(answerWith(200, { id: 'x' }, seen)))
  const path = { certificate_id: 'a', project_id: 'other' }
  await client.showCertificate({ path })
  expect(seen[0]?.url).toBe(`/v2/${projectId}/apigw/certificates/a`)
})

test('an operation that requires nothing needs no options', async () => {
  const seen: IncomingMessage[] = []
  const client = connect(await serve(answerWith(200, { size: 0, total: 0, instances: [] }, seen)))
  expect(await client.listGateways()).toMatchObject({ data: { total: 0 } })
  expect(seen[0]?.url).toBe(`/v2/${projectId}/apigw/instances`)
})

test.for(['', '.', '..'])(
  'refuses the path parameter %j, which would lead elsewhere',
  async (id) => {
    const seen: IncomingMessage[] = []
    const client = connect(await serve(answerWith(200, {}, seen)))
    const call = client.deleteCertificate({ path: { certificate_id: id } })
    await expect(call).rejects.toThrow('The path needs a value for certificate_id')
    expect(seen).toEqual([])
  },
)

test('encodes what it puts into the path and the query', async () => {
  const seen: IncomingMessage[] = []
  const client = connect(await serve(answerWith(404, { error_code: 'APIG.3021' }, seen)))
  await client.showCertificate({ path: { certificate_id: 'a/b?c#d' } })
  await client.listCertificates({ query: { instance_id: 'a&b=c d' } })
  expect(seen.map(({ url }) => url)).toEqual([
    `/v2/${projectId}/apigw/certificates/a%2Fb%3Fc%23d`,
    `/v2/${projectId}/apigw/certificates?instance_id=a%26b%3Dc+d`,
  ])
})

test('leaves out what is undefined or null, and repeats the name of a list', async () => {
  const seen: IncomingMessage[] = []
  const client = connect(await serve(answerWith(200, { size: 0, total: 0 }, seen)))
  const query = { instance_id: 'a', name: undefined, common_name: null, limit: 0, type: ['b', 'c'] }
  const headers = { 'X-Absent': undefined, 'X-None': null, 'X-Zero': 0 }
  await client.listCertificates({ query: query as never, headers: headers as never })
  expect(seen[0]?.url).toMatch(/certificates\?instance_id=a&limit=0&type=b&type=c$/)
  expect(seen[0]?.headers).toMatchObject({ 'x-zero': '0' })
  expect(seen[0]?.headers).not.toHaveProperty('x-absent')
  expect(seen[0]?.headers).not.toHaveProperty('x-none')
})

test('an operation as a function narrows, throws and takes its own settings too', async () => {
  const steps = [200, 404, 404]
  const client = createConnection({
    endpoint: await serve((request, response) =>
      answerWith(steps.shift() ?? 500, { error_code: 'APIG.3021', error_msg: 'x' })(
        request,
        response,
      ),
    ),
    auth: { token: 'the-token' },
  })
  const path = { project_id: projectId, certificate_id: 'a' }
  expect((await showCertificate({ client, path })).status).toBe(200)
  expect((await showCertificate({ client, path, retries: false })).status).toBe(404)
  await expect(showCertificate({ client, path, throwOnError: true })).rejects.toThrow(ApiError)
})

test('refuses a request that breaks the contract, and warns of an answer, when told to check', async () => {
  const seen: IncomingMessage[] = []
  const warnings: string[] = []
  const client = createClient({
    endpoint: await serve(answerWith(200, { id: 'x' }, seen)),
    projectId,
    auth: { token: 'the-token' },
    validation: createValidation({ onWarning: ({ message }) => warnings.push(message) }),
  })
  const instance_id = 'f'.repeat(32)
  const key = { 'Idempotency-Key': 'a key' }
  const refused = await Promise.allSettled([
    client.createCertificate({ body: { ...body, name: '1abc' } }),
    client.createCertificate({ body, headers: key }),
    client.showCertificate({ path: { certificate_id: 'x' } }),
    client.listCertificates({ query: { instance_id, limit: 1.5 } }),
  ])
  const errors = refused.map((result) => result.status === 'rejected' && (result.reason as unknown))
  expect(errors.every((error) => error instanceof RequestValidationError)).toBe(true)
  expect(errors).toMatchObject(
    ['/body/name', '/headers/idempotency-key', '/path/certificate_id', '/query/limit'].map(
      (place) => ({ problems: [{ path: place }] }),
    ),
  )
  expect(seen).toEqual([])
  const path = { certificate_id: '0'.repeat(32) }
  expect((await client.showCertificate({ path })).status).toBe(200)
  expect(warnings).toEqual([expect.stringContaining('showCertificate')])
  const strict = createValidation({ strict: true })
  const call = client.showCertificate({ path, validation: strict })
  await expect(call).rejects.toThrow(ResponseValidationError)
  await expect(
    createClient({
      endpoint: await serve(answerWith(200, { id: 'x' })),
      projectId,
      auth: { token: 'the-token' },
      validation: strict,
    }).showCertificate({ path }),
  ).rejects.toThrow(ResponseValidationError)
})

test('a connection sends no request that the contract does not have', async () => {
  const seen: IncomingMessage[] = []
  const connection = createConnection({ endpoint: await serve(answerWith(200, {}, seen)) })
  await expect(connection.get({ url: '/v2/other' })).rejects.toThrow(
    'The contract has no GET /v2/other',
  )
  expect(seen).toEqual([])
})

test('knows where a region answers, and sends no idempotency key there', async () => {
  const urls: string[] = []
  const client = createClient({
    region: 'eu-de',
    projectId,
    auth: { token: 'the-token' },
    fetch: async (input) => {
      urls.push(String(input))
      return Response.json({ size: 0, total: 0, instances: [] })
    },
  })
  expect((await client.listGateways()).status).toBe(200)
  const keyed = client.createCertificate({ body, idempotency: true })
  await expect(keyed).rejects.toThrow('The real service is not known to honour an Idempotency-Key')
  expect(urls).toEqual([`https://apig.eu-de.otc.t-systems.com/v2/${projectId}/apigw/instances`])
  expect(() => createClient({ region: 'nowhere', projectId, auth: { token: 'x' } })).toThrow(
    TypeError,
  )
})

test('asks a token function again for each request', async () => {
  const seen: IncomingMessage[] = []
  let calls = 0
  const client = createClient({
    endpoint: await serve(answerWith(200, { id: 'x' }, seen)),
    projectId,
    auth: { token: () => `token-${++calls}` },
  })
  await client.createCertificate({ body })
  await client.createCertificate({ body })
  expect(seen.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-1', 'token-2'])
})

test('resolves to the body of a success or the error body of a refusal, never both', async () => {
  const success = connect(await serve(answerWith(200, { id: 'x' })))
  expect(await success.createCertificate({ body })).toMatchObject({ data: { id: 'x' } })

  const refusal = { error_code: 'APIG.1000', error_msg: 'Token missing.' }
  const refused = await connect(await serve(answerWith(401, refusal))).createCertificate({ body })
  expect(refused.error).toEqual(refusal)
  expect(refused.data).toBeUndefined()
  expect(refused.response?.status).toBe(401)
})

test.for([
  ['a page of a proxy', 502, '<html>'],
  ['an empty answer', 503, ''],
  ['JSON of another API', 404, '{"message":"no"}'],
  ['a success that is not JSON', 200, 'hello'],
] as const)('rejects %s as not an answer of this API', async ([, status, text]) => {
  const endpoint = await serve((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  })
  const failure = connect(endpoint).createCertificate({ body })
  await expect(failure).rejects.toThrow(ContractError)
  await expect(failure).rejects.toMatchObject({ name: 'ContractError', status })
})

test('does not carry the token or the key along a redirect', async () => {
  const seen: IncomingMessage[] = []
  const elsewhere = await serve(answerWith(200, { id: 'x' }, seen))
  const endpoint = await serve((_, response) => {
    response.writeHead(307, { location: elsewhere }).end()
  })
  await expect(connect(endpoint).createCertificate({ body })).rejects.toThrow(ContractError)
  expect(seen).toHaveLength(0)
})

test.for(['', 'apig.example.com', 'file:///etc/passwd'])('refuses the endpoint %j', (endpoint) => {
  expect(() => connect(endpoint)).toThrow(TypeError)
})
