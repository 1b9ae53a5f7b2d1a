/**
 * `pnpm soak`: mixed load on the API with faults, aborted and slow clients, and outages of its database,
 * minute by minute. Fails on a status that nobody expected, on a certificate that was acknowledged and
 * is lost, and where memory or the slowest answers grow.
 */
import { parseArgs } from 'node:util'

import { build } from './lib/build.ts'
import { createMinutes, judge } from './soak/minutes.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    // How long a "minute" is: a test has less patience.
    seconds: { type: 'string', default: '60' },
    callers: { type: 'string', default: '16' },
    processes: { type: 'string', default: '1' },
    postgres: { type: 'boolean', default: false },
  },
})
const minute = Number(values.seconds) * 1000
/** In which the callers make what they keep. */
const WARM_UP = 0.5 * minute
/** Of minutes: in every tenth, the database goes away. */
const OUTAGE = 10
const AWAY = 3000
/** A while after its return in which answers are not back to their time. */
const RECOVERY = 5000
const FAULTS_EVERY = 7000
const MEMORY_EVERY = 1000

const sleep = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds))

build('api')
const { createCallers, plantFaults } = await import('./soak/callers.ts')
const { startServers } = await import('./soak/servers.ts')
const servers = await startServers(Number(values.processes), values.postgres)
const minutes = createMinutes()
const callers = await createCallers(servers.urls, Number(values.callers), minutes)

const end = new AbortController()
const running = callers.run(end.signal)
await sleep(WARM_UP)
minutes.next()

const memory = setInterval(
  () => minutes.occupied(servers.residentMemory()),
  Math.min(MEMORY_EVERY, minute / 2),
)
const faults = setInterval(
  () => {
    for (const url of servers.urls) void plantFaults(url)
  },
  Math.min(FAULTS_EVERY, minute / 2),
)
for (let number = 1; number <= Number(values.minutes); number += 1) {
  const outage =
    number % OUTAGE === 0 && servers.interruptDatabase
      ? callers.during(servers.interruptDatabase(AWAY).then(() => sleep(RECOVERY)))
      : undefined
  await sleep(minute)
  await outage
  const { requests, p50, p99, statuses, memory: mebibytes } = minutes.next()
  const counts = Object.entries(statuses).map(([status, count]) => `${status} ${count}`)
  console.log(
    `${String(number).padStart(3)}: ${requests} requests, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ` +
      `${mebibytes.toFixed(0)} MiB; ${counts.join(', ')}`,
  )
}
clearInterval(memory)
clearInterval(faults)
end.abort()
await running
const differences = await callers.differences()
const codes = await servers.close()

const ratios = judge(minutes.all.slice(1))
for (const { name, value, atMost } of ratios) {
  console.log(`${name}: ${value.toFixed(2)}, at most ${atMost}`)
}
const problems = [
  ...callers.unexpected.map((text) => `unexpected: ${text}`),
  ...differences,
  ...codes.filter((code) => code !== 0).map((code) => `a process ended with ${code}`),
]
console.log(`${problems.length} problems`)
for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`)
process.exitCode =
  problems.length > 0 || ratios.some(({ value, atMost }) => !(value <= atMost)) ? 1 : 0
