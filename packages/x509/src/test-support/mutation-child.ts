// Run by mutation.test.ts in a process of its own, which may crash or hang without taking the test along.
import { createPrivateKey, X509Certificate } from 'node:crypto'

import * as fc from 'fast-check'

import { portableChecker, type CheckInput, type Problem } from '../index.js'
import { nodeChecker } from '../node.js'
import { build, basicConstraints, keyUsage, name, san, generalNames } from './build-certificate.js'
import { keyPair } from './keys.js'
import { changes, mutate } from './mutate.js'
import { toPem } from './pem.js'

const numRuns = Number(process.env['MUTATION_RUNS'])

const root = build({
  subject: name([['organization', 'Authority']], [['commonName', 'Root', 'PrintableString']]),
  extensions: [basicConstraints(true, 1), keyUsage(5, 6)],
  keyName: 'root',
  signer: keyPair('ECDSA P-256', 'root').privateKey,
})

const pairs = (['ECDSA P-256', 'RSA 2048', 'ECDSA P-521'] as const).map((key) =>
  build({
    key,
    issuer: root.subject,
    signer: root.privateKey,
    subject: name([
      ['commonName', 'www.example.com'],
      ['organization', 'Größe', 'BMPString'],
    ]),
    extensions: [
      san(generalNames.dns('www.example.com'), generalNames.ip(192, 0, 2, 1)),
      keyUsage(0, 2),
      basicConstraints(false),
    ],
  }),
)

const keyForms = [
  ['PRIVATE KEY', 'pkcs8'],
  ['EC PRIVATE KEY', 'sec1'],
  ['RSA PRIVATE KEY', 'pkcs1'],
] as const

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const at = new Date()

const input: fc.Arbitrary<CheckInput> = fc
  .record({
    pair: fc.constantFrom(...pairs),
    target: fc.constantFrom('leaf', 'issuer', 'key', 'trusted'),
    level: fc.constantFrom('der', 'der', 'pem'),
    traditional: fc.boolean(),
    list: changes,
  })
  .map(({ pair, target, level, traditional, list }) => {
    const isRsa = pair.privateKey.asymmetricKeyType === 'rsa'
    const [label, type] = keyForms[traditional ? (isRsa ? 2 : 1) : 0] ?? keyForms[0]
    const key = pair.privateKey.export({ format: 'der', type })
    const pemOf = (kind: string, bytes: Uint8Array, isTarget: boolean): string => {
      if (!isTarget) return toPem(kind, bytes)
      if (level === 'der') return toPem(kind, mutate(bytes, list))
      return latin1(mutate(Buffer.from(toPem(kind, bytes)), list))
    }
    return {
      certificate:
        pemOf('CERTIFICATE', pair.der, target === 'leaf') +
        pemOf('CERTIFICATE', root.der, target === 'issuer'),
      privateKey: pemOf(label, key, target === 'key'),
      trustedRootCa: pemOf('CERTIFICATE', root.der, target === 'trusted'),
      at,
    }
  })

const errors = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error')
const isOpinionOfOpenssl = ({ kind, message }: Problem) =>
  kind === 'chain-signature' || message.includes('OpenSSL')
const text = (problems: readonly Problem[]) =>
  problems
    .map(({ kind, field, block, message }) => [kind, field, block, message].join('|'))
    .join('\n')

/** The blocks of a PEM that the package accepted, as OpenSSL should accept them. */
const blocksOf = (pem: string) =>
  [...pem.matchAll(/-----BEGIN ([A-Z ]+)-----([^-]*)-----END/g)].map(([, label, body]) => ({
    label,
    bytes: Buffer.from(body ?? '', 'base64'),
  }))

function opensslReads({ certificate, privateKey, trustedRootCa }: CheckInput): void {
  for (const { bytes } of blocksOf(certificate + (trustedRootCa ?? ''))) {
    if (new X509Certificate(bytes).publicKey.type !== 'public') throw new Error('no public key')
  }
  for (const { label, bytes } of blocksOf(privateKey)) {
    const type = keyForms.find(([known]) => known === label)?.[1] ?? 'pkcs8'
    createPrivateKey({ key: bytes, format: 'der', type })
  }
}

/** What no message may hold: base64, hexadecimal or decimal digits of any length worth stealing. */
const leak = /[A-Za-z0-9+/=]{24,}|[0-9a-f]{16,}|\d{12,}/i

let accepted = 0
let worst = 0
const property = fc.asyncProperty(input, async (checked) => {
  const start = performance.now()
  const portable = await portableChecker.check(checked)
  worst = Math.max(worst, performance.now() - start)
  const node = await nodeChecker.check(checked)
  for (const { message, remedy } of [...portable.problems, ...node.problems]) {
    if (leak.test(message) || leak.test(remedy)) throw new Error(`Leaks: ${message} ${remedy}`)
  }
  const common = node.problems.filter((problem) => !isOpinionOfOpenssl(problem))
  const only = node.problems.filter(isOpinionOfOpenssl)
  if (errors(portable.problems).length === 0) {
    accepted += 1
    const refused = only.filter(({ kind }) => kind !== 'chain-signature')
    if (refused.length > 0) throw new Error(`Only OpenSSL refuses:\n${text(refused)}`)
    opensslReads(checked)
  }
  if (only.length === 0 && text(portable.problems) !== text(common)) {
    throw new Error(`Portable:\n${text(portable.problems)}\nNode:\n${text(common)}`)
  }
})

await fc.assert(property, { numRuns, endOnFailure: true, ...seeded() })
console.log(JSON.stringify({ runs: numRuns, accepted, worstMilliseconds: Math.round(worst) }))

function seeded(): { seed?: number } {
  const seed = process.env['MUTATION_SEED']
  return seed === undefined ? {} : { seed: Number(seed) }
}
