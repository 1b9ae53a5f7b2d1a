import { expect, test } from 'vitest'

import { table } from './table.ts'

test('columns are aligned by what is seen, not by colours', () => {
  const rows = [
    ['NAME', 'CA', 'FOR'],
    ['\u001B[1mexample\u001B[22m', 'yes', 'a'],
    ['x', '', ''],
  ]
  expect(table(rows)).toEqual(['NAME     CA   FOR', '\u001B[1mexample\u001B[22m  yes  a', 'x'])
})
