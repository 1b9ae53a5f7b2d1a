import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect, test } from 'vitest'

import { createMemoryStore, type Certificate, type Dependencies } from './index.js'
import {
  gatewayId,
  newBody,
  now,
  otherProjectId,
  projectId,
  startApi,
  validity,
} from './test-support/api.js'

const id = '00000000000000000000000000000001'

function start(overrides: Partial<Omit<Dependencies, 'store'>> = {}) {
  const { call, store } = startApi({ newId: () => id, ...overrides })
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    call('POST', '/certificates', { body, headers })
  return { store, post }
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
  const request = await newBody()
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
  const request = await newBody()
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
  const good = await newBody()
  const ca = await issueCertificate({ ...validity, isCa: true })
  const otherCa = await issueCertificate({ ...validity, isCa: true, subject: { commonName: 'X' } })
  const under = await newBody({ issuer: ca })
  const cases = {
    'APIG.2101': { ...good, private_key: (await newBody()).private_key },
    'APIG.2102': await newBody({ notAfter: new Date('2026-05-02T00:00:00Z') }),
    'APIG.2104': { ...under, cert_content: under.cert_content + otherCa.certificate },
    'APIG.2105': {
      ...good,
      private_key: good.private_key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'),
    },
    'APIG.2106': { ...good, cert_content: 'hello' },
    'APIG.2109': await newBody({ subjectAlternativeNames: [] }),
    'APIG.3148': await newBody({ notAfter: new Date('2038-01-19T03:14:07Z') }),
  }
  for (const [code, request] of Object.entries(cases)) {
    const { status, body } = await post(request)
    expect({ status, code: body['error_code'] }).toEqual({ status: 400, code })
  }
})

test('names every problem in the message, the gravest first, and the field it is in', async () => {
  const { post } = start()
  const expired = await newBody({
    subjectAlternativeNames: [],
    notAfter: new Date('2026-05-02T00:00:00Z'),
  })
  const { body } = await post({ ...expired, trusted_root_ca: 'hello' })
  expect(body['error_code']).toBe('APIG.2106')
  expect(body['error_msg']).toMatch(/trusted_root_ca: .*cert_content: .*cert_content: .*expired/s)
})

test('an empty trusted_root_ca means none', async () => {
  const { post } = start()
  expect(await post({ ...(await newBody()), trusted_root_ca: '' })).toMatchObject({
    status: 200,
    body: { is_has_trusted_root_ca: false },
  })
})

test('refuses what is over the quota, after everything else was in order', async () => {
  const { post } = start({ quota: 0 })
  expect(await post(await newBody())).toMatchObject({
    status: 403,
    body: { error_code: 'APIG.3100' },
  })
  expect(await post({ ...(await newBody()), cert_content: 'x' })).toMatchObject({ status: 400 })
})

test('answers a repeated request with an Idempotency-Key as at first, for a day', async () => {
  let at = now
  let count = 0
  const { store, post } = start({
    now: () => at,
    newId: () => String(++count).padStart(32, '0'),
  })
  const body = await newBody()
  const key = { 'idempotency-key': 'renewal-2026' }
  const first = await post(body, key)
  expect(first.status).toBe(200)
  at = new Date(now.getTime() + 24 * 60 * 60 * 1000 - 1)
  expect(await post(body, key)).toEqual(first)
  expect(await post({ ...body, type: 'global' }, key)).toEqual(first)
  expect(await post({ ...body, name: 'other_name' }, key)).toMatchObject({
    status: 400,
    body: { error_code: 'APIG.2000' },
  })
  expect((await store.list(projectId, { gatewayId, offset: 0, limit: 1 })).total).toBe(1)
  at = new Date(now.getTime() + 24 * 60 * 60 * 1000)
  expect((await post(body, key)).body['id']).not.toBe(first.body['id'])
})

test('answers a repeated request as at first, also when its certificate has expired since', async () => {
  let at = now
  const { post } = start({ now: () => at })
  const body = await newBody({ notAfter: new Date(now.getTime() + 60 * 60 * 1000) })
  const key = { 'idempotency-key': 'renewal-2026' }
  const first = await post(body, key)
  expect(first.status).toBe(200)
  at = new Date(now.getTime() + 2 * 60 * 60 * 1000)
  expect(await post(body, key)).toEqual(first)
  expect((await post(body)).body['error_code']).toBe('APIG.2102')
  expect((await post(body, { 'idempotency-key': 'another' })).body['error_code']).toBe('APIG.2102')
})

test('a change that waits keeps no other project waiting', async () => {
  const store = createMemoryStore()
  const { call } = startApi({
    store: {
      ...store,
      find: (project, certificate) =>
        project === projectId ? new Promise(() => {}) : store.find(project, certificate),
    },
  })
  void call('DELETE', `/certificates/${id}`)
  expect((await call('DELETE', `/certificates/${id}`, { token: otherProjectId })).status).toBe(404)
})

test('two requests without an Idempotency-Key create two certificates', async () => {
  let count = 0
  const { post } = start({ newId: () => String(++count).padStart(32, '0') })
  const body = await newBody()
  const [first, second] = [await post(body), await post(body)]
  expect(first.body['id']).not.toBe(second.body['id'])
})
