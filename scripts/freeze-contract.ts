/** `pnpm contract:freeze`: keeps the contract as the release of its version. */
import { parseArgs } from 'node:util'

import { freeze, FreezeError } from './contract-gate/freeze.ts'
import { root } from './lib/workspace.ts'

const { values } = parseArgs({ options: { replace: { type: 'boolean', default: false } } })

try {
  console.log(await freeze(root, values.replace))
} catch (error) {
  if (!(error instanceof FreezeError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
