import { expectTypeOf, test } from 'vitest'

import {
  createClient,
  type Certificate,
  type CertificateList,
  type CertificateSummary,
} from './index.js'

const client = createClient({ endpoint: 'http://localhost', projectId: '', auth: { token: '' } })
const body = { name: 'example_com', cert_content: '', private_key: '' }

test('a result narrows to its data or its error, whose code is one of the contract', async () => {
  const { data, error } = await client.createCertificate({ body })
  if (error) {
    expectTypeOf(error.error_code).extract<'APIG.2101'>().toEqualTypeOf<'APIG.2101'>()
    expectTypeOf(error.error_code).extract<'APIG.0000'>().toEqualTypeOf<never>()
    expectTypeOf(data).toEqualTypeOf<undefined>()
  } else {
    expectTypeOf(data).toEqualTypeOf<Certificate>()
  }
})

test('the project is bound and cannot be passed again', () => {
  type Options = Parameters<typeof client.createCertificate>[0]
  expectTypeOf<Options['path']>().toEqualTypeOf<undefined>()
  // @ts-expect-error -- there is no other path parameter
  void client.createCertificate({ body, path: { project_id: '' } })
})

test('a result narrows by status to what the contract declares for it', async () => {
  const result = await client.showCertificate({ path: { certificate_id: '' } })
  if (result.status === 404) {
    expectTypeOf(result.error.error_code).toEqualTypeOf<'APIG.3021'>()
  } else if (result.status === 200) {
    expectTypeOf(result.data).toEqualTypeOf<Certificate>()
  }
  // @ts-expect-error -- the contract declares no such status
  void (result.status === 418)
  const deleted = await client.deleteCertificate({ path: { certificate_id: '' } })
  if (deleted.status === 204) expectTypeOf(deleted.data).toEqualTypeOf<undefined>()
})

test('the throwing form resolves to the body of a success', () => {
  expectTypeOf(client.orThrow.showCertificate).returns.resolves.toEqualTypeOf<Certificate>()
  expectTypeOf(client.orThrow.deleteCertificate).returns.resolves.toEqualTypeOf<undefined>()
})

test('only lists have pages and items', () => {
  const query = { instance_id: '' }
  expectTypeOf(client.pages.listCertificates({ query })).toExtend<AsyncIterable<CertificateList>>()
  expectTypeOf(client.all.listCertificates({ query })).toExtend<AsyncIterable<CertificateSummary>>()
  // @ts-expect-error -- not a list
  void client.all.showCertificate
})

test('only an operation that declares it takes an idempotency key', () => {
  void client.createCertificate({ body, idempotency: true })
  const path = { certificate_id: '' }
  // @ts-expect-error -- the contract declares no Idempotency-Key here
  void client.attachDomains({ path, body: { domains: [] }, idempotency: true })
})

test('a request without a required property does not compile', () => {
  // @ts-expect-error -- private_key is missing
  void client.createCertificate({ body: { name: 'example_com', cert_content: '' } })
})

test('the options can be left out where none is required, and only there', () => {
  void client.listGateways()
  void client.listGateways({ query: { limit: 1 } })
  // @ts-expect-error -- instance_id is missing
  void client.listCertificates()
  // @ts-expect-error -- certificate_id is missing
  void client.showCertificate()
  // @ts-expect-error -- the body is missing
  void client.createCertificate()
})
