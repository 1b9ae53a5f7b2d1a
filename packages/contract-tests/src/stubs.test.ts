import { afterAll } from 'vitest'

import { baseSuite } from './certificates/base-suite.js'
import { certificateContract } from './certificates.js'
import { createSuite } from './run/suite.js'
import { startStubServer } from './testing/stub-server.js'
import { verify } from './testing/verify.js'

const stubs = await startStubServer()
afterAll(() => stubs.close())

const suite = createSuite(certificateContract, baseSuite(), { url: stubs.url })

verify(
  'the generated stubs',
  // A handler that only answers an example keeps nothing.
  { ...suite, cases: suite.cases.filter(({ group }) => group !== 'sequence') },
  // It does not know how to fail either, and has no limit.
  { unreached: ['every operation 429', 'every operation 500'] },
)
