import { expect, it } from 'vitest'

import { readChangeset } from './changes.ts'

it('reads which packages a change is for', () => {
  const file = `---
'@apigw-certificates/openapi': minor
'@apigw-certificates/client': patch
---

List *them*.

Twice.
`
  expect(readChangeset(file)).toEqual({
    packages: [
      { name: 'openapi', bump: 'minor' },
      { name: 'client', bump: 'patch' },
    ],
    text: 'List *them*.\n\nTwice.',
  })
})

it('refuses what is none', () => {
  expect(() => readChangeset('# Changes')).toThrow(SyntaxError)
})
