/**
 * `pnpm contract:mutants`: plants every fault that the contract tells of before the emulator, and shows
 * which rule of the contract suite caught it. Exits 1 when one was missed or named otherwise, 2 when it
 * was called wrongly.
 */
import { parseArgs } from 'node:util'

import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

const USAGE = `Usage: pnpm contract:mutants [options]

  --seeds  how many seeds, 1 when absent; each breaks other values, properties and exchanges
  --only   a pattern: only mutants whose ID it matches, for example "showCertificate 200"`

const MISSED = 1
const GAVE_UP = 2

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(GAVE_UP))
}
onParentGone(() => process.exit(GAVE_UP))

const { count, only } = readArguments()
build('contract-tests', 'api')
const { startEmulator } = await import('@apigw-certificates/api')
const { certificateContract, certificateSuite } =
  await import('@apigw-certificates/contract-tests/certificates')
const { describeMutants, runMutants } = await import('@apigw-certificates/contract-tests/faults')

const emulator = await startEmulator()
try {
  const run = await runMutants({
    document: certificateContract,
    config: await certificateSuite(),
    url: emulator.url,
    seeds: Array.from({ length: count }, (_, index) => index + 1),
    ...(only !== undefined && { only }),
  })
  console.log(describeMutants(run))
  const isGood = run.results.every(({ outcome }) => outcome === 'caught')
  // Exiting at once would cut a long table that goes into a pipe.
  process.exitCode = isGood && run.baseline.length === 0 ? 0 : MISSED
} finally {
  await emulator.close()
}

function readArguments(): { count: number; only: RegExp | undefined } {
  const options = {
    seeds: { type: 'string', default: '1' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const
  try {
    // `pnpm contract:mutants -- --seeds 3` hands the dashes on.
    const args = process.argv.slice(2).filter((argument) => argument !== '--')
    const { values } = parseArgs({ options, args })
    if (values.help) {
      console.log(USAGE)
      process.exit(0)
    }
    if (!/^[1-9]\d{0,3}$/.test(values.seeds)) {
      throw new TypeError(`--seeds must be a number from 1 to 9999, not "${values.seeds}".`)
    }
    return {
      count: Number(values.seeds),
      only: values.only === undefined ? undefined : new RegExp(values.only, 'u'),
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return process.exit(GAVE_UP)
  }
}
