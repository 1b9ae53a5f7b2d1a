import { isIdle, isKnownKeyword, KEYWORDS, type Sample, type Sides } from './keywords.js'
import {
  isObject,
  objectAt,
  pointerStep,
  resolveSchema,
  stringsAt,
  type JsonObject,
  type JsonPath,
} from '../contract/json.js'
import { schemaNodes, type SchemaNode } from '../contract/schema-nodes.js'

/** One keyword at one place of a value. */
export interface Limit {
  readonly keyword: string
  /** Where the keyword is in the document: a JSON pointer. */
  readonly pointer: string
  /** What the keyword is about, for people to read: `domains.0.domain`, and `body` for the whole. */
  readonly property: string
  /** The keyword's value. */
  readonly limit: unknown
  readonly node: SchemaNode
  /** What the value at the node's path becomes. */
  readonly sides: (sample: Sample) => Sides
}

/** Every keyword of a schema that a value can break, and of the schemas of its parts. */
export const limitsOf = (document: JsonObject, schema: JsonObject): Limit[] =>
  schemaNodes(document, schema).flatMap((node) => [
    ...Object.entries(node.schema).flatMap(([keyword, limit]) => {
      const sides = KEYWORDS[keyword]
      if (!sides || isIdle(keyword, limit)) return []
      return [
        {
          keyword,
          pointer: `${node.pointer}/${keyword}`,
          property: nameOf(node.path),
          limit,
          node,
          sides: (sample: Sample) => sides(limit, node.schema, sample),
        },
      ]
    }),
    ...requiredNames(document, node),
  ])

/** `required` and `dependentRequired` limit each name by itself. */
function requiredNames(document: JsonObject, node: SchemaNode): Limit[] {
  const { schema, pointer, path } = node
  const make = (
    keyword: string,
    place: string,
    name: string,
    needed: readonly string[],
  ): Limit => ({
    keyword,
    pointer: `${pointer}/${place}`,
    property: `${nameOf([...path, name])}${node.conditions.length > 0 ? ' (where it applies)' : ''}`,
    limit: name,
    node,
    sides: (sample) => {
      const whole = (value: unknown): JsonObject => ({
        ...Object.fromEntries(
          [...needed, name].map((key) => [key, sample(propertyOf(document, node, key), key)]),
        ),
        ...(isObject(value) ? value : {}),
      })
      return {
        inside: (value) => [whole(value)],
        outside: (value) => [without(whole(value), name)],
      }
    },
  })
  const dependent = Object.entries(objectAt(schema, 'dependentRequired'))
  return [
    ...stringsAt(schema, 'required').map((name, index) =>
      make('required', `required/${index}`, name, []),
    ),
    ...dependent.flatMap(([trigger, names]) =>
      stringsAt({ names }, 'names').map((name, index) =>
        make('dependentRequired', `dependentRequired/${pointerStep(trigger)}/${index}`, name, [
          trigger,
        ]),
      ),
    ),
  ]
}

/** The schema of a property, from the nearest schema of the same place that names it. */
const propertyOf = (document: JsonObject, { trail, path }: SchemaNode, name: string): unknown =>
  trail
    .filter((one) => one.path.length === path.length)
    .map(({ schema }) => objectAt(resolveSchema(document, schema), 'properties')[name])
    .find(isObject)

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))

const nameOf = (path: JsonPath): string => (path.length === 0 ? 'body' : path.join('.'))

/** Keywords of a request schema that the suite knows nothing about: it would be blind to them. */
export const unknownKeywords = (document: JsonObject, schema: JsonObject): string[] =>
  schemaNodes(document, schema).flatMap(({ schema: own, path }) =>
    Object.keys(own)
      .filter((keyword) => !isKnownKeyword(keyword))
      .map((keyword) => (path.length === 0 ? keyword : `${nameOf(path)}: ${keyword}`)),
  )
