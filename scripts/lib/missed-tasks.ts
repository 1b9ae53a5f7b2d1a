import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { root } from './workspace.ts'

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string
    readonly command: string
    readonly cache: { readonly status: 'HIT' | 'MISS' }
    readonly resolvedTaskDefinition: { readonly cache: boolean }
  }[]
}

/** The tasks that turbo would run, with what they depend on; not those that it is told to run always. */
export function missedTasks(folder: string, tasks: readonly string[]): readonly string[] {
  const turbo = join(root, 'node_modules/.bin/turbo')
  const printed = execFileSync(turbo, ['run', ...tasks, '--dry=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return (JSON.parse(printed) as DryRun).tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .filter(({ resolvedTaskDefinition }) => resolvedTaskDefinition.cache)
    .filter(({ cache }) => cache.status !== 'HIT')
    .map(({ taskId }) => taskId)
}
