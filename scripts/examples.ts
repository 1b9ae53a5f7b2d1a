/**
 * `pnpm generate:examples` issues the throw-away certificates of `openapi/examples/` anew. The files
 * are kept: their keys are random, so they are not part of `pnpm generate`.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'

import { build } from './lib/build.ts'
import { root } from './lib/workspace.ts'

build('x509')
const { readCertificate } = await import('@apigw-certificates/x509')
const { issueCertificate } = await import('@apigw-certificates/x509/testing')

const PROJECT = '0123456789abcdef0123456789abcdef'
const GATEWAY = 'f0fa1789-3b76-433b-a787-9892951c620e'
const CREATED = '2026-01-02T00:00:00.000Z'

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
const issued = await issueCertificate({
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

interface Example {
  file: string
  summary: string
  request: Record<string, string>
  type: string
  gateway: string
  id: string
}

const examples: Example[] = [
  {
    file: 'global',
    summary: 'For every gateway of the project',
    request: {},
    type: 'global',
    gateway: 'common',
    id: '3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b',
  },
  {
    file: 'instance',
    summary: 'For one gateway',
    request: { type: 'instance', instance_id: GATEWAY },
    type: 'instance',
    gateway: GATEWAY,
    id: '8c41d7e05b9a4f3e9d02a6c7b1e8f5d3',
  },
  {
    file: 'mutual-tls',
    summary: 'With a CA for client certificates',
    request: { trusted_root_ca: clientCa.certificate },
    type: 'global',
    gateway: 'common',
    id: 'a27e90c4f6b14d8db35c1f08e7d9b642',
  },
]

const facts = readCertificate(issued.chain)

await Promise.all(
  examples.flatMap(({ file, summary, request, type, gateway, id }) => [
    write(`create-${file}`, summary, {
      name: 'example_com',
      cert_content: issued.chain,
      private_key: issued.privateKey,
      ...request,
    }),
    write(`certificate-${file}`, summary, {
      id,
      name: 'example_com',
      type,
      instance_id: gateway,
      project_id: PROJECT,
      common_name: facts.commonName,
      san: facts.subjectAlternativeNames,
      not_before: facts.notBefore,
      not_after: facts.notAfter,
      signature_algorithm: facts.signatureAlgorithm,
      serial_number: facts.serialNumber,
      version: facts.version,
      issuer: facts.issuer,
      organization: facts.organization,
      organizational_unit: facts.organizationalUnit,
      locality: facts.locality,
      state: facts.state,
      country: facts.country,
      is_has_trusted_root_ca: 'trusted_root_ca' in request,
      create_time: CREATED,
      update_time: CREATED,
    }),
  ]),
)

function write(name: string, summary: string, value: unknown): Promise<void> {
  const path = join(root, 'openapi/examples', `${name}.yaml`)
  return writeFile(
    path,
    stringify({ summary, value }, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  )
}
