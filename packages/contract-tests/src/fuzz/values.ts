import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

import { boundedFilter } from './bounded-filter.js'
import { integerValues, numberValues } from './number-values.js'
import { textValues } from './text-values.js'
import { arrayAt, objectAt, resolveSchema, stringsAt, type JsonObject } from '../contract/json.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

/** What values are made of that a schema cannot describe. */
export interface Sources {
  readonly document: JsonObject
  readonly checker: SchemaChecker
  /** The only value for a property, by its name; with none, it is left out where that is allowed. */
  readonly fixed: (name: string) => Arbitrary<unknown> | 'none' | undefined
}

/** Recursive schemas end here. */
const MOST_DEPTH = 6

/** Longer lists find nothing more. */
const MOST_ITEMS = 4

/** Values that a schema allows, the checker says. */
export const valuesOf = (sources: Sources, schema: JsonObject): Arbitrary<unknown> =>
  boundedFilter(
    build(sources, schema, 0),
    (value) => sources.checker.check(schema, value).length === 0,
  )

/** Values that each keyword for itself suggests; together they may contradict each other. */
function build(sources: Sources, node: unknown, depth: number): Arbitrary<unknown> {
  const schema = flatten(sources.document, node)
  const choices = [...arrayAt(schema, 'oneOf'), ...arrayAt(schema, 'anyOf')]
  if (choices.length > 0) {
    const { oneOf: _, anyOf: __, ...rest } = schema
    const parts = choices.map((choice) => build(sources, { allOf: [rest, choice] }, depth + 1))
    return fc.oneof(...parts)
  }
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  const types = typesOf(schema)
  return fc.oneof(...types.map((type) => OF_TYPE[type]?.(sources, schema, depth) ?? fc.jsonValue()))
}

type Build = (sources: Sources, schema: JsonObject, depth: number) => Arbitrary<unknown>

const OF_TYPE: Readonly<Record<string, Build>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  string: (_, schema) => textValues(schema),
  integer: (_, schema) => integerValues(schema),
  number: (_, schema) => numberValues(schema),
  array: arrayValues,
  object: objectValues,
}

function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  if ('properties' in schema) return ['object']
  if ('items' in schema) return ['array']
  return ['any']
}

function arrayValues(sources: Sources, schema: JsonObject, depth: number): Arbitrary<unknown> {
  const minLength = Number(schema['minItems'] ?? 0)
  if (depth > MOST_DEPTH) return fc.constant([])
  const maxLength = Math.min(Number(schema['maxItems'] ?? Infinity), minLength + MOST_ITEMS)
  const items = 'items' in schema ? build(sources, schema['items'], depth + 1) : fc.jsonValue()
  return schema['uniqueItems'] === true
    ? fc.uniqueArray(items, { minLength, maxLength, selector: (item) => JSON.stringify(item) })
    : fc.array(items, { minLength, maxLength })
}

function objectValues(sources: Sources, schema: JsonObject, depth: number): Arbitrary<unknown> {
  const required = stringsAt(schema, 'required')
  const properties = Object.entries(objectAt(schema, 'properties')).flatMap(([name, part]) => {
    const fixed = sources.fixed(name)
    if (fixed === 'none' && !required.includes(name)) return []
    if (depth > MOST_DEPTH && !required.includes(name)) return []
    return [
      [
        name,
        fixed === undefined || fixed === 'none' ? build(sources, part, depth + 1) : fixed,
      ] as const,
    ]
  })
  const known = Object.fromEntries(properties)
  return fc.record(known, {
    requiredKeys: required.filter((name) => Object.hasOwn(known, name)),
  })
}

/** A schema with what it refers to and combines laid together; where they differ, the last one decides. */
function flatten(document: JsonObject, node: unknown): JsonObject {
  const { allOf = [], ...own } = resolveSchema(document, node)
  const parts = (Array.isArray(allOf) ? allOf : []).map((part) => flatten(document, part))
  const all = [...parts, own]
  const properties = Object.assign(
    {},
    ...all.map((part) => objectAt(part, 'properties')),
  ) as JsonObject
  const required = all.flatMap((part) => stringsAt(part, 'required'))
  return {
    ...(Object.assign({}, ...all) as JsonObject),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  }
}
