import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect, test } from 'vitest'

import { createMemoryStore, type SnapshotStore } from './index.js'
import {
  domains,
  gatewayId,
  newBody,
  now,
  otherGatewayId,
  startApi,
  validity,
} from './test-support/api.js'

const names = { subjectAlternativeNames: ['*.example.com'] }

test('replaces the certificate and keeps ID, type, gateway, bindings and trusted root CA', async () => {
  let at = now
  const { call, create } = startApi({ now: () => at })
  const { certificate: ca } = await issueCertificate({ ...validity, isCa: true })
  const id = await create({ type: 'instance', instance_id: gatewayId, trusted_root_ca: ca })
  const attached = await call('POST', `/certificates/${id}/domains/attach`, {
    body: { domains: [{ domain: 'www.example.com' }] },
  })
  expect(attached.status).toBe(204)
  const before = (await call('GET', `/certificates/${id}`)).body
  const boundBefore = (await call('GET', `/certificates/${id}/attached-domains`)).body

  at = new Date('2026-06-02T00:00:00.000Z')
  const renewed = { ...(await newBody(names)), name: 'renewed' }
  const answer = await call('PUT', `/certificates/${id}`, { body: renewed })
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    id,
    name: 'renewed',
    type: 'instance',
    instance_id: gatewayId,
    is_has_trusted_root_ca: true,
    san: names.subjectAlternativeNames,
    create_time: before['create_time'],
    update_time: '2026-06-02T00:00:00.000Z',
  })
  expect(answer.body['serial_number']).not.toBe(before['serial_number'])
  expect((await call('GET', `/certificates/${id}`)).body).toEqual(answer.body)
  expect((await call('GET', `/certificates/${id}/attached-domains`)).body).toEqual({
    ...boundBefore,
    bound_domains: [
      {
        ...domains.www,
        verified_client_certificate_enabled: true,
        ssl_id: id,
        ssl_name: 'renewed',
      },
    ],
  })
})

test('an empty trusted_root_ca removes it, and no domain asks for client certificates then', async () => {
  const { call, create } = startApi()
  const { certificate: ca } = await issueCertificate({ ...validity, isCa: true })
  const id = await create({ trusted_root_ca: ca })
  await call('POST', `/certificates/${id}/domains/attach`, {
    body: { domains: [{ domain: 'api.example.com' }] },
  })
  const body = { ...(await newBody(names)), trusted_root_ca: '' }
  expect(await call('PUT', `/certificates/${id}`, { body })).toMatchObject({
    status: 200,
    body: { is_has_trusted_root_ca: false },
  })
  expect(await call('GET', `/certificates/${id}/attached-domains`)).toMatchObject({
    body: { bound_domains: [{ verified_client_certificate_enabled: false }] },
  })
})

test('type and gateway may be said again, and cannot be changed', async () => {
  const { call, create } = startApi()
  const body = await newBody(names)
  const own = await create({ type: 'instance', instance_id: gatewayId })
  const put = (id: string, more: object) =>
    call('PUT', `/certificates/${id}`, { body: { ...body, ...more } })
  const compact = gatewayId.replaceAll('-', '')
  expect((await put(own, { type: 'instance', instance_id: compact })).status).toBe(200)
  expect((await put(own, { instance_id: otherGatewayId })).body['error_msg']).toMatch(
    /parameterName:instance_id\..* cannot be changed/s,
  )
  expect((await put(own, { type: 'global' })).body).toMatchObject({ error_code: 'APIG.2012' })
  const global = await create()
  expect((await put(global, { type: 'global', instance_id: gatewayId })).status).toBe(200)
  expect((await put(global, { type: 'instance', instance_id: gatewayId })).status).toBe(400)
})

test('a certificate that does not cover a bound domain is refused and changes nothing', async () => {
  const { call, create } = startApi()
  const id = await create()
  await call('POST', `/certificates/${id}/domains/attach`, {
    body: { domains: [{ domain: 'www.example.com' }, { domain: 'shop.example.org' }] },
  })
  const before = (await call('GET', `/certificates/${id}`)).body
  const answer = await call('PUT', `/certificates/${id}`, { body: await newBody(names) })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'APIG.2103' } })
  expect(answer.body['error_msg']).toContain('does not cover shop.example.org')
  expect((await call('GET', `/certificates/${id}`)).body).toEqual(before)
})

test('refuses with the codes of create, after the certificate was found', async () => {
  const { call, create } = startApi()
  const id = await create()
  const good = await newBody(names)
  const wrong = { ...good, private_key: (await newBody(names)).private_key }
  expect(await call('PUT', `/certificates/${id}`, { body: wrong })).toMatchObject({
    status: 400,
    body: { error_code: 'APIG.2101' },
  })
  expect(await call('PUT', `/certificates/${'0'.repeat(32)}`, { body: wrong })).toMatchObject({
    status: 404,
    body: { error_code: 'APIG.3021' },
  })
})

test('concurrent changes of one certificate all succeed, one after the other', async () => {
  const { call, create, store, errors } = startApi()
  const id = await create()
  const body = await newBody(names)
  const answers = await Promise.all([
    ...['one_', 'two_', 'three'].map((name) =>
      call('PUT', `/certificates/${id}`, { body: { ...body, name } }),
    ),
    call('POST', `/certificates/${id}/domains/attach`, {
      body: { domains: [{ domain: 'api.example.com' }] },
    }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 204])
  expect(errors).toEqual([])
  const [stored] = await store.dump()
  expect(stored?.bindings).toEqual([{ domainId: domains.api.id, verifiesClients: false }])
})

test('so do more of them than one change is tried, when the store takes its time', async () => {
  const memory = createMemoryStore()
  const store: SnapshotStore = {
    ...memory,
    async replace(...change) {
      await new Promise(setImmediate)
      return memory.replace(...change)
    },
  }
  const { call, create, errors } = startApi({ store })
  const id = await create()
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      call('POST', `/certificates/${id}/domains/attach`, {
        body: { domains: [{ domain: index % 2 ? 'api.example.com' : 'www.example.com' }] },
      }),
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
  expect(errors).toEqual([])
})
