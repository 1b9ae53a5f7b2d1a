/**
 * `pnpm contract:targets [--report DIR]`: verifies both servers of this repository, the API emulator and
 * the Prism mock, and keeps the reports of each in a folder. Exits 1 when one of them breaks the contract.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { build } from './lib/build.ts'
import { startIsolatedMock } from './lib/mock.ts'
import { onParentGone } from './lib/parent.ts'
import { root } from './lib/workspace.ts'

const { values: flags } = parseArgs({ options: { report: { type: 'string' } } })

onParentGone(() => process.exit(1))
build('contract-tests', 'api')
const { startEmulator } = await import('@apigw-certificates/api')

/** Resolves to whether the server passed. */
async function verify(name: string, url: string, ...args: readonly string[]): Promise<boolean> {
  console.log(`\n${name}, ${url}`)
  const report = flags.report === undefined ? [] : ['--report', join(flags.report, name)]
  const command = [join(import.meta.dirname, 'contract.ts'), '--url', url, ...args, ...report]
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

const emulator = await startEmulator()
const mock = await startIsolatedMock(0, { cors: false })
try {
  const results = [await verify('emulator', emulator.url), await verify('mock', mock.url, '--mock')]
  process.exitCode = results.every(Boolean) ? 0 : 1
} finally {
  await Promise.all([emulator.close(), mock.close()])
}
