import { createServer } from 'node:net'

import { afterAll, expect, test } from 'vitest'

import { certificateContract, certificateSuite } from './certificates.js'
import { prismDeviations } from './prism-deviations.js'
import { startMock } from './prism.js'
import { listen } from './run/listen.js'
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
  const other = await listen(createServer())
  await expect(startMock({ port: other.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await other.close()
})
