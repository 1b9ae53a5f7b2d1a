import { sample, stringMatching } from 'fast-check'

import type { JsonObject } from './json.js'

const OF_FORMAT: Readonly<Record<string, string>> = {
  date: '2024-02-29',
  'date-time': '2024-02-29T12:00:00Z',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'www.example.com',
  'idn-hostname': 'www.example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  'uri-reference': '/path',
  iri: 'https://example.com/',
  'iri-reference': '/path',
  'uri-template': '/path/{name}',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  'json-pointer': '/name',
  'relative-json-pointer': '0/name',
  regex: '^a$',
  byte: 'dGV4dA==',
}

/** Enough to find one of a length that is allowed. */
const TRIES = 50

/** The same text in every run. */
const SEED = 1

/** A text of a schema's format, pattern and length, as far as they can be met. */
export function sampleString(schema: JsonObject): string {
  const { format, pattern, minLength, maxLength } = schema
  const least = Number(minLength ?? 0)
  const most = Number(maxLength ?? Infinity)
  const ofFormat = OF_FORMAT[String(format)]
  if (typeof pattern === 'string') {
    const fits = (text: string): boolean => text.length >= least && text.length <= most
    const candidates = [...(ofFormat === undefined ? [] : [ofFormat]), ...textsMatching(pattern)]
    return candidates.find(fits) ?? candidates[0] ?? 'text'
  }
  return ofFormat ?? 'text'.padEnd(least, 'x').slice(0, most)
}

function textsMatching(pattern: string): readonly string[] {
  try {
    // A match of the whole text is one of a part of it too.
    const whole = new RegExp(`^(?:${pattern})$`, 'u')
    return sample(stringMatching(whole), { seed: SEED, numRuns: TRIES })
  } catch {
    // fast-check does not know every construct, and not every pattern is a valid one.
    return []
  }
}

/** A number within a schema's limits: 1 where that is allowed. */
export function sampleNumber(schema: JsonObject, isInteger: boolean): number {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema
  const step = typeof multipleOf === 'number' ? multipleOf : isInteger ? 1 : 0.5
  const least = Math.max(
    Number(minimum ?? -Infinity),
    Number(exclusiveMinimum ?? -Infinity) + (exclusiveMinimum === undefined ? 0 : step),
  )
  const most = Math.min(
    Number(maximum ?? Infinity),
    Number(exclusiveMaximum ?? Infinity) - (exclusiveMaximum === undefined ? 0 : step),
  )
  const wanted = Math.min(Math.max(1, least), most)
  if (typeof multipleOf !== 'number') return isInteger ? Math.ceil(wanted) : wanted
  return Math.ceil(wanted / step) * step
}
