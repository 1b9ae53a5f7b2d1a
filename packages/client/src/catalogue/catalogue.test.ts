import document from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { expect, expectTypeOf, test } from 'vitest'

import { catalogue, findError, remedyOf, type ErrorCode } from './index.js'

test('has every entry of the contract, and says which are extensions', () => {
  expect(catalogue.map(({ code, status }) => `${code} ${status}`)).toEqual(
    document['x-error-catalogue'].errors.map(({ code, status }) => `${code} ${status}`),
  )
  const extensions = document['x-error-catalogue'].errors.filter((error) => 'x-extension' in error)
  expect(catalogue.filter(({ isExtension }) => isExtension).map(({ code }) => code)).toEqual(
    extensions.map(({ code }) => code),
  )
})

test('finds an entry by its code, and by its status where a code has several', () => {
  expect(findError('APIG.2101')).toMatchObject({ code: 'APIG.2101', status: 400 })
  expect(findError('APIGW.0201', 413)?.status).toBe(413)
  expect(findError('APIGW.0201', 415)?.status).toBe(415)
  expect(findError('APIG.2101', 404)).toBeUndefined()
  expect(findError('APIG.0000')).toBeUndefined()
})

test('knows what to do about an error, on a status that the contract does not declare too', () => {
  const remedy = findError('APIG.2106')?.remedy
  expect(remedy).toBeTypeOf('string')
  expect(remedyOf({ code: 'APIG.2106', status: 400 })).toBe(remedy)
  expect(remedyOf({ code: 'APIG.2106', status: 422 })).toBe(remedy)
  expect(remedyOf({ code: 'APIGW.0201', status: 415 })).toBe(findError('APIGW.0201', 415)?.remedy)
  expect(remedyOf({ code: 'toString', status: 400 })).toBeUndefined()
})

test('types the codes', () => {
  expectTypeOf<'APIG.2101'>().toExtend<ErrorCode>()
  expectTypeOf<'APIG.0000'>().not.toExtend<ErrorCode>()
})
