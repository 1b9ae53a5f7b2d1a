import { expectTypeOf, test } from 'vitest'

import { createClient, type Certificate } from './index.js'

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
  expectTypeOf(client.createCertificate).parameter(0).toMatchObjectType<{ path?: never }>()
  // @ts-expect-error -- there is no other path parameter
  void client.createCertificate({ body, path: { project_id: '' } })
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
