import { createClient, type CertificateSelection } from '@apigw-certificates/client'
import { signRequest } from '@apigw-certificates/signature'
import { portableChecker } from '@apigw-certificates/x509'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect, test } from 'vitest'

import { createFetch, testProject, type FetchOptions } from './fetch.js'
import { createGatewayDirectory, createMemoryStore } from './index.js'

const { projectId, token, domain } = testProject
const endpoint = 'https://apig.example'
const instances = `${endpoint}/v2/${projectId}/apigw/instances`
const certificates = `${endpoint}/v2/${projectId}/apigw/certificates`

const connect = (options?: FetchOptions, own: { projectId?: string; token?: string } = {}) =>
  createClient({
    endpoint,
    projectId: own.projectId ?? projectId,
    auth: { token: own.token ?? token },
    fetch: createFetch(options),
  })

async function newUpload(options?: Parameters<typeof issueCertificate>[0]) {
  const { chain, privateKey } = await issueCertificate({
    subjectAlternativeNames: [domain],
    ...options,
  })
  return { name: 'example_com', cert_content: chain, private_key: privateKey }
}

test('the client drives the whole life of a certificate', async () => {
  const client = connect()
  const created = await client.createCertificate({ body: await newUpload() })
  expect(created.data).toMatchObject({ type: 'global', san: [domain] })
  const path = { certificate_id: created.data?.id ?? '' }

  const instance_id = (await client.listGateways()).data?.instances[0]?.id ?? ''
  expect(instance_id).toBe(testProject.gatewayId)
  const listed = await client.listCertificates({ query: { instance_id } })
  expect(listed.data).toMatchObject({ total: 1, certs: [{ id: path.certificate_id }] })
  expect((await client.showCertificate({ path })).data).toEqual(created.data)

  const updated = await client.updateCertificate({ path, body: await newUpload() })
  expect(updated.data?.id).toBe(path.certificate_id)
  expect(updated.data?.serial_number).not.toBe(created.data?.serial_number)

  const domains = [{ domain }]
  expect((await client.attachDomains({ path, body: { domains } })).response?.status).toBe(204)
  const bound = await client.listAttachedDomains({ path })
  expect(bound.data?.bound_domains).toMatchObject([
    { id: testProject.domainId, api_group_id: testProject.groupId, url_domain: domain },
  ])
  expect((await client.deleteCertificate({ path })).error?.error_code).toBe('APIG.2000')
  expect((await client.detachDomains({ path, body: { domains } })).response?.status).toBe(204)

  const place = { instance_id, group_id: testProject.groupId, domain_id: testProject.domainId }
  const body: CertificateSelection = { certificate_ids: [path.certificate_id] }
  const attached = await client.attachCertificateToDomain({ path: place, body })
  expect(attached.response?.status).toBe(204)
  const released = await client.detachCertificateFromDomain({ path: place, body })
  expect(released.response?.status).toBe(204)

  expect((await client.deleteCertificate({ path })).response?.status).toBe(204)
  expect((await client.showCertificate({ path })).error?.error_code).toBe('APIG.3021')
})

test('each function has certificates of its own', async () => {
  const body = await newUpload()
  const [one, other] = [connect(), connect()]
  const path = { certificate_id: (await one.createCertificate({ body })).data?.id ?? '' }
  expect((await other.showCertificate({ path })).error?.error_code).toBe('APIG.3021')
})

test('takes what fetch takes: a text, a URL, a Request, and what overrides it', async () => {
  const fetchInProcess = createFetch()
  const headers = { 'x-auth-token': token }
  for (const input of [instances, new URL(instances), new Request(instances)]) {
    expect((await fetchInProcess(input, { headers })).status).toBe(200)
  }
  const post = new Request(certificates, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(await newUpload()),
  })
  expect((await fetchInProcess(post)).status).toBe(200)
  expect(post.bodyUsed).toBe(true)
  await expect(fetchInProcess(post)).rejects.toThrow(TypeError)
  await expect(fetchInProcess('/v2')).rejects.toThrow(TypeError)
})

test('answers each request with a response of its own', async () => {
  const fetchInProcess = createFetch()
  const ask = () => fetchInProcess(instances, { headers: { 'x-auth-token': token } })
  const [one, other] = [await ask(), await ask()]
  expect(await one.json()).toEqual(await other.json())
  expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
})

test.for([
  ['', 401, 'APIG.1000'],
  ['other-token', 401, 'APIG.1002'],
] as const)('refuses the token %j with %i %s', async ([own, status, code]) => {
  const response = await createFetch()(instances, { headers: { 'x-auth-token': own } })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error_code: code })
})

test('refuses another project than the one of the token', async () => {
  const { error } = await connect({}, { projectId: 'f'.repeat(32) }).listGateways()
  expect(error?.error_code).toBe('APIG.1005')
})

test('has the project and the token that it is given, with the gateway', async () => {
  const own = { projectId: 'f'.repeat(32), token: 'own-token' }
  const { data } = await connect(own, own).listGateways()
  expect(data?.instances).toMatchObject([{ id: testProject.gatewayId, project_id: own.projectId }])
  expect((await connect(own).listGateways()).response?.status).toBe(401)
})

test('looks tokens up where it is told to', async () => {
  const expired = await connect({ tokens: async () => ({ state: 'expired' }) }).listGateways()
  expect(expired.error?.error_code).toBe('APIG.1001')
})

test('accepts requests that are signed with a known access key', async () => {
  const keys = { accessKey: 'ACCESSKEY', secretKey: 'secret-key' }
  const headers = await signRequest({ method: 'GET', url: instances, ...keys })
  const accessKeys = async (accessKey: string) =>
    accessKey === keys.accessKey
      ? { secretKey: keys.secretKey, projectId, roles: ['write'] as const }
      : undefined
  expect((await createFetch({ accessKeys })(instances, { headers })).status).toBe(200)
  expect((await createFetch()(instances, { headers })).status).toBe(401)
})

test('uses the store, the gateways, the checker, the clock and the quota that it is given', async () => {
  const store = createMemoryStore()
  const checked: string[] = []
  const client = connect({
    store,
    gateways: createGatewayDirectory({}),
    checker: {
      check: (input) => {
        checked.push(input.certificate)
        return portableChecker.check(input)
      },
    },
    now: () => new Date('2031-01-01T00:00:00Z'),
    quota: 1,
  })
  const validity = {
    notBefore: new Date('2030-01-01T00:00:00Z'),
    notAfter: new Date('2032-01-01T00:00:00Z'),
  }
  const body = await newUpload(validity)
  const { data } = await client.createCertificate({ body })
  expect(data?.create_time).toBe('2031-01-01T00:00:00.000Z')
  expect(checked).toEqual([body.cert_content])
  expect(await store.dump()).toHaveLength(1)
  expect((await client.createCertificate({ body })).error?.error_code).toBe('APIG.3100')
  expect((await client.listGateways()).data?.total).toBe(0)
})

test('rejects with the reason of a signal: aborted before, while it waits, and not after', async () => {
  const headers = { 'x-auth-token': token }
  const reason = new Error('enough')
  const before = createFetch()(instances, { headers, signal: AbortSignal.abort(reason) })
  await expect(before).rejects.toBe(reason)

  const controller = new AbortController()
  let asked = false
  const never = createFetch({
    tokens: () => {
      asked = true
      return new Promise(() => {})
    },
  })
  const waiting = never(new Request(instances, { headers, signal: controller.signal }))
  await Promise.resolve()
  expect(asked).toBe(true)
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })

  const later = new AbortController()
  const response = await createFetch()(instances, { headers, signal: later.signal })
  later.abort(reason)
  expect(response.status).toBe(200)
})
