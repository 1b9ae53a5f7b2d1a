import { describe, expect, it } from 'vitest'

import type { Link } from './contract.ts'
import { sayValues } from './next-steps.ts'

function link(parameters: Link['parameters'], requestBody?: unknown): Link {
  return { target: { id: 'show', summary: 'Show' }, parameters, requestBody, undoes: false }
}

describe('sayValues', () => {
  it.each<[string, Link, string[]]>([
    [
      'what stays the same, at once',
      link({ a: '$request.path.a', b: '$request.query.b' }, '$request.body'),
      ['It takes the same `a`, `b` and body.'],
    ],
    [
      'what comes from elsewhere, one by one',
      link({ a: '$response.body#/id', b: '$request.path.c', d: '$response.header.Location', e: 1 }),
      [
        "Its `a` is the answer's `id`.",
        "Its `b` is this request's `c`.",
        "Its `d` is the answer's `Location` header.",
        'Its `e` is `1`.',
      ],
    ],
    [
      'each value in a body',
      link({}, { ids: ['$response.body#/a/id'], kind: 'x' }),
      ["`ids[0]` of its body is the answer's `a.id`.", '`kind` of its body is `"x"`.'],
    ],
  ])('says %s', (_what, given, sentences) => {
    expect(sayValues(given)).toEqual(sentences)
  })

  it('refuses an expression that it has no words for', () => {
    expect(() => sayValues(link({ a: '$statusCode' }))).toThrow('$statusCode')
  })
})
