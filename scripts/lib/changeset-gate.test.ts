import { expect, test } from 'vitest'

import { changeset, createRepository, type Repository } from '../testing/repository.ts'
import { build } from './build.ts'
import { bundledSources } from './bundled-sources.ts'
import { changesetProblems } from './changeset-gate.ts'
import { branchBase } from './git.ts'
import { publishedPackages } from './packages.ts'
import { root as ours } from './workspace.ts'

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({
    name,
    version: '0.1.0',
    files: ['dist', 'src', '!**/*.test.ts', '!src/test-support'],
    ...more,
  })

const library = (more: object = {}) =>
  manifest('@example/library', {
    dependencies: { zod: 'catalog:' },
    devDependencies: { vitest: '1.0.0' },
    scripts: {},
    ...more,
  })

const WORKSPACE = 'packages:\n  - packages/*\n  - tools\ncatalog:\n  zod: 4.0.0\n  vitest: 1.0.0\n'

/** A branch of a workspace with a library, a command that bundles some of it, and a private package. */
function branch(): Repository & { problems(): Promise<string[]> } {
  const repository = createRepository({
    'pnpm-workspace.yaml': WORKSPACE,
    'packages/library/package.json': library(),
    'packages/library/src/index.ts': '',
    'packages/library/src/other.ts': '',
    'packages/library/src/index.test.ts': '',
    'packages/command/package.json': manifest('@example/command', { files: ['dist'] }),
    'packages/command/src/main.ts': '',
    'tools/package.json': manifest('@example/tools', { private: true }),
    'tools/src/index.ts': '',
    '.changeset/waits.md': changeset({ '@example/library': 'minor', '@example/command': 'minor' }),
  })
  repository.git('switch', '--quiet', '--create', 'change')
  const bundles = {
    '@example/command': ['packages/command/src/main.ts', 'packages/library/src/index.ts'],
  }
  return {
    ...repository,
    problems: async () =>
      changesetProblems(repository.root, (await branchBase(repository.root))?.commit, bundles),
  }
}

const missing = (name: string, ...files: readonly string[]) =>
  `@example/${name} changes without a changeset:\n${files.map((file) => `  ${file}`).join('\n')}`

test.for<[string, Record<string, string | undefined>, string[]]>([
  ['nothing', {}, []],
  [
    'a source',
    { 'packages/library/src/other.ts': 'export {}' },
    [missing('library', 'packages/library/src/other.ts')],
  ],
  [
    'a new file and a removed one',
    { 'packages/library/src/new.ts': '', 'packages/library/src/other.ts': undefined },
    [missing('library', 'packages/library/src/new.ts', 'packages/library/src/other.ts')],
  ],
  [
    'a source that a command bundles',
    { 'packages/library/src/index.ts': 'export {}' },
    [
      missing('command', 'packages/library/src/index.ts'),
      missing('library', 'packages/library/src/index.ts'),
    ],
  ],
  [
    'a source of the command',
    { 'packages/command/src/main.ts': 'export {}' },
    [missing('command', 'packages/command/src/main.ts')],
  ],
  [
    'a README',
    { 'packages/library/README.md': '# Library' },
    [missing('library', 'packages/library/README.md')],
  ],
  [
    'what package.json tells users',
    { 'packages/library/package.json': library({ engines: { node: '>=24' } }) },
    [missing('library', 'packages/library/package.json')],
  ],
  [
    'the version of a dependency, in the catalog',
    { 'pnpm-workspace.yaml': WORKSPACE.replace('4.0.0', '4.1.0') },
    [missing('library', 'packages/library/package.json')],
  ],
  [
    'what development alone needs',
    {
      'packages/library/package.json': library({
        devDependencies: {},
        scripts: { test: 'vitest' },
      }),
      'packages/library/src/index.test.ts': 'test()',
      'packages/library/src/test-support/emulator.ts': '',
      'packages/library/vitest.config.ts': '',
      'pnpm-workspace.yaml': WORKSPACE.replace('1.0.0', '1.1.0'),
      'tools/src/index.ts': 'export {}',
    },
    [],
  ],
])('a branch that changes %s', async ([, files, problems]) => {
  const { write, commit, problems: found } = branch()
  write(files)
  expect(await found(), 'before a commit').toEqual(problems)
  if (Object.keys(files).length > 0) commit()
  expect(await found(), 'after a commit').toEqual(problems)
})

test('a changeset of the branch for each package is enough, one that waits already is not', async () => {
  const { write, problems } = branch()
  write({
    'packages/library/src/index.ts': 'export {}',
    '.changeset/new.md': changeset({ '@example/library': 'patch' }),
  })
  expect(await problems()).toEqual([missing('command', 'packages/library/src/index.ts')])
  write({
    '.changeset/new.md': changeset({ '@example/library': 'patch', '@example/command': 'patch' }),
  })
  expect(await problems()).toEqual([])
})

test('the branch that makes a release needs no changeset', async () => {
  const { write, problems } = branch()
  write({
    '.changeset/waits.md': undefined,
    'packages/library/package.json': library({ version: '0.2.0', engines: {} }),
    'packages/library/README.md': '# Library',
  })
  expect(await problems()).toEqual([])
})

test('changesets name published packages and bumps, also on main', async () => {
  const { root, git, write } = branch()
  git('switch', '--quiet', 'main')
  write({
    '.changeset/new.md': changeset({ '@example/tools': 'patch', '@example/library': 'big' }),
  })
  expect(await branchBase(root)).toBeUndefined()
  expect(await changesetProblems(root, undefined)).toEqual([
    '.changeset/new.md names @example/tools, which is no published package.',
    '.changeset/new.md says big for @example/library: not a bump.',
  ])
})

test('a file without front matter is told by its name', async () => {
  const { root, write } = branch()
  write({ '.changeset/new.md': 'What changed.\n' })
  await expect(changesetProblems(root, undefined)).rejects.toThrow('.changeset/new.md')
})

test('apigw-cert bundles sources of its own, of the client and of x509', async () => {
  build('cli')
  const sources = await bundledSources()
  expect(sources).toEqual(
    expect.arrayContaining([
      'apps/cli/src/main.ts',
      'packages/client/src/create-client.ts',
      'packages/x509/src/check.ts',
    ]),
  )
  expect(sources.filter((file) => !/^(?:apps\/cli|packages\/[\w-]+)\/src\//.test(file))).toEqual([])
})

test('every published package is found', () => {
  expect(publishedPackages(ours).map(({ folder }) => folder)).toEqual(
    expect.arrayContaining(['openapi', 'packages/client', 'apps/api', 'apps/cli']),
  )
})
