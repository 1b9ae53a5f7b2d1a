/**
 * `pnpm bench [AREA...] [--save]` measures areas, all of them by default; `--save` keeps the figures in
 * `results/` and in the README. `--trial` measures each only once, to try a change of the benchmarks.
 * `--report` writes the README anew, and `--check` fails when it does not
 * follow from the results.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { build } from '../scripts/lib/build.ts'
import { areas } from './area.ts'
import type { Figure } from './figure.ts'
import { currentLoad, describeMachine } from './machine.ts'
import { report, table } from './report.ts'
import { readResults, saveRun, type Run } from './results.ts'

const README = new URL('README.md', import.meta.url)

/** Each area has a process of its own: what one has compiled and left behind is not the next one's. */
async function runArea(area: string): Promise<Run> {
  const [date, load, start] = [new Date().toISOString(), currentLoad(), performance.now()]
  const child = fork(new URL('run-area.ts', import.meta.url), [area], {
    env: { ...process.env, ...(values.trial && { BENCH_TRIAL: '1' }) },
  })
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
  if (!Array.isArray(message)) throw new Error(`The area ${area} was not measured`)
  return {
    date,
    duration: (performance.now() - start) / 1000,
    machine: describeMachine(),
    load: { start: load, end: currentLoad() },
    figures: message as Figure[],
  }
}

async function newReport(): Promise<string> {
  const results = await Promise.all(Object.keys(areas).map((area) => readResults(area)))
  return report(results.filter((result) => result !== undefined))
}

async function check(): Promise<void> {
  if ((await readFile(README, 'utf8')) === (await newReport())) return
  console.error('benchmarks/README.md does not follow from benchmarks/results.')
  console.error('Run: pnpm bench --report')
  process.exitCode = 1
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((name) => !(name in areas))

if (unknown.length > 0) {
  console.error(
    `There is no area ${unknown.join(', ')}; there are ${Object.keys(areas).join(', ')}.`,
  )
  process.exitCode = 2
} else if (values.check) {
  await check()
} else if (values.report) {
  await writeFile(README, await newReport())
} else {
  for (const [name, { about, measures }] of Object.entries(areas)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    if (measures.length > 0) build(...measures)
    const run = await runArea(name)
    console.log(`\n${name}\n\n${table(run.figures)}`)
    if (values.save && !values.trial) {
      await saveRun({ area: name, about }, run)
      await writeFile(README, await newReport())
    }
  }
}
