import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { root } from './lib/workspace.ts'

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const texts = globSync('.github/workflows/*.yml', { cwd: root }).map(
  (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
)

describe.each(texts)('%s', (_, text) => {
  const { permissions, jobs } = parse(text) as Workflow

  test('pins every action by a commit, and says which version that is', () => {
    const actions = text.match(/^ *(?:- )?uses: .*$/gm) ?? []
    expect(actions).not.toEqual([])
    for (const action of actions) {
      expect(action).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('has limits of time and says what it may do', () => {
    expect(permissions).toBeDefined()
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0)
    }
  })

  test('installs nothing where it may publish packages', () => {
    for (const job of Object.values(jobs)) {
      const commands = job.steps.map(({ run = '' }) => run).join('\n')
      if (!commands.includes('scripts/publish.ts')) continue
      expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
      expect(commands).not.toMatch(/pnpm|npm (?:ci|install)|npx/)
    }
  })
})

test('the job that publishes is the only one of its workflow that gets an identity', () => {
  const release = parse(
    readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'),
  ) as Workflow
  expect(release.permissions).toEqual({})
  const having = Object.entries(release.jobs).filter(([, job]) => job.permissions?.['id-token'])
  expect(having.map(([name]) => name)).toEqual(['publish'])
})
