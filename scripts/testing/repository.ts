import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A repository for one test. */
export interface Repository {
  readonly root: string
  /** Writes files, by their path; `undefined` removes one. */
  write(files: Readonly<Record<string, string | undefined>>): void
  /** Runs git and gives what it printed. */
  git(...args: readonly string[]): string
  /** Commits everything and gives the commit's ID. */
  commit(): string
}

/** Makes a repository on `main` with one commit, which is removed when the test ends. */
export function createRepository(files: Readonly<Record<string, string>>): Repository {
  const root = mkdtempSync(join(tmpdir(), 'apigw-repository-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // The settings of who runs the test are not part of it.
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim()
  const repository: Repository = {
    root,
    git,
    write(written) {
      for (const [path, text] of Object.entries(written)) {
        const file = join(root, path)
        mkdirSync(dirname(file), { recursive: true })
        if (text === undefined) rmSync(file)
        else writeFileSync(file, text)
      }
    },
    commit() {
      git('add', '--all')
      git('commit', '--quiet', '--message', 'change')
      return git('rev-parse', 'HEAD')
    },
  }
  git('init', '--quiet', '--initial-branch', 'main')
  repository.write(files)
  repository.commit()
  return repository
}

/** A changeset's file. */
export const changeset = (releases: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(releases)
    .map(([name, bump]) => `'${name}': ${bump}\n`)
    .join('')}---\n\nWhat changed.\n`
