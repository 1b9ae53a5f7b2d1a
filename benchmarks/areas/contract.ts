import { createSuite, fuzz } from '@apigw-certificates/contract-tests'
import {
  certificateContract,
  certificateSuite,
} from '@apigw-certificates/contract-tests/certificates'

import { figure, type Figure } from '../figure.ts'
import { interleave, type Cost } from '../measure.ts'
import { startServer } from '../processes.ts'

const ROUNDS = 9
/** Of each, in a round, in milliseconds. */
const SLICE = 2000

const PROJECT = '0123456789abcdef0123456789abcdef'

/** The processor time of this process for one exchange, in microseconds. */
async function cpuOfExchanges(run: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage()
  const exchanges = await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / exchanges
}

/** A loop that shows one certificate, which there is none of. */
const bare =
  (url: string): Cost =>
  () =>
    cpuOfExchanges(async () => {
      const address = `${url}/v2/${PROJECT}/apigw/certificates/${'f'.repeat(32)}`
      const end = performance.now() + SLICE
      let count = 0
      while (performance.now() < end) {
        await (await fetch(address, { headers: { 'X-Auth-Token': 'dev-token' } })).json()
        count += 1
      }
      return count
    })

async function fuzzing(url: string): Promise<Cost> {
  let exchanges = 0
  const suite = createSuite(certificateContract, await certificateSuite(), {
    url,
    onExchange: () => {
      exchanges += 1
    },
  })
  let seed = 0
  return () =>
    cpuOfExchanges(async () => {
      exchanges = 0
      const { results } = await fuzz(suite, { seed: (seed += 1), time: SLICE })
      if (results.some(({ violations }) => violations.length > 0)) {
        throw new Error('The server breaks the contract.')
      }
      return exchanges
    })
}

export async function measureArea(): Promise<Figure[]> {
  const server = await startServer('contract')
  try {
    const cpu = await interleave(
      { bare: bare(server.url), fuzz: await fuzzing(server.url) },
      ROUNDS,
      1,
    )
    return [
      figure(
        {
          what: 'CPU of a random request, checked',
          against: 'bare `fetch`',
          goal: { atMost: 2.5 },
        },
        cpu.fuzz,
        cpu.bare,
      ),
    ]
  } finally {
    server.stop()
  }
}
