import { execFileSync } from 'node:child_process'

import { root } from './workspace.ts'

/** Builds packages and what they need; silent unless something fails or takes its first time. */
export function build(...packages: string[]): void {
  const filters = packages.map((name) => `--filter=@apigw-certificates/${name}`)
  try {
    execFileSync('turbo', ['run', 'build', ...filters, '--output-logs=errors-only'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_PRINT_VERSION_DISABLED: '1' },
    })
  } catch (error) {
    process.stderr.write((error as { stdout?: Buffer }).stdout ?? String(error))
    process.exit(1)
  }
}
