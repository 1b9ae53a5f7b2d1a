import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

import { boundedFilter } from './bounded-filter.js'
import type { JsonObject } from '../contract/json.js'

/** Longer texts find nothing more. */
const LONGEST = 64

const two = (value: number): string => String(value).padStart(2, '0')

const DATE = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Texts of a format (JSON Schema Validation 2020-12, section 7.3). */
const OF_FORMAT: Readonly<Record<string, Arbitrary<string>>> = {
  date: DATE.map((text) => text.slice(0, 10)),
  'date-time': DATE,
  time: fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => `${parts.map(two).join(':')}Z`),
  email: fc.emailAddress(),
  hostname: fc.domain(),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uri: fc.webUrl(),
  'uri-reference': fc.webPath(),
  uuid: fc.uuid(),
}

const numberAt = (schema: JsonObject, keyword: string): number | undefined => {
  const value = schema[keyword]
  return typeof value === 'number' ? value : undefined
}

/** Texts that keep `pattern`, `format`, `minLength` and `maxLength`. */
export function textValues(schema: JsonObject): Arbitrary<string> {
  const { pattern, format } = schema
  const minLength = numberAt(schema, 'minLength') ?? 0
  const maxLength = Math.max(minLength, Math.min(numberAt(schema, 'maxLength') ?? LONGEST, LONGEST))
  const isLong = (text: string): boolean => {
    // JSON Schema counts characters, not UTF-16 code units.
    const { length } = [...text]
    return length >= minLength && length <= maxLength
  }
  if (typeof pattern === 'string') {
    return boundedFilter(fc.stringMatching(new RegExp(pattern, 'u')), isLong)
  }
  const ofFormat = typeof format === 'string' ? OF_FORMAT[format] : undefined
  if (ofFormat) return boundedFilter(ofFormat, isLong)
  return boundedFilter(
    fc.oneof(
      fc.string({ minLength, maxLength }),
      fc.string({ minLength, maxLength, unit: 'grapheme' }),
    ),
    isLong,
  )
}
