/** `node scripts/quality.ts > FILE`: what the quality page of the documentation shows, as JSON. */
import { build } from './lib/build.ts'
import { ceilings, weigh } from './lib/size-ceilings.ts'

build('api', 'client', 'contract-tests')
const { startEmulator } = await import('@apigw-certificates/api')
const { createSuite, runSuite } = await import('@apigw-certificates/contract-tests')
const { certificateContract, certificateSuite } =
  await import('@apigw-certificates/contract-tests/certificates')

const emulator = await startEmulator()
const { cases, failures } = await runSuite(
  createSuite(certificateContract, await certificateSuite(), { url: emulator.url }),
)
await emulator.close()
const weighed = await Promise.all(ceilings.map(weigh))

const rows = [
  {
    what: 'The emulator against the contract',
    result: `${cases.length} cases, ${failures.length} with a violation`,
  },
  ...weighed.map(({ ceiling, size }) => ({
    what: `The client, ${ceiling.name}`,
    result: `${size.gzipped} bytes gzipped, at most ${ceiling.most}: ${ceiling.why}`,
  })),
]
console.log(JSON.stringify(rows, undefined, 2))
