import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { temporaryFolder } from './lib/temporary-folder.ts'
import { root } from './lib/workspace.ts'

function run(folder: string, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

const workspace = {
  'package.json': JSON.stringify({ name: 'root', private: true, packageManager: 'pnpm@12.21.0' }),
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
}
const manifest = (name: string, dependencies: Readonly<Record<string, string>> = {}) =>
  JSON.stringify({ name, private: true, type: 'module', exports: './src/index.ts', dependencies })

describe('knip, as it is configured here', () => {
  const knip = (files: Readonly<Record<string, string>>) => {
    const folder = temporaryFolder({ ...workspace, ...files })
    cpSync(join(root, 'knip.jsonc'), join(folder, 'knip.jsonc'))
    return run(folder, 'knip', '--tsConfig', 'tsconfig.build.json', '--no-config-hints')
  }
  const good = {
    'contract.config.ts': 'export default {}\n',
    'packages/a/package.json': manifest('a'),
    'packages/a/src/index.ts': "export { used } from './part.ts'\n",
    'packages/a/src/part.ts': 'export const used = 1\n',
    'packages/a/src/generated/all.ts': 'export const part = 1\nexport const other = 2\n',
  }

  test('finds nothing where nothing is', () => {
    const { status, output } = knip({
      ...good,
      'packages/a/src/index.ts':
        "export { used } from './part.ts'\nexport { part } from './generated/all.ts'\n",
    })
    expect(output).not.toContain('Unused')
    expect(status).toBe(0)
  })

  test.for<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a file', { 'packages/a/src/dead.ts': 'export {}\n' }, /packages\/a\/src\/dead\.ts/],
    [
      'an export',
      { 'packages/a/src/part.ts': 'export const used = 1\nexport const unused = 2\n' },
      /^unused +packages\/a\/src\/part\.ts/m,
    ],
    [
      'a dependency',
      { 'packages/a/package.json': manifest('a', { unneeded: '1.0.0' }) },
      /^unneeded +packages\/a\/package\.json/m,
    ],
  ])('tells of %s that nobody uses', ([, planted, message]) => {
    const { status, output } = knip({ ...good, ...planted })
    expect(output).toMatch(message)
    expect(status).toBe(1)
  })

  test('tells of a dependency that is used and not declared', () => {
    const index = "export { used } from './part.ts'\nimport 'undeclared'\n"
    const { status, output } = knip({ ...good, 'packages/a/src/index.ts': index })
    expect(output).toMatch(/^undeclared +packages\/a\/src\/index\.ts/m)
    expect(status).toBe(1)
  })
})

describe('sherif', () => {
  const sherif = (version: string) =>
    run(
      temporaryFolder({
        ...workspace,
        'packages/a/package.json': manifest('a', { fastify: '5.0.0' }),
        'packages/b/package.json': manifest('b', { fastify: version }),
      }),
      'sherif',
    )

  test('finds nothing where versions are the same', () => {
    expect(sherif('5.0.0')).toMatchObject({ status: 0 })
  })

  test('tells of two versions of one dependency', () => {
    const { status, output } = sherif('5.1.0')
    expect(output).toContain('fastify')
    expect(output).toContain('multiple-dependency-versions')
    expect(status).toBe(1)
  })
})
