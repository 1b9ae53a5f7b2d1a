import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { root } from './lib/workspace.ts'

test('the gate writes its summary where GitHub looks for it, and annotates what is wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-summary-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const summary = join(folder, 'summary.md')
  const { code, stdout } = await new Promise<{ code: number; stdout: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/check-contract.ts')],
      { env: { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } },
      (error, output) => resolve({ code: error ? Number(error.code) : 0, stdout: output }),
    )
  })
  expect(stdout).toMatch(/^The contract \d/)
  expect(stdout.includes('::error file=')).toBe(code === 1)
  expect(await readFile(summary, 'utf8')).toMatch(/^## Contract\n\nThe contract \d/)
})
