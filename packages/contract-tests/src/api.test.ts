import { startEmulator, type EmulatorOptions } from '@apigw-certificates/api'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

import { successStatuses } from './cases/base.js'
import { inputsOf, requestOf } from './cases/inputs.js'
import { certificateContract, certificateSuite } from './certificates.js'
import { readContract, type Operation } from './contract/contract.js'
import { chainTo } from './links/chain.js'
import { createSuite } from './run/suite.js'
import { verify } from './testing/verify.js'

const config = await certificateSuite()
const contract = readContract(certificateContract)

const dataDir = await mkdtemp(join(tmpdir(), 'contract-tests-'))
afterAll(() => rm(dataDir, { recursive: true }))

for (const [name, options] of [
  ['memory', {}],
  ['SQLite', { dataDir }],
] as const) {
  const emulator = await startEmulator(options)
  afterAll(() => emulator.close())

  verify(
    `the API with its certificates in ${name}`,
    createSuite(certificateContract, config, { url: emulator.url }),
    {
      unreached: [],
      excluded: {
        'every text is a string': ['type outside'],
        'without the segment it is another path': ['required outside'],
      },
    },
  )

  test(`the suite leaves nothing behind in ${name}`, async () => {
    expect((await emulator.snapshot()).certificates).toEqual([])
  })
}

const detail = 'disk /dev/secret is on fire'

/** Fails in every method, those included that the port will have one day. */
const brokenStore = new Proxy({} as NonNullable<EmulatorOptions['store']>, {
  get: (_, name) => (name === 'close' ? async () => {} : () => Promise.reject(new Error(detail))),
})

const errors: unknown[] = []
const broken = await startEmulator({
  store: brokenStore,
  onError: (error) => errors.push(error),
})
afterAll(() => broken.close())

/** Whether it makes or names something that is kept, as far as the links tell. */
const needsStore = (operation: Operation): boolean =>
  chainTo(contract, operation).length > 0 ||
  operation.responses.some(({ links }) => links.some(({ isUndo }) => isUndo))

describe('a store that fails is answered with 500, without what it said', () => {
  const failing = createSuite(certificateContract, config, { url: broken.url })

  test.for(contract.operations.map((operation) => [operation.id, operation] as const))(
    '%s',
    async ([name, operation]) => {
      errors.length = 0
      const request = requestOf(operation, config, inputsOf(operation, config))
      const statuses = [500, ...(needsStore(operation) ? [] : successStatuses(operation))]
      const expected = { statuses }
      const { answer, violations } = await failing.run({
        group: 'status',
        name,
        operation,
        request,
        expected,
      })
      expect(violations).toEqual([])
      const hasFailed = answer?.status === 500
      expect(answer?.json).toMatchObject(hasFailed ? { error_code: 'APIG.9999' } : {})
      expect(answer?.text).not.toContain('disk')
      expect(errors).toHaveLength(hasFailed ? 1 : 0)
    },
  )
})
