import { describe, expect, test } from 'vitest'

import {
  serializeCookie,
  serializeForm,
  serializeHeader,
  serializePath,
  serializeQuery,
} from './serialize.js'
import type { Parameter, ParameterStyle } from '../contract/contract.js'

const parameter = (
  style: ParameterStyle,
  isExploded: boolean,
  more: Partial<Parameter> = {},
): Parameter => ({
  name: 'color',
  place: 'query',
  isRequired: true,
  isExtension: false,
  schema: {},
  style,
  isExploded,
  allowsReserved: false,
  example: undefined,
  ...more,
})

const list = ['blue', 'black', 'brown']
const object = { R: 100, G: 200, B: 150 }

// The table of OpenAPI 3.1, section 4.8.12.4.
describe('the examples of the specification', () => {
  test.for([
    ['matrix', false, 'blue', ';color=blue'],
    ['matrix', false, list, ';color=blue,black,brown'],
    ['matrix', true, list, ';color=blue;color=black;color=brown'],
    ['matrix', false, object, ';color=R,100,G,200,B,150'],
    ['matrix', true, object, ';R=100;G=200;B=150'],
    ['label', false, 'blue', '.blue'],
    ['label', true, list, '.blue.black.brown'],
    ['label', true, object, '.R=100.G=200.B=150'],
    ['simple', false, list, 'blue,black,brown'],
    ['simple', false, object, 'R,100,G,200,B,150'],
    ['simple', true, object, 'R=100,G=200,B=150'],
  ] as const)('path, %s, exploded: %s, %j', ([style, isExploded, value, text]) => {
    expect(serializePath(parameter(style, isExploded), value)).toBe(text)
  })

  test.for([
    ['form', true, 'blue', 'color=blue'],
    ['form', false, list, 'color=blue,black,brown'],
    ['form', true, list, 'color=blue&color=black&color=brown'],
    ['form', false, object, 'color=R,100,G,200,B,150'],
    ['form', true, object, 'R=100&G=200&B=150'],
    ['spaceDelimited', false, list, 'color=blue%20black%20brown'],
    ['pipeDelimited', false, list, 'color=blue%7Cblack%7Cbrown'],
    ['deepObject', true, object, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    ['json', false, object, `color=${encodeURIComponent('{"R":100,"G":200,"B":150}')}`],
  ] as const)('query, %s, exploded: %s, %j', ([style, isExploded, value, text]) => {
    expect(serializeQuery(parameter(style, isExploded), value)).toBe(text)
  })

  test.for([
    [false, list, 'blue,black,brown'],
    [false, object, 'R,100,G,200,B,150'],
    [true, object, 'R=100,G=200,B=150'],
  ] as const)('header, exploded: %s, %j', ([isExploded, value, text]) => {
    expect(serializeHeader(parameter('simple', isExploded), value)).toBe(text)
  })
})

test('an exploded cookie is several', () => {
  expect(serializeCookie(parameter('form', true), list)).toBe(
    'color=blue; color=black; color=brown',
  )
})

test('reserved characters stay where the parameter allows them', () => {
  expect(serializeQuery(parameter('form', true), 'a/b?c d')).toBe('color=a%2Fb%3Fc%20d')
  expect(serializeQuery(parameter('form', true, { allowsReserved: true }), 'a/b?c d')).toBe(
    'color=a/b?c%20d',
  )
})

test('an empty list is no parameter', () => {
  expect(serializeQuery(parameter('form', true), [])).toBe('')
  expect(serializeQuery(parameter('form', false), [])).toBe('')
})

test('a form repeats the name of a list and writes an object as JSON', () => {
  expect(serializeForm({ a: 1, b: ['x', 'y z'], c: { d: true } })).toBe(
    'a=1&b=x&b=y%20z&c=%7B%22d%22%3Atrue%7D',
  )
})
