import { expect, test } from 'vitest'

import { coversDomain } from './index.js'

test.for([
  ['www.example.com', 'www.example.com', true],
  ['www.example.com', 'WWW.Example.COM', true],
  ['WWW.EXAMPLE.COM', 'www.example.com', true],
  ['www.example.com', 'example.com', false],
  ['example.com', 'www.example.com', false],
  ['*.example.com', 'www.example.com', true],
  ['*.example.com', 'example.com', false],
  ['*.example.com', 'a.b.example.com', false],
  ['*.example.com', '*.example.com', true],
  ['www.example.com', '*.example.com', false],
  ['*', 'example', false],
  ['*.com', 'example.com', true],
  ['w*.example.com', 'www.example.com', false],
  ['*.b.example.com', 'a.b.example.com', true],
  ['192.0.2.1', '192.0.2.1.example.com', false],
  ['*.example.com', '.example.com', false],
  ['*.example.com', '', false],
] as const)('%s covers %s: %j', ([name, domain, expected]) => {
  expect(coversDomain(['unrelated.test', name], domain)).toBe(expected)
})

test('no names cover nothing', () => {
  expect(coversDomain([], 'www.example.com')).toBe(false)
})
