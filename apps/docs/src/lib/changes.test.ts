import { expect, it } from 'vitest'

import { changesOf, readChangeset } from './changes.ts'

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

it('puts what can break a program first', () => {
  const change = (bump: string, name = 'client') => ({ packages: [{ name, bump }], text: bump })
  const changes = [change('patch'), change('major', 'api'), change('minor'), change('major')]
  expect(changesOf(changes, 'client').map(({ text }) => text)).toEqual(['major', 'minor', 'patch'])
})

it('refuses what is none', () => {
  expect(() => readChangeset('# Changes')).toThrow(SyntaxError)
})
