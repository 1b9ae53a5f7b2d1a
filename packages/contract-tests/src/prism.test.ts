import { createServer } from 'node:net'

import { afterAll, expect, test } from 'vitest'

import { certificateContract, certificateSuite } from './certificates.js'
import { prismDeviations } from './prism-deviations.js'
import { startMock } from './prism.js'
import { createSuite } from './run/suite.js'
import { verify } from './testing/verify.js'

const mock = await startMock()
afterAll(() => mock.close())

verify(
  'Prism',
  createSuite(certificateContract, await certificateSuite({ isMock: true }), {
    url: mock.url,
    isMock: true,
    deviations: prismDeviations,
  }),
  { unreached: [] },
)

test('a taken port is an error with its code', async () => {
  const other = createServer()
  const port = await new Promise<number>((settle) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      settle(typeof address === 'object' && address ? address.port : 0)
    })
  })
  await expect(startMock({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await new Promise((settle) => other.close(settle))
})
