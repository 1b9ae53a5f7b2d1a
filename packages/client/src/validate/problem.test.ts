import { expect, test } from 'vitest'

import { describeFailures } from './problem.js'

const failure = (
  keyword: string,
  params: Readonly<Record<string, unknown>> = {},
  at = '/body',
) => ({
  instancePath: at,
  keyword,
  params,
})

test.for([
  ['required', { missingProperty: 'name' }, '/body/name', 'is missing'],
  ['additionalProperties', { additionalProperty: 'nick' }, '/body/nick', 'is not declared'],
  ['type', { type: 'string' }, '/body', 'must be of type string'],
  ['enum', { allowedValues: ['a', 'b'] }, '/body', 'must be one of a,b'],
  ['pattern', { pattern: '^a$' }, '/body', 'must match ^a$'],
  ['format', { format: 'date-time' }, '/body', 'must be a date-time'],
  ['minLength', { limit: 4 }, '/body', 'must have at least 4 characters'],
  ['maxLength', { limit: 5 }, '/body', 'must have at most 5 characters'],
  ['minItems', { limit: 1 }, '/body', 'must have at least 1 items'],
  ['maxItems', { limit: 2 }, '/body', 'must have at most 2 items'],
  ['multipleOf', { multipleOf: 2 }, '/body', 'breaks multipleOf'],
] as const)('%s is said in words', ([keyword, params, path, message]) => {
  expect(describeFailures([failure(keyword, params)])).toEqual([{ path, keyword, message }])
})

test('a keyword that holds others is named when there is nothing more specific', () => {
  const keywords = (...names: string[]) =>
    describeFailures(names.map((name) => failure(name))).map(({ keyword }) => keyword)
  expect(keywords('required', 'if', 'allOf', 'anyOf', 'oneOf', 'not')).toEqual(['required'])
  expect(keywords('oneOf')).toEqual(['oneOf'])
})

test('a name in the path that may be a secret is not shown', () => {
  const path = (at: string) => describeFailures([failure('type', {}, at)])[0]?.path
  expect(path('/body/a-name.1/0')).toBe('/body/a-name.1/0')
  expect(path('/body/a+secret/0')).toBe('/body/?/0')
  expect(path(`/body/${'x'.repeat(65)}`)).toBe('/body/?')
})
