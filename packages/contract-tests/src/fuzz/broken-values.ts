import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

import { boundedFilter } from './bounded-filter.js'
import { valuesOf, type Sources } from './values.js'
import { isObject, putAt, valueAt, type JsonObject, type JsonPath } from '../contract/json.js'

/** Property names and texts that programs trip over. */
const HOSTILE = [
  '__proto__',
  'constructor',
  '',
  ' ',
  '\0',
  '\n',
  '\uD800',
  '\u202E',
  '%00',
  '../..',
  '<script>',
  "' OR 1=1 --",
  'é'.repeat(300),
]

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileText,
  fc.constantFrom<unknown>(null, true, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]]),
)

/** Values that a schema forbids: an allowed one with one place changed at random. */
export const brokenValues = (sources: Sources, schema: JsonObject): Arbitrary<unknown> =>
  boundedFilter(
    fc
      .record({
        base: valuesOf(sources, schema),
        place: fc.nat(),
        change: fc.constantFrom('replace', 'remove', 'add', 'lengthen'),
        name: hostileText,
        value: anything,
      })
      .map(({ base, place, change, name, value }) => {
        const paths = pathsOf(base)
        const path = paths[place % paths.length] ?? []
        return breakAt(base, path, change, name, value)
      }),
    // What JSON cannot hold would arrive as something else.
    (value) => sources.checker.check(schema, JSON.parse(JSON.stringify(value))).length > 0,
  )

function breakAt(
  base: unknown,
  path: JsonPath,
  change: string,
  name: string,
  value: unknown,
): unknown {
  const found = valueAt(base, path)
  if (change === 'add' && isObject(found)) {
    // Spreading would set the prototype instead of the property.
    const extended = Object.defineProperty({ ...found }, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
    return putAt(base, path, extended)
  }
  if (change === 'remove' && path.length > 0) return removeAt(base, path)
  if (change === 'lengthen' && typeof found === 'string') {
    return putAt(base, path, found + name.repeat(40))
  }
  return putAt(base, path, value)
}

/** Every place of a value. */
function pathsOf(value: unknown, path: JsonPath = []): JsonPath[] {
  const parts: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : []
  return [path, ...parts.flatMap(([key, part]) => pathsOf(part, [...path, key]))]
}

function removeAt(base: unknown, path: JsonPath): unknown {
  const parentPath = path.slice(0, -1)
  const parent = valueAt(base, parentPath)
  const last = path.at(-1)
  const rest = Array.isArray(parent)
    ? parent.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(parent as JsonObject).filter(([key]) => key !== last))
  return putAt(base, parentPath, rest)
}
