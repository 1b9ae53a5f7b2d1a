import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js'
import type { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { development, startEmulator, type Emulator } from './index.js'

// The vendor's core package, unmodified (Apache-2.0), used as the vendor's generated clients use it.

let emulator: Emulator
const home = mkdtempSync(join(tmpdir(), 'apigw-vendor-'))

beforeAll(async () => {
  // It keeps an ID of the installation in the home directory.
  vi.stubEnv('HOME', home)
  emulator = await startEmulator()
})
afterAll(async () => {
  await emulator.close()
  rmSync(home, { recursive: true, force: true })
})

interface Request {
  method: string
  url: string
  pathParams?: Record<string, string>
  queryParams?: Record<string, unknown>
  data?: object
}

type Answer = Record<string, unknown> & { httpStatusCode: number }

function newClient(secretKey: string = development.secretKey) {
  // A generated client of the vendor's is a class around what the builder hands over.
  const client = new ClientBuilder<HcClient>((http: unknown) => http as HcClient)
    .withCredential(
      new BasicCredentials()
        .withAk(development.accessKey)
        .withSk(secretKey)
        .withProjectId(development.projectId),
    )
    .withEndpoint(emulator.url)
    .build()
  return async ({ method, url, pathParams = {}, queryParams = {}, data }: Request) =>
    (await client.sendRequest({
      method,
      url: `/v2/{project_id}/apigw${url}`,
      pathParams: { project_id: development.projectId, ...pathParams },
      queryParams,
      headers: {},
      contentType: 'application/json',
      ...(data && { data }),
    })) as Answer
}

test('drives the whole life of a certificate with signed requests', async () => {
  const send = newClient()
  const certificate = '/certificates/{certificate_id}'
  const upload = async () => {
    const { chain, privateKey } = await issueCertificate({
      subjectAlternativeNames: [development.domain],
    })
    return { name: 'vendor_test', cert_content: chain, private_key: privateKey }
  }

  const created = await send({ method: 'POST', url: '/certificates', data: await upload() })
  expect(created).toMatchObject({ httpStatusCode: 200, name: 'vendor_test', type: 'global' })
  const pathParams = { certificate_id: String(created['id']) }

  const listed = await send({
    method: 'GET',
    url: '/certificates',
    queryParams: { instance_id: development.gatewayId, limit: 500, name: 'vendor_test' },
  })
  expect(listed).toMatchObject({ size: 1, total: 1, certs: [{ id: created['id'] }] })

  const shown = await send({ method: 'GET', url: certificate, pathParams })
  expect(shown).toEqual(created)

  const data = await upload()
  const updated = await send({ method: 'PUT', url: certificate, pathParams, data })
  expect(updated).toMatchObject({ httpStatusCode: 200, id: created['id'] })
  expect(updated['serial_number']).not.toBe(created['serial_number'])

  const domains = { domains: [{ domain: development.domain }] }
  const attached = await send({
    method: 'POST',
    url: `${certificate}/domains/attach`,
    pathParams,
    data: domains,
  })
  expect(attached.httpStatusCode).toBe(204)
  expect(
    await send({ method: 'GET', url: `${certificate}/attached-domains`, pathParams }),
  ).toMatchObject({ total: 1, bound_domains: [{ url_domain: development.domain }] })

  await expect(send({ method: 'DELETE', url: certificate, pathParams })).rejects.toMatchObject({
    httpStatusCode: 400,
    errorCode: 'APIG.2000',
  })
  const detached = await send({
    method: 'POST',
    url: `${certificate}/domains/detach`,
    pathParams,
    data: domains,
  })
  expect(detached.httpStatusCode).toBe(204)
  const deleted = await send({ method: 'DELETE', url: certificate, pathParams })
  expect(deleted.httpStatusCode).toBe(204)
  await expect(send({ method: 'GET', url: certificate, pathParams })).rejects.toMatchObject({
    httpStatusCode: 404,
    errorCode: 'APIG.3021',
  })
})

test('is refused with another secret key', async () => {
  const send = newClient('another-secret-key')
  await expect(send({ method: 'GET', url: '/instances' })).rejects.toMatchObject({
    httpStatusCode: 401,
    errorCode: 'APIGW.0301',
  })
})
