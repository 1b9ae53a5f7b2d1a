// oxlint-disable-next-line import/no-unassigned-import -- @peculiar/x509 wants it loaded first.
import 'reflect-metadata'

import { createPrivateKey, X509Certificate } from 'node:crypto'

import { portableChecker, readCertificate } from '@apigw-certificates/x509'
import { nodeChecker } from '@apigw-certificates/x509/node'
import { issueCertificate, type IssuedCertificate } from '@apigw-certificates/x509/testing'

import { figure, type Figure } from '../figure.ts'
import { cpuOf, interleave } from '../measure.ts'
import { readByForge, readByPeculiar, readByPkijs } from './x509-readers.ts'

const KEYS = ['RSA-2048', 'RSA-4096', 'P-256', 'P-384'] as const
const ROUNDS = 40

type Key = (typeof KEYS)[number]

const issue = async (key: Key, issuer: IssuedCertificate) =>
  issueCertificate({
    key,
    issuer,
    subject: {
      commonName: 'www.example.com',
      organization: 'Example GmbH',
      organizationalUnit: 'Web',
      locality: 'Bonn',
      country: 'DE',
    },
    subjectAlternativeNames: ['www.example.com', 'example.com', '*.api.example.com', '192.0.2.1'],
  })

async function measureReading(key: Key, pem: string): Promise<Figure[]> {
  const cpu = await interleave(
    {
      ours: cpuOf(() => readCertificate(pem)),
      node: cpuOf(() => new X509Certificate(pem)),
      peculiar: cpuOf(() => readByPeculiar(pem)),
      pkijs: cpuOf(() => readByPkijs(pem)),
    },
    ROUNDS,
  )
  const what = `facts of a certificate, ${key}`
  const times = (peer: string) => `CPU of ${peer}, as a multiple`
  return [
    figure({ what, against: '`node:crypto` alone', goal: { atMost: 1.4 } }, cpu.ours, cpu.node),
    figure(
      { what: `${times('@peculiar/x509')}, ${key}`, against: 'ours', goal: { atLeast: 10 } },
      cpu.peculiar,
      cpu.ours,
    ),
    figure({ what: `${times('pkijs')}, ${key}`, against: 'ours' }, cpu.pkijs, cpu.ours),
    ...(key.startsWith('RSA') ? [await measureForge(key, pem)] : []),
  ]
}

async function measureForge(key: Key, pem: string): Promise<Figure> {
  const cpu = await interleave(
    { ours: cpuOf(() => readCertificate(pem)), forge: cpuOf(() => readByForge(pem)) },
    ROUNDS,
  )
  const what = `CPU of node-forge, as a multiple, ${key}`
  return figure({ what, against: 'ours' }, cpu.forge, cpu.ours)
}

async function measureChecking(
  key: Key,
  { certificate, privateKey }: IssuedCertificate,
): Promise<Figure[]> {
  const upload = { certificate, privateKey, at: new Date() }
  const cpu = await interleave(
    {
      node: cpuOf(() => nodeChecker.check(upload)),
      portable: cpuOf(() => portableChecker.check(upload)),
      alone: cpuOf(() =>
        new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey)),
      ),
    },
    ROUNDS,
  )
  const against = '`node:crypto` alone'
  return [
    figure({ what: `whole check, ${key}`, against, goal: { atMost: 2 } }, cpu.node, cpu.alone),
    figure({ what: `whole check without Node.js, ${key}`, against }, cpu.portable, cpu.alone),
  ]
}

export async function measureArea(): Promise<Figure[]> {
  const ca = await issueCertificate({
    subject: { commonName: 'Example CA', organization: 'Example Authority' },
    isCa: true,
    key: 'RSA-2048',
  })
  const figures: Figure[] = []
  for (const key of KEYS) {
    const issued = await issue(key, ca)
    figures.push(
      ...(await measureReading(key, issued.certificate)),
      ...(await measureChecking(key, issued)),
    )
  }
  return figures
}
