import { resized, sized, widened } from './candidates.js'
import { isObject, type JsonObject } from '../contract/json.js'

/** What a value of one place becomes so that it just keeps, or just breaks, one keyword. */
export interface Sides {
  readonly inside: (value: unknown) => readonly unknown[]
  readonly outside: (value: unknown) => readonly unknown[]
}

/** Makes a value of a schema, for a property's name when it has one. */
export type Sample = (schema: unknown, name?: string) => unknown

type SidesOf = (limit: unknown, schema: JsonObject, sample: Sample) => Sides

const OF_EACH_TYPE: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 1.5,
  integer: 7,
  boolean: true,
  null: null,
  array: [],
  object: {},
}

/** Longer than any pattern of this kind of API allows. */
const LONG = 300

/** A value that is right is inside. */
const asItIs = (value: unknown): readonly unknown[] => [value]

const sides = (outside: Sides['outside'], inside: Sides['inside'] = asItIs): Sides => ({
  inside,
  outside,
})

const ofAnyType = (): readonly unknown[] => Object.values(OF_EACH_TYPE)

const length = (limit: unknown, beyond: number): Sides =>
  sides(
    (value) => [sized(String(value), Number(limit) + beyond)],
    (value) => [sized(String(value), Number(limit))],
  )

const count = (limit: unknown, beyond: number, schema: JsonObject): Sides =>
  sides(
    (value) => [resized(value, Number(limit) + beyond, schema)],
    (value) => [resized(value, Number(limit), schema)],
  )

const width = (limit: unknown, beyond: number): Sides =>
  sides(
    (value) => [widened(value, Number(limit) + beyond)],
    (value) => [widened(value, Number(limit))],
  )

/** The distance between two numbers that a schema allows. */
const stepOf = ({ multipleOf }: JsonObject): number =>
  typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : 1

/** A limit that belongs to what it limits; up to 1 step further in, where only multiples are allowed. */
const bound = (limit: unknown, direction: 1 | -1, schema: JsonObject): Sides => {
  const step = stepOf(schema)
  const edge = (direction > 0 ? Math.floor : Math.ceil)(Number(limit) / step) * step
  return sides(
    () => [edge + direction * step, Number(limit) + direction],
    () => [limit, edge],
  )
}

/** A limit that does not belong to what it limits. */
const openBound = (limit: unknown, direction: 1 | -1, schema: JsonObject): Sides =>
  sides(
    () => [limit],
    () => [Number(limit) - direction * stepOf(schema), Number(limit) - direction / 2],
  )

const typesOf = (type: unknown): readonly unknown[] => (Array.isArray(type) ? type : [type])

const closed: SidesOf = (limit) =>
  sides((value) =>
    limit === false && isObject(value)
      ? [{ unexpected: 'x' }, JSON.parse('{"__proto__":"x"}'), { ['n'.repeat(100)]: null }].map(
          // Spreading would set the prototype instead of the property.
          (extra: JsonObject) =>
            Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(extra)),
        )
      : [],
  )

/** Candidates for each side of each keyword; the validator confirms them before they are sent. */
export const KEYWORDS: Readonly<Record<string, SidesOf>> = {
  type: (type) => {
    const types = typesOf(type)
    return sides(
      () =>
        Object.entries(OF_EACH_TYPE).flatMap(([name, one]) => (types.includes(name) ? [] : [one])),
      (value) => [
        value,
        ...(types.includes('boolean') ? [true, false] : []),
        ...(types.length > 1 ? types.map((name) => OF_EACH_TYPE[String(name)]) : []),
      ],
    )
  },
  enum: (values) =>
    sides(
      (value) => ['none-of-these', `${String(value)} `, String(value).toUpperCase(), ''],
      () => (Array.isArray(values) ? values : []),
    ),
  const: (only) =>
    sides(
      () => [`${String(only)}-not`, ...ofAnyType()],
      () => [only],
    ),
  minLength: (limit) => length(limit, -1),
  maxLength: (limit) => length(limit, 1),
  pattern: () =>
    sides((value) => {
      const text = String(value)
      return [
        `${text}\n`,
        `${text}!`,
        ` ${text}`,
        `${text.slice(0, 1)} ${text.slice(1)}`,
        `${text.slice(0, -1)}é`,
        text.replace(/^./, '-'),
        sized(text, LONG),
      ]
    }),
  format: () => sides(() => ['not of this format', -(2 ** 70)]),
  minimum: (limit, schema) => bound(limit, -1, schema),
  maximum: (limit, schema) => bound(limit, 1, schema),
  exclusiveMinimum: (limit, schema) => openBound(limit, -1, schema),
  exclusiveMaximum: (limit, schema) => openBound(limit, 1, schema),
  multipleOf: (step) =>
    sides((value) => [Number(value) + Number(step) / 2, Number(value) + 1, Number(step) * 1.5]),
  minItems: (limit, schema) => count(limit, -1, schema),
  maxItems: (limit, schema) => count(limit, 1, schema),
  uniqueItems: (isUnique) =>
    sides((value) =>
      isUnique === true && Array.isArray(value) ? [[...value, value[0] ?? 1, value[0] ?? 1]] : [],
    ),
  contains: () =>
    sides((value) => [
      [],
      ...ofAnyType().map((one) => [one]),
      Array.isArray(value) ? value.slice(0, 1) : [],
    ]),
  additionalProperties: closed,
  unevaluatedProperties: closed,
  propertyNames: () =>
    sides((value) =>
      isObject(value)
        ? ['', '!', 'é', 'n'.repeat(LONG), 'unexpected name'].map((name) => ({
            ...value,
            [name]: 'x',
          }))
        : [],
    ),
  minProperties: (limit) => width(limit, -1),
  maxProperties: (limit) => width(limit, 1),
  anyOf: () => sides(ofAnyType),
  oneOf: () => sides(ofAnyType),
  not: (forbidden, _, sample) =>
    sides((value) => {
      const one = sample(forbidden)
      return [one, ...(isObject(value) && isObject(one) ? [{ ...value, ...one }] : [])]
    }),
}

/** Keywords that allow or describe, or that lead to the schemas of parts: nothing breaks them. */
const WITHOUT_SIDES = new Set([
  '$anchor',
  '$comment',
  '$defs',
  '$id',
  '$ref',
  'allOf',
  'contentEncoding',
  'contentMediaType',
  'default',
  'deprecated',
  'dependentSchemas',
  'description',
  'discriminator',
  'else',
  'example',
  'examples',
  'externalDocs',
  'if',
  'items',
  'maxContains',
  'minContains',
  'patternProperties',
  'prefixItems',
  'properties',
  'readOnly',
  'then',
  'title',
  'writeOnly',
  'xml',
])

/** Keywords that the suite sees to one name at a time. */
export const OF_NAMES = new Set(['required', 'dependentRequired'])

/** Whether the suite knows what to do with a keyword. */
export const isKnownKeyword = (keyword: string): boolean =>
  keyword in KEYWORDS ||
  OF_NAMES.has(keyword) ||
  WITHOUT_SIDES.has(keyword) ||
  keyword.startsWith('x-')

/** Keywords with one value that demands nothing. */
export const isIdle = (keyword: string, limit: unknown): boolean =>
  (keyword === 'uniqueItems' && limit !== true) ||
  ((keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') && limit !== false)
