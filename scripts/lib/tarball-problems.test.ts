import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { tarballProblems } from './tarball-problems.ts'

const MANIFEST = {
  name: '@example/a',
  version: '1.2.0',
  dependencies: { '@example/b': '2.0.0', zod: '4.0.0' },
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './*': './data/*' },
  bin: { example: './dist/main.js' },
}

const GOOD: Readonly<Record<string, string | undefined>> = {
  LICENSE: '',
  'README.md': '',
  'package.json': JSON.stringify(MANIFEST),
  'data/a.json': '{}',
  'dist/index.js': 'export {}\n//# sourceMappingURL=index.js.map\n',
  'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'] }),
  'dist/index.d.ts': 'export {}\n',
  'dist/main.js': '#!/usr/bin/env node\n',
  'src/index.ts': 'export {}\n',
}

function problems(changes: Readonly<Record<string, string | undefined>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-unpacked-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries({ ...GOOD, ...changes })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return tarballProblems(
    folder,
    new Map([
      ['@example/a', '1.2.0'],
      ['@example/b', '2.0.0'],
    ]),
  )
}

const manifest = (changes: object) => ({
  'package.json': JSON.stringify({ ...MANIFEST, ...changes }),
})

test('a good package has no problem', () => {
  expect(problems({})).toEqual([])
})

test.for<[string, Record<string, string | undefined>, string[]]>([
  ['no license', { LICENSE: undefined }, ['has no LICENSE']],
  ['no README', { 'README.md': undefined }, ['has no README.md']],
  [
    'tests',
    { 'dist/a.test.js': '', 'src/a.test-d.ts': '', 'src/test-support/a.ts': '' },
    ['dist/a.test.js', 'src/a.test-d.ts', 'src/test-support/a.ts'].map(
      (file) => `has ${file}, which is for its development`,
    ),
  ],
  [
    'a range of the workspace',
    manifest({ dependencies: { '@example/c': 'workspace:*' } }),
    ['asks in dependencies for @example/c by workspace:*'],
  ],
  [
    'a range of the catalog in what development needs',
    manifest({ devDependencies: { vitest: 'catalog:' } }),
    ['asks in devDependencies for vitest by catalog:'],
  ],
  [
    'another version of a package that is released with it',
    manifest({ dependencies: { '@example/b': '1.9.0' } }),
    ['asks for @example/b 1.9.0, and 2.0.0 is released'],
  ],
  [
    'another version than its folder',
    manifest({ version: '1.1.0' }),
    ['has the version 1.1.0; its folder says 1.2.0'],
  ],
  [
    'a version that nobody gave it',
    manifest({ version: '0.0.0' }),
    [
      'has the version 0.0.0, which nobody releases',
      'has the version 0.0.0; its folder says 1.2.0',
    ],
  ],
  [
    'a missing entry',
    { 'dist/index.d.ts': undefined },
    ['exports . as ./dist/index.d.ts, which it lacks'],
  ],
  [
    'a missing command',
    { 'dist/main.js': undefined },
    ['has no ./dist/main.js for its command example'],
  ],
  [
    'a command that no shell can start',
    { 'dist/main.js': 'run()\n' },
    ['has no `#!/usr/bin/env node` in ./dist/main.js, its command example'],
  ],
  [
    'a source map without its source',
    { 'src/index.ts': undefined },
    ['has dist/index.js.map without its source ../src/index.ts'],
  ],
  [
    'a source map that leads out of the package',
    { 'dist/index.js.map': JSON.stringify({ sources: ['../../../../etc/hostname'] }) },
    ['has dist/index.js.map without its source ../../../../etc/hostname'],
  ],
  [
    'a missing source map',
    { 'dist/index.js.map': undefined },
    ['names the source map index.js.map in dist/index.js, which it lacks'],
  ],
])('a package with %s', ([, changes, expected]) => {
  expect(problems(changes)).toEqual(expected)
})

test('a source map may bring its sources along', () => {
  expect(
    problems({
      'src/index.ts': undefined,
      'dist/index.js.map': JSON.stringify({ sources: ['index.ts'], sourcesContent: ['export {}'] }),
    }),
  ).toEqual([])
})
