/**
 * `pnpm bench contract`: what a verification costs. The requests of the fuzz phase are compared with a
 * bare loop of `fetch` that shows one certificate on the same server, in turns; then the time of each
 * phase. The server has a process of its own.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'

import { createSuite, fuzz, PHASES } from '@apigw-certificates/contract-tests'
import {
  certificateContract,
  certificateSuite,
} from '@apigw-certificates/contract-tests/certificates'

const ROUNDS = 5
/** Of each, in a round, in milliseconds. */
const SLICE = 2000

const server = fork(new URL('contract-server.ts', import.meta.url))
const [url] = (await once(server, 'message')) as [string]

let exchanges = 0
const suite = createSuite(certificateContract, await certificateSuite(), {
  url,
  onExchange: () => {
    exchanges += 1
  },
})

/** Requests in a second. */
async function bareLoop(): Promise<number> {
  const { projectId, token } = { projectId: '0123456789abcdef0123456789abcdef', token: 'dev-token' }
  const address = `${url}/v2/${projectId}/apigw/certificates/${'f'.repeat(32)}`
  const end = performance.now() + SLICE
  let count = 0
  while (performance.now() < end) {
    await (await fetch(address, { headers: { 'X-Auth-Token': token } })).json()
    count += 1
  }
  return (count * 1000) / SLICE
}

async function fuzzLoop(seed: number): Promise<number> {
  exchanges = 0
  const started = performance.now()
  const { results } = await fuzz(suite, { seed, time: SLICE })
  if (results.some(({ violations }) => violations.length > 0))
    throw new Error('The server breaks the contract.')
  return (exchanges * 1000) / (performance.now() - started)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

await bareLoop()
await fuzzLoop(0)
const rates = { fetch: [] as number[], fuzz: [] as number[] }
for (let round = 1; round <= ROUNDS; round += 1) {
  rates.fetch.push(await bareLoop())
  rates.fuzz.push(await fuzzLoop(round))
}
const [fetched, fuzzed] = [median(rates.fetch), median(rates.fuzz)]
console.log(
  `Requests in a second: fetch ${fetched.toFixed(0)}, fuzz ${fuzzed.toFixed(0)}, ratio ${(fuzzed / fetched).toFixed(2)}`,
)

const times = []
for (const [phase, groups] of Object.entries(PHASES)) {
  const cases = suite.cases.filter(({ group }) => (groups as readonly string[]).includes(group))
  exchanges = 0
  const started = performance.now()
  for (const current of cases) await suite.run(current)
  const requests = phase === 'fuzz' ? (await fuzz(suite, { seed: 1 })).requests : cases.length
  times.push({
    phase,
    cases: requests,
    requests: exchanges,
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  })
}
console.table(times)
server.disconnect()
