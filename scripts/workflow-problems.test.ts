import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { temporaryFolder } from './lib/temporary-folder.ts'
import { workflowProblems } from './lib/workflow-problems.ts'

const workflow = (step: string) => `on: push
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - run: ${step}
`

test.for([
  ['a property that does not exist', 'echo ${{ github.no_such_thing }}', 'no_such_thing'],
  ["a stranger's text in a script", 'echo ${{ github.event.issue.title }}', 'untrusted'],
])('%s is found, with its place', async ([, step = '', message]) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'good.yml'), workflow('echo ${{ github.sha }}'))
  expect(await workflowProblems(folder)).toEqual([])
  writeFileSync(join(folder, 'bad.yaml'), workflow(step))
  const problems = await workflowProblems(folder)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^bad\.yaml:6:\d+: /)
  expect(problems[0]).toContain(message)
})

test('a folder without workflows does not pass', async () => {
  expect(await workflowProblems(temporaryFolder())).toHaveLength(1)
})
