import { expect, test } from 'vitest'

import { compareVersions, partFor, raise } from './version.ts'

test.for([
  ['0.1.0', 'major', '0.2.0'],
  ['0.1.9', 'minor', '0.1.10'],
  ['0.1.0', 'patch', '0.1.1'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
] as const)('%s with a %s change becomes %s', ([version, verdict, next]) => {
  expect(raise(version, partFor(version, verdict))).toBe(next)
})

test('versions are compared by their numbers', () => {
  expect(['0.10.0', '0.9.0', '1.0.0', '0.9.10'].toSorted(compareVersions)).toEqual([
    '0.9.0',
    '0.9.10',
    '0.10.0',
    '1.0.0',
  ])
})

test('what is no version is refused', () => {
  expect(() => compareVersions('1.0', '1.0.0-beta.1')).toThrow('1.0')
})
