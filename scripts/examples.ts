/**
 * `pnpm generate:examples` issues the throw-away certificates of `openapi/examples/` anew and asks the
 * service for its answers to them. The files are kept: their keys are random, so they are not part of
 * `pnpm generate`.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'

import { build } from './lib/build.ts'
import { root } from './lib/workspace.ts'

build('api')
const { development, startEmulator } = await import('@apigw-certificates/api')
const { issueCertificate } = await import('@apigw-certificates/x509/testing')

/** The IDs and times that the examples show, whatever the emulator made up. */
const IDS = {
  global: '3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b',
  instance: '8c41d7e05b9a4f3e9d02a6c7b1e8f5d3',
  mutualTls: 'a27e90c4f6b14d8db35c1f08e7d9b642',
}
const CREATED = '2026-01-02T00:00:00.000Z'
const RENEWED = '2026-02-01T00:00:00.000Z'

const validity = {
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2036-01-01T00:00:00Z'),
}
const ca = await issueCertificate({
  ...validity,
  subject: { commonName: 'Example Root CA', organization: 'Example CA', country: 'DE' },
  isCa: true,
})
const clientCa = await issueCertificate({
  ...validity,
  subject: { commonName: 'Example Client CA', organization: 'Example GmbH', country: 'DE' },
  isCa: true,
})

/** What a create and an update have in common. */
async function newUpload() {
  const { chain, privateKey } = await issueCertificate({
    ...validity,
    subject: {
      commonName: 'www.example.com',
      organization: 'Example GmbH',
      organizationalUnit: 'Web',
      locality: 'Bonn',
      state: 'NRW',
      country: 'DE',
    },
    subjectAlternativeNames: ['www.example.com', 'example.com', '192.0.2.10'],
    issuer: ca,
  })
  return { name: 'example_com', cert_content: chain, private_key: privateKey }
}

const emulator = await startEmulator()
emulator.setTime(new Date(CREATED))
const realIds = new Map<string, string>()

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${emulator.url}/v2/${development.projectId}/apigw${path}`, {
    method,
    headers: { 'x-auth-token': development.token, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** Creates a certificate whose answers show another ID than the emulator gave it. */
async function create(shownId: string, request: object): Promise<string> {
  const { id } = (await call('POST', '/certificates', request)) as { id: string }
  realIds.set(id, shownId)
  return `/certificates/${id}`
}

function write(name: string, summary: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (key === 'create_time' && typeof part === 'string') return CREATED
    if (key === 'update_time' && typeof part === 'string') {
      return part < RENEWED ? CREATED : RENEWED
    }
    return typeof part === 'string' ? (realIds.get(part) ?? part) : part
  })
  return writeFile(
    join(root, 'openapi/examples', `${name}.yaml`),
    stringify(
      { summary, value: JSON.parse(text) as unknown },
      { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
    ),
  )
}

try {
  const upload = await newUpload()
  const requests = {
    global: upload,
    instance: { ...upload, type: 'instance', instance_id: development.gatewayId },
    mutualTls: { ...upload, trusted_root_ca: clientCa.certificate },
  }
  const paths = {
    global: await create(IDS.global, requests.global),
    instance: await create(IDS.instance, requests.instance),
    mutualTls: await create(IDS.mutualTls, requests.mutualTls),
  }
  for (const [file, name, summary] of [
    ['global', 'global', 'For every gateway of the project'],
    ['instance', 'instance', 'For one gateway'],
    ['mutual-tls', 'mutualTls', 'With a CA for client certificates'],
  ] as const) {
    await write(`create-${file}`, summary, requests[name])
    await write(`certificate-${file}`, summary, await call('GET', paths[name]))
  }

  const query = `instance_id=${development.gatewayId}`
  await write('gateway-list', 'One gateway', await call('GET', '/instances'))
  await write(
    'certificate-list',
    "The gateway's own and the global ones",
    await call('GET', `/certificates?${query}`),
  )

  const selection = { domains: [{ domain: development.domain }] }
  await call('POST', `${paths.global}/domains/attach`, selection)
  await write('domain-selection', 'One domain, on every gateway that has it', selection)
  await write('domain-selection-gateway', 'One domain on one gateway', {
    domains: [
      {
        domain: development.domain,
        instance_ids: [development.gatewayId],
        verified_client_certificate_enabled: false,
      },
    ],
  })
  await write('certificate-selection', 'The certificate', { certificate_ids: [IDS.global] })
  await write(
    'bound-domain-list',
    'One domain',
    await call('GET', `${paths.global}/attached-domains`),
  )

  emulator.setTime(new Date(RENEWED))
  const renewal = await newUpload()
  await write('update-renew', 'At renewal', renewal)
  await write('certificate-renewed', 'At renewal', await call('PUT', paths.global, renewal))
  const mutualTls = { ...renewal, trusted_root_ca: clientCa.certificate }
  const summary = 'With another CA for client certificates'
  await write('update-mutual-tls', summary, mutualTls)
  await write(
    'certificate-renewed-mutual-tls',
    summary,
    await call('PUT', paths.mutualTls, mutualTls),
  )
  await write('update-without-trusted-root-ca', 'Without the CA for client certificates', {
    ...renewal,
    trusted_root_ca: '',
  })
} finally {
  await emulator.close()
}
