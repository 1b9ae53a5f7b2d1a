import { operationList } from '@apigw-certificates/server'
import { describe, expect, test } from 'vitest'

import {
  domains,
  foreignGatewayId,
  gatewayId,
  groupId,
  newBody,
  otherProjectId,
  projectId,
  startApi,
} from './test-support/api.js'

/** A request of each operation on a certificate of the first project. */
const requests = async (id: string): Promise<Record<string, [string, string, unknown?]>> => {
  const place = `/instances/${gatewayId}/api-groups/${groupId}/domains/${domains.api.id}/certificates`
  const selection = { domains: [{ domain: 'api.example.com' }] }
  return {
    listGateways: ['GET', `/instances?instance_id=${gatewayId}`],
    listCertificates: ['GET', `/certificates?instance_id=${gatewayId}`],
    createCertificate: [
      'POST',
      '/certificates',
      { ...(await newBody()), type: 'instance', instance_id: gatewayId },
    ],
    showCertificate: ['GET', `/certificates/${id}`],
    updateCertificate: ['PUT', `/certificates/${id}`, await newBody()],
    deleteCertificate: ['DELETE', `/certificates/${id}`],
    listAttachedDomains: ['GET', `/certificates/${id}/attached-domains`],
    attachDomains: ['POST', `/certificates/${id}/domains/attach`, selection],
    detachDomains: ['POST', `/certificates/${id}/domains/detach`, selection],
    attachCertificateToDomain: ['POST', `${place}/attach`, { certificate_ids: [id] }],
    detachCertificateFromDomain: ['POST', `${place}/detach`, { certificate_ids: [id] }],
  }
}

describe('another project', () => {
  test.for(operationList.map(({ id }) => id))('learns nothing by %s', async (operation) => {
    const { call, create, store, errors } = startApi()
    const id = await create()
    await call('POST', `/certificates/${id}/domains/attach`, {
      body: { domains: [{ domain: 'api.example.com' }] },
    })
    const before = await store.dump()
    const [method, path, body] = (await requests(id))[operation] ?? []
    if (method === undefined || path === undefined) throw new Error(`no request for ${operation}`)

    const answer = await call(method, path, { body, token: otherProjectId })
    expect(JSON.stringify(answer)).not.toContain('example_com')
    expect(answer).toMatchObject(
      operation === 'listGateways'
        ? { status: 200, body: { total: 0, instances: [] } }
        : { status: 404 },
    )
    expect(await store.dump()).toEqual(before)
    expect(errors).toEqual([])
  })

  test.for(operationList.map(({ id }) => id))(
    "is refused when %s is asked under this project's path",
    async (operation) => {
      const { call, create, store } = startApi()
      const id = await create()
      const before = await store.dump()
      const [method, path, body] = (await requests(id))[operation] ?? ['', '']
      // The helper puts `token`'s project into the path; the header wins and is of another.
      const answer = await call(method, path, {
        body,
        token: projectId,
        headers: { 'x-auth-token': otherProjectId },
      })
      expect(answer).toMatchObject({ status: 403, body: { error_code: 'APIG.1005' } })
      expect(await store.dump()).toEqual(before)
    },
  )

  test('binds a domain of the same name on its own gateway, independently', async () => {
    const { call, create, store } = startApi()
    const mine = await create()
    const theirs = await create({}, { token: otherProjectId })
    const body = { domains: [{ domain: 'www.example.com' }] }
    for (const [id, token] of [
      [mine, projectId],
      [theirs, otherProjectId],
    ] as const) {
      const answer = await call('POST', `/certificates/${id}/domains/attach`, { body, token })
      expect(answer.status).toBe(204)
    }
    const bindings = (await store.dump()).map((stored) => stored.bindings.length)
    expect(bindings).toEqual([2, 1])
    const list = await call('GET', `/certificates?instance_id=${foreignGatewayId}`, {
      token: otherProjectId,
    })
    expect(list.body).toMatchObject({ total: 1, certs: [{ id: theirs }] })
  })
})
