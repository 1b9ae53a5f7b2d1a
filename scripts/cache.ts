/** `pnpm check:cache`: after `pnpm check`, doing it again does nothing; else names what would be done. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { missedTasks } from './lib/missed-tasks.ts'
import { report } from './lib/report.ts'
import { root } from './lib/workspace.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: { check: string }
}
const tasks = scripts.check.split('turbo run ')[1]?.split(' ') ?? []
report(
  missedTasks(root, tasks).map((task) => `${task} is not in the cache.`),
  'Run `pnpm check` first. If it was, a task changes what it reads: mend its inputs or outputs in turbo.json.',
  'Another `pnpm check` would do nothing.',
)
