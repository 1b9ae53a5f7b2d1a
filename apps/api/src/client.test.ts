import { createClient, type CertificateSelection } from '@apigw-certificates/client'
import { fetchToken } from '@apigw-certificates/client/iam'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect, onTestFinished, test } from 'vitest'

import { development, startEmulator } from './index.js'

test('the client drives the whole life of a certificate with a token from IAM', async () => {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  const { domain: account, name: user, password } = development.user
  const { token, projectId } = await fetchToken({
    endpoint: emulator.url,
    domain: account,
    user,
    password,
    project: development.projectName,
  })
  expect(projectId).toBe(development.projectId)
  const client = createClient({ endpoint: emulator.url, projectId, auth: { token } })
  const upload = async () => {
    const { chain, privateKey } = await issueCertificate({
      subjectAlternativeNames: [development.domain],
    })
    return { name: 'client_test', cert_content: chain, private_key: privateKey }
  }

  const gateways = await client.listGateways()
  const instance_id = gateways.data?.instances[0]?.id ?? ''
  expect(instance_id).toBe(development.gatewayId)

  const created = await client.createCertificate({ body: await upload() })
  expect(created.response?.status).toBe(200)
  const path = { certificate_id: created.data?.id ?? '' }

  const listed = await client.listCertificates({ query: { instance_id, limit: 500 } })
  expect(listed.data).toMatchObject({ total: 1, certs: [{ id: path.certificate_id }] })
  expect((await client.showCertificate({ path })).data).toEqual(created.data)

  const domains = [{ domain: development.domain }]
  expect((await client.attachDomains({ path, body: { domains } })).response?.status).toBe(204)
  const updated = await client.updateCertificate({ path, body: await upload() })
  expect(updated.data?.id).toBe(path.certificate_id)
  expect(updated.data?.serial_number).not.toBe(created.data?.serial_number)

  const bound = await client.listAttachedDomains({ path })
  const [domain] = bound.data?.bound_domains ?? []
  expect(domain).toMatchObject({ url_domain: development.domain, ssl_id: path.certificate_id })
  const refused = await client.deleteCertificate({ path })
  expect(refused.error?.error_code).toBe('APIG.2000')
  expect(refused.error?.error_msg).toContain(development.domain)

  const place = {
    instance_id,
    group_id: domain?.api_group_id ?? '',
    domain_id: domain?.id ?? '',
  }
  const body: CertificateSelection = { certificate_ids: [path.certificate_id] }
  const released = await client.detachCertificateFromDomain({ path: place, body })
  expect(released.response?.status).toBe(204)
  const attached = await client.attachCertificateToDomain({ path: place, body })
  expect(attached.response?.status).toBe(204)
  expect((await client.detachDomains({ path, body: { domains } })).response?.status).toBe(204)
  expect((await client.deleteCertificate({ path })).response?.status).toBe(204)
  expect((await client.showCertificate({ path })).error?.error_code).toBe('APIG.3021')
})
