/**
 * `pnpm check:vulnerabilities`: no run-time dependency has a known vulnerability. `--registry URL` asks
 * another registry. Where a registry does not answer such questions, that is said; in GitHub it fails.
 */
import { parseArgs } from 'node:util'

import { audit } from './lib/audit.ts'
import { report } from './lib/report.ts'

const { values } = parseArgs({ options: { registry: { type: 'string' } } })
const { vulnerabilities, unanswered } = await audit(values.registry)
if (unanswered === undefined) {
  report(
    vulnerabilities,
    'Update what brings it in, or override its version in pnpm-workspace.yaml.',
    'No run-time dependency has a known vulnerability.',
  )
} else if (process.env['GITHUB_ACTIONS'] === 'true') {
  report([unanswered], 'Run it again: nothing may be merged that nobody has looked at.', '')
} else {
  console.warn(`NOT CHECKED for known vulnerabilities. ${unanswered}`)
}
