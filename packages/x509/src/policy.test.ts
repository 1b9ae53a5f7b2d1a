import { expect, test } from 'vitest'

import { createPortableChecker, defaultPolicy, portableChecker, type Policy } from './index.js'
import { createNodeChecker } from './node.js'
import { build, type BuildOptions } from './test-support/build-certificate.js'

const check = async (checker: typeof portableChecker, options: BuildOptions) => {
  const { pem: certificate, privateKeyPem: privateKey } = build(options)
  const { problems } = await checker.check({ certificate, privateKey, at: new Date() })
  return problems.map(({ kind }) => kind)
}

test.for<[string, BuildOptions, Partial<Policy>]>([
  ['a small RSA key', { key: 'RSA 1024' }, { leastRsaBits: 1024 }],
  ['SHA-1', { signature: 'SHA1-RSA' }, { signatures: ['SHA1-RSA'] }],
])('a deployment can allow %s', async ([, options, more]) => {
  const policy = { ...defaultPolicy, ...more }
  expect(await check(portableChecker, options)).not.toEqual([])
  expect(await check(createPortableChecker(policy), options)).toEqual([])
  expect(await check(createNodeChecker(policy), options)).toEqual([])
})

test.for<[string, BuildOptions, Partial<Policy>, string]>([
  ['RSA beyond 3072 bits', { key: 'RSA 4096' }, { mostRsaBits: 3072 }, 'unsupported-key'],
  ['P-521', { key: 'ECDSA P-521' }, { curves: ['P-256'] }, 'unsupported-key'],
])('a deployment can refuse %s', async ([, options, less, kind]) => {
  const policy = { ...defaultPolicy, ...less }
  expect(await check(createPortableChecker(policy), options)).toEqual([kind, kind])
})

test('a curve without arithmetic cannot be allowed', async () => {
  const checker = createPortableChecker({ ...defaultPolicy, curves: ['secp256k1'] })
  const kind = 'unsupported-key'
  expect(await check(checker, { key: 'ECDSA secp256k1' })).toEqual([kind, kind])
})
