import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate, writeDate } from './date.js'

test.each([
  ['20191115T033655Z', '2019-11-15T03:36:55.000Z'],
  ['20240229T235959Z', '2024-02-29T23:59:59.000Z'],
  ['00010101T000000Z', '0001-01-01T00:00:00.000Z'],
])('%s is read', (value, expected) => {
  expect(readDate(value)?.toISOString()).toBe(expected)
})

test.each([
  '',
  '2019-11-15T03:36:55Z',
  '20191115T033655',
  '20191115t033655z',
  '20191115T033655+0000',
  '20191115T033655.000Z',
  '20191115 033655Z',
  ' 20191115T033655Z',
  '20191115T033655Z ',
  '20191115T033655Z\n',
  '20191115T033655Z, 20191115T033655Z',
  '20190229T000000Z',
  '20191131T000000Z',
  '20191301T000000Z',
  '20191100T000000Z',
  '20191115T240000Z',
  '20191115T036055Z',
  '20191115T033660Z',
  '２０１９1115T033655Z',
  'Fri, 15 Nov 2019 03:36:55 GMT',
])('%j is not read', (value) => {
  expect(readDate(value)).toBeUndefined()
})

test('what is written is read, to the second', () => {
  const date = fc.date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(date, (at) => {
      expect(readDate(writeDate(at))?.getTime()).toBe(Math.floor(at.getTime() / 1000) * 1000)
    }),
  )
})
