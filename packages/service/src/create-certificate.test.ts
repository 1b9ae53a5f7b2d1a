import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { validateResponse } from '@apigw-certificates/server/response-validation'
import { createWebHandler } from '@apigw-certificates/server/web'
import { portableChecker } from '@apigw-certificates/x509'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect, test } from 'vitest'

import {
  authenticateByToken,
  createGatewayDirectory,
  createHandlers,
  createMemoryStore,
  type Certificate,
  type Dependencies,
} from './index.js'

const projectId = '0123456789abcdef0123456789abcdef'
const gatewayId = 'f0fa1789-3b76-433b-a787-9892951c620e'
const id = '00000000000000000000000000000001'
const now = new Date('2026-06-01T00:00:00.000Z')

function start(overrides: Partial<Dependencies> = {}) {
  const store = createMemoryStore()
  const handle = createWebHandler({
    handlers: createHandlers({
      store,
      gateways: createGatewayDirectory({ [projectId]: [gatewayId] }),
      checker: portableChecker,
      now: () => now,
      newId: () => id,
      ...overrides,
    }),
    authenticate: authenticateByToken(async (token) =>
      token === 'expired' || token === 'unscoped'
        ? { state: token }
        : token === 'unknown'
          ? undefined
          : { state: 'valid', projectId: token },
    ),
    validateResponse,
  })
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await handle(
      new Request(`http://localhost/v2/${projectId}/apigw/certificates`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-auth-token': projectId, ...headers },
        body: JSON.stringify(body),
      }),
    )
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { store, post }
}

const validity = {
  notBefore: new Date('2026-05-01T00:00:00Z'),
  notAfter: new Date('2027-05-01T00:00:00Z'),
}

async function newRequest(options: Parameters<typeof issueCertificate>[0] = {}) {
  const { chain, privateKey } = await issueCertificate({ ...validity, ...options })
  return { name: 'example_com', cert_content: chain, private_key: privateKey }
}

const examples = contract.components.examples

test.for([
  ['create-global', 'certificate-global'],
  ['create-instance', 'certificate-instance'],
  ['create-mutual-tls', 'certificate-mutual-tls'],
] as const)('answers the example %s with the example %s', async ([request, response]) => {
  const expected: Certificate = examples[response].value as Certificate
  const { post } = start({
    now: () => new Date(expected.create_time),
    newId: () => expected.id,
  })
  expect(await post(examples[request].value)).toEqual({ status: 200, body: expected })
})

test('keeps the facts and the fingerprint, and neither key nor PEM', async () => {
  const { store, post } = start()
  const request = await newRequest()
  const { body } = await post(request)
  const stored = await store.find(projectId, id)
  expect(stored?.certificate).toEqual(body)
  expect(stored?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  const kept = JSON.stringify(stored)
  for (const pem of [request.private_key, request.cert_content]) {
    for (const line of pem.split('\n').filter((text) => /^[A-Za-z0-9+/]{8}/.test(text))) {
      expect(kept).not.toContain(line)
    }
  }
})

test('a certificate for a gateway takes its ID in either spelling; a global one ignores it', async () => {
  const { post } = start()
  const request = await newRequest()
  const compact = gatewayId.replaceAll('-', '')
  expect(await post({ ...request, type: 'instance', instance_id: compact })).toMatchObject({
    status: 200,
    body: { type: 'instance', instance_id: gatewayId },
  })
  expect(await post({ ...request, type: 'global', instance_id: 'f'.repeat(32) })).toMatchObject({
    status: 200,
    body: { type: 'global', instance_id: 'common' },
  })
})

test('an unknown gateway is decided before the certificate', async () => {
  const { post } = start()
  const unknown = 'f'.repeat(32)
  const request = { name: 'example', cert_content: 'x', private_key: 'x' }
  expect(await post({ ...request, type: 'instance', instance_id: unknown })).toEqual({
    status: 404,
    body: { error_code: 'APIG.3030', error_msg: `The instance does not exist;id:${unknown}` },
  })
})

test('refuses what is wrong with a certificate with the code for it', async () => {
  const { post } = start()
  const good = await newRequest()
  const ca = await issueCertificate({ ...validity, isCa: true })
  const otherCa = await issueCertificate({ ...validity, isCa: true, subject: { commonName: 'X' } })
  const under = await newRequest({ issuer: ca })
  const cases = {
    'APIG.2101': { ...good, private_key: (await newRequest()).private_key },
    'APIG.2102': await newRequest({ notAfter: new Date('2026-05-02T00:00:00Z') }),
    'APIG.2104': { ...under, cert_content: under.cert_content + otherCa.certificate },
    'APIG.2105': {
      ...good,
      private_key: good.private_key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'),
    },
    'APIG.2106': { ...good, cert_content: 'hello' },
    'APIG.2109': await newRequest({ subjectAlternativeNames: [] }),
    'APIG.3148': await newRequest({ notAfter: new Date('2038-01-19T03:14:07Z') }),
  }
  for (const [code, request] of Object.entries(cases)) {
    const { status, body } = await post(request)
    expect({ status, code: body['error_code'] }).toEqual({ status: 400, code })
  }
})

test('names every problem in the message, the gravest first, and the field it is in', async () => {
  const { post } = start()
  const expired = await newRequest({
    subjectAlternativeNames: [],
    notAfter: new Date('2026-05-02T00:00:00Z'),
  })
  const { body } = await post({ ...expired, trusted_root_ca: 'hello' })
  expect(body['error_code']).toBe('APIG.2106')
  expect(body['error_msg']).toMatch(/trusted_root_ca: .*cert_content: .*cert_content: .*expired/s)
})

test('an empty trusted_root_ca means none', async () => {
  const { post } = start()
  expect(await post({ ...(await newRequest()), trusted_root_ca: '' })).toMatchObject({
    status: 200,
    body: { is_has_trusted_root_ca: false },
  })
})

test('refuses what is over the quota, after everything else was in order', async () => {
  const { post } = start({ quota: 0 })
  expect(await post(await newRequest())).toMatchObject({
    status: 403,
    body: { error_code: 'APIG.3100' },
  })
  expect(await post({ ...(await newRequest()), cert_content: 'x' })).toMatchObject({ status: 400 })
})

test.for([
  [{ 'x-auth-token': '' }, 401, 'APIG.1000'],
  [{ 'x-auth-token': 'expired' }, 401, 'APIG.1001'],
  [{ 'x-auth-token': 'unknown' }, 401, 'APIG.1002'],
  [{ 'x-auth-token': 'unscoped' }, 401, 'APIG.1003'],
  [{ 'x-auth-token': 'f'.repeat(32) }, 403, 'APIG.1005'],
  [{ authorization: 'SDK-HMAC-SHA256 Access=a' }, 401, 'APIGW.0301'],
  [{ authorization: 'Basic YTpi' }, 400, 'APIG.2001'],
] as const)('answers the credentials %j with %i %s', async ([headers, status, code]) => {
  const { post } = start()
  expect(await post({}, headers)).toMatchObject({ status, body: { error_code: code } })
})
