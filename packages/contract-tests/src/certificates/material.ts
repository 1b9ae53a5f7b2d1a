import { createPrivateKey } from 'node:crypto'

import { issueCertificate } from '@apigw-certificates/x509/testing'

/** A certificate with its chain, and a key, as the API takes them. */
interface Pair {
  readonly cert_content: string
  readonly private_key: string
}

/** Fresh certificates: good ones, and one for each reason to refuse. */
export interface Material {
  readonly leaf: Pair
  readonly rsa: Pair
  readonly chained: Pair
  readonly trustedRootCa: string
  readonly otherKey: Pair
  readonly expired: Pair
  readonly brokenChain: Pair
  readonly encryptedKey: Pair
  readonly withoutSan: Pair
  readonly after2038: Pair
}

const DAY = 24 * 60 * 60 * 1000

export const SUBJECT = {
  commonName: 'contract.example.com',
  organization: 'Contract Tests GmbH',
  organizationalUnit: 'Verification',
  locality: 'Bonn',
  state: 'NRW',
  country: 'DE',
} as const

export const NAMES = ['contract.example.com', '*.contract.example.com', '192.0.2.7']

export async function makeMaterial(): Promise<Material> {
  const now = Date.now()
  const root = await issueCertificate({
    subject: { commonName: 'Contract Root', organization: 'Contract Authority' },
    isCa: true,
  })
  const names = { subject: SUBJECT, subjectAlternativeNames: NAMES }
  const leaf = await issueCertificate(names)
  const rsa = await issueCertificate({ ...names, key: 'RSA-2048' })
  const chained = await issueCertificate({ ...names, issuer: root })
  const expired = await issueCertificate({
    ...names,
    notBefore: new Date(now - 20 * DAY),
    notAfter: new Date(now - DAY),
  })
  const withoutSan = await issueCertificate({ subject: SUBJECT, subjectAlternativeNames: [] })
  const after2038 = await issueCertificate({
    ...names,
    notAfter: new Date('2038-01-19T03:14:08Z'),
  })
  return {
    leaf: pair(leaf),
    rsa: pair(rsa),
    chained: pair(chained, root.certificate),
    trustedRootCa: root.certificate,
    otherKey: { cert_content: leaf.certificate, private_key: rsa.privateKey },
    expired: pair(expired),
    brokenChain: pair(leaf, root.certificate),
    encryptedKey: { cert_content: leaf.certificate, private_key: encrypt(leaf.privateKey) },
    withoutSan: pair(withoutSan),
    after2038: pair(after2038),
  }
}

const pair = (
  { certificate, privateKey }: { readonly certificate: string; readonly privateKey: string },
  chain = '',
): Pair => ({ cert_content: certificate.trimEnd() + '\n' + chain, private_key: privateKey })

const encrypt = (privateKey: string): string =>
  createPrivateKey(privateKey)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'passphrase' })
    .toString()
