import { expect, test } from 'vitest'

import { defaultRoleNames, rolesOf } from './role-names.js'

test.for([
  [['reader'], ['read']],
  [['readonly'], ['read']],
  [
    ['reader', 'member'],
    ['read', 'write'],
  ],
  [['admin'], ['write']],
  [['te_admin', 'other'], ['write']],
  [['other', 'Admin', 'reader '], []],
  [[], []],
] as const)('by default, %j allow %j', ([given, expected]) => {
  expect(rolesOf(given, defaultRoleNames)).toEqual(expected)
})

test('names that are given replace the default ones', () => {
  const names = { read: ['auditor'], write: ['operator'] }
  expect(rolesOf(['auditor'], names)).toEqual(['read'])
  expect(rolesOf(['operator'], names)).toEqual(['write'])
  expect(rolesOf(['admin', 'reader'], names)).toEqual([])
})
