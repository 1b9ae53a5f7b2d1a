import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The full run, `MUTATION_RUNS=20000 pnpm test`, takes minutes. */
const runs = Number(process.env['MUTATION_RUNS'] ?? 1000)

test(
  `${runs} mutated inputs crash, hang and leak nothing, and both checkers agree on them`,
  { timeout: 30_000 + 50 * runs },
  async () => {
    const loader = ['--import', here('./test-support/register-typescript.ts')]
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...loader, here('./test-support/mutation-child.ts')],
      { env: { ...process.env, MUTATION_RUNS: `${runs}` }, timeout: 20_000 + 45 * runs },
    )
    const report: { runs: number; accepted: number; worstMilliseconds: number } = JSON.parse(stdout)
    expect(report.runs).toBe(runs)
    // The goal is 50 ms; the guard allows for a busy machine.
    expect(report.worstMilliseconds).toBeLessThan(10_000)
  },
)
