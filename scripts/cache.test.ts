import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { missedTasks } from './lib/missed-tasks.ts'
import { temporaryFolder } from './lib/temporary-folder.ts'
import { root } from './lib/workspace.ts'

test('a task that was not run with these inputs is named, one that is never kept is not', () => {
  const folder = temporaryFolder({
    'package.json': JSON.stringify({
      name: 'root',
      packageManager: 'pnpm@12.21.0',
      scripts: { pure: 'node -e 0', always: 'node -e 0' },
    }),
    'pnpm-workspace.yaml': 'packages: []\npmOnFail: ignore\n',
    'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\n",
    'turbo.json': JSON.stringify({
      tasks: { pure: { inputs: ['source.txt'] }, always: { cache: false } },
    }),
    '.gitignore': '.turbo\nnode_modules\n',
    'source.txt': 'before',
  })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  expect(missedTasks(folder, ['pure', 'always'])).toEqual(['pure'])
  execFileSync(join(root, 'node_modules/.bin/turbo'), ['run', 'pure', 'always'], {
    cwd: folder,
    stdio: 'pipe',
  })
  expect(missedTasks(folder, ['pure', 'always'])).toEqual([])
  writeFileSync(join(folder, 'source.txt'), 'after')
  expect(missedTasks(folder, ['pure', 'always'])).toEqual(['pure'])
})
