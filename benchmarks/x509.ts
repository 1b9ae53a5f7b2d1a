/**
 * `pnpm bench x509`: how long reading and checking a certificate takes, as ratios to Node.js's own
 * functions and to other libraries, all measured in the same run. Needs a built packages/x509.
 */
// oxlint-disable-next-line import/no-unassigned-import -- @peculiar/x509 wants it loaded first.
import 'reflect-metadata'

import { createECDH, createPrivateKey, X509Certificate } from 'node:crypto'

import { portableChecker, readCertificate } from '@apigw-certificates/x509'
import { nodeChecker } from '@apigw-certificates/x509/node'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import * as peculiar from '@peculiar/x509'
import forge from 'node-forge'
import * as pkijs from 'pkijs'

import { measure, type Candidate } from './lib.ts'

const KEYS = ['RSA-2048', 'RSA-4096', 'P-256', 'P-384'] as const

const GOALS = {
  'X509Certificate alone': 'facts at most 1.4 times',
  '@peculiar/x509': 'facts at least 10 times faster',
  'X509Certificate + createPrivateKey + checkPrivateKey': 'whole check at most 2.0 times',
}

const derOf = (pem: string) => Buffer.from(pem.replaceAll(/-----[^-]*-----|\s/g, ''), 'base64')

function readByPeculiar(pem: string): unknown {
  const certificate = new peculiar.X509Certificate(pem)
  const names = certificate.getExtension(peculiar.SubjectAlternativeNameExtension)
  return [
    certificate.serialNumber,
    certificate.subjectName.getField('CN'),
    certificate.issuerName.getField('O'),
    certificate.notBefore,
    certificate.notAfter,
    certificate.signatureAlgorithm,
    names?.names.items.map(({ value }) => value),
  ]
}

const readByPkijs = (pem: string): unknown => pkijs.Certificate.fromBER(derOf(pem))

const readByForge = (pem: string): unknown => forge.pki.certificateFromPem(pem)

const OPENSSL_CURVES: Readonly<Record<string, string>> = {
  'P-256': 'prime256v1',
  'P-384': 'secp384r1',
}

/** The public point of an EC key from its private half, by OpenSSL: the least that can prove the key. */
function multiplier(key: string, privateKey: string): Candidate | undefined {
  const curve = OPENSSL_CURVES[key]
  if (curve === undefined) return undefined
  const { d = '' } = createPrivateKey(privateKey).export({ format: 'jwk' })
  const ecdh = createECDH(curve)
  return () => ecdh.setPrivateKey(d, 'base64url')
}

const works = (candidate: Candidate): boolean => {
  try {
    candidate()
    return true
  } catch {
    return false
  }
}

const ca = await issueCertificate({
  subject: { commonName: 'Example CA', organization: 'Example Authority' },
  isCa: true,
  key: 'RSA-2048',
})

const facts: Record<string, string>[] = []
const checks: Record<string, string>[] = []
for (const key of KEYS) {
  const { certificate, privateKey } = await issueCertificate({
    key,
    issuer: ca,
    subject: {
      commonName: 'www.example.com',
      organization: 'Example GmbH',
      organizationalUnit: 'Web',
      locality: 'Bonn',
      country: 'DE',
    },
    subjectAlternativeNames: ['www.example.com', 'example.com', '*.api.example.com', '192.0.2.1'],
  })
  const at = new Date()
  const readers = {
    ours: () => readCertificate(certificate),
    node: () => new X509Certificate(certificate),
    peculiar: () => readByPeculiar(certificate),
    pkijs: () => readByPkijs(certificate),
    ...(works(() => readByForge(certificate)) && { forge: () => readByForge(certificate) }),
  }
  const read: Readonly<Record<string, number>> = await measure<string>(readers)
  const ours = read['ours'] ?? Number.NaN
  const over = (name: string) =>
    read[name] === undefined ? 'cannot' : `${(read[name] / ours).toFixed(1)} times slower`
  facts.push({
    key,
    'to X509Certificate alone': (ours / (read['node'] ?? Number.NaN)).toFixed(2),
    '@peculiar/x509': over('peculiar'),
    pkijs: over('pkijs'),
    'node-forge': over('forge'),
  })

  const multiply = multiplier(key, privateKey)
  const checked: Readonly<Record<string, number>> = await measure<string>({
    portable: () => portableChecker.check({ certificate, privateKey, at }),
    node: () => nodeChecker.check({ certificate, privateKey, at }),
    baseline: () => new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey)),
    ...(multiply && { multiply }),
  })
  const ratio = (name: string) =>
    ((checked[name] ?? Number.NaN) / (checked['baseline'] ?? Number.NaN)).toFixed(2)
  checks.push({
    key,
    'portable checker': ratio('portable'),
    'node checker': ratio('node'),
    ...(multiply && { 'd·G alone, by OpenSSL': ratio('multiply') }),
  })
}

console.log('Facts of one certificate, PEM to facts:')
console.table(facts)
console.log('Whole check, to X509Certificate + createPrivateKey + checkPrivateKey:')
console.table(checks)
console.log('Goals:')
for (const [than, goal] of Object.entries(GOALS)) console.log(`  ${than}: ${goal}`)
