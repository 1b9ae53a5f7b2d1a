import { join } from 'node:path'
import { expect, test } from 'vitest'

import { licenseProblems } from './lib/licenses.ts'
import { temporaryFolder } from './lib/temporary-folder.ts'

/** Problems of a package `a` that needs `b`, which needs `c` with a manifest like this. */
function problemsOf(c: Readonly<Record<string, unknown>>): readonly string[] {
  const write = (name: string, rest: object) =>
    JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...rest })
  const folder = temporaryFolder({
    'a/package.json': write('a', { dependencies: { b: '1' } }),
    'a/node_modules/b/package.json': write('b', { dependencies: { c: '1' } }),
    'a/node_modules/b/node_modules/c/package.json': write('c', c),
  })
  return licenseProblems([join(folder, 'a')]).problems
}

const path = 'a@1.0.0 > b@1.0.0 > c@1.0.0'

test.for(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0', 'BlueOak-1.0.0'])(
  '%s is allowed',
  (license) => {
    expect(problemsOf({ license })).toEqual([])
  },
)

test.for([
  'GPL-3.0-only',
  'AGPL-3.0-or-later',
  'MIT AND LGPL-2.1-only',
  'SEE LICENSE IN LICENSE',
  'UNLICENSED',
  '',
])('"%s" is told with the path that brings it in', (license) => {
  expect(problemsOf({ license })).toEqual([
    `${path}: ${JSON.stringify(license)} is not an allowed SPDX expression`,
  ])
})

test('a package without a licence is told', () => {
  expect(problemsOf({ license: undefined })).toEqual([
    `${path}: no licence is not an allowed SPDX expression`,
  ])
})

test('a dependency that cannot be looked at is told, but for one of another platform', () => {
  expect(problemsOf({ dependencies: { d: '1' }, optionalDependencies: { e: '1' } })).toEqual([
    `${path}: d is not installed`,
  ])
})
