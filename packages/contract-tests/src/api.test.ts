import { startEmulator } from '@apigw-certificates/api'
import { afterAll, expect, test } from 'vitest'

import { requestMaker } from './cases/base.js'
import { certificateContract, certificateSuite } from './certificates.js'
import { createSuite } from './run/suite.js'
import { verify } from './testing/verify.js'

const emulator = await startEmulator({ port: 0 })
afterAll(() => emulator.close())
const config = await certificateSuite()

verify(
  'the API',
  createSuite(certificateContract, config, { url: emulator.url }),
  // No request makes a good server fail; the test below makes its store fail instead.
  { unreached: [500] },
)

test('500: a store that fails is answered without what it said', async () => {
  const detail = 'disk /dev/secret is on fire'
  const errors: unknown[] = []
  const broken = await startEmulator({
    port: 0,
    store: {
      create: () => Promise.reject(new Error(detail)),
      find: () => Promise.reject(new Error(detail)),
      close: async () => {},
    },
    onError: (error) => errors.push(error),
  })
  try {
    const suite = createSuite(certificateContract, config, { url: broken.url })
    const [operation] = suite.contract.operations
    const [example] = suite.cases
    if (!operation || !example) throw new Error('The contract has no operation')
    const { answer, violations } = await suite.run({
      ...example,
      request: requestMaker(config)(operation, operation.body?.examples.values().next().value),
      expected: { statuses: [500], code: 'APIG.9999' },
    })
    expect(violations).toEqual([])
    expect(answer?.json).toMatchObject({ error_code: 'APIG.9999' })
    expect(answer?.text).not.toContain('disk')
    expect(errors).toHaveLength(1)
  } finally {
    await broken.close()
  }
})
