import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'

import { isObject, resolve, type JsonObject } from './json.js'

/** One way in which a value breaks a schema. */
export interface SchemaProblem {
  readonly keyword: string
  /** JSON pointer into the value. */
  readonly path: string
  readonly message: string
}

/** Validates values against the schemas of one document. */
export interface SchemaChecker {
  check(schema: JsonObject, value: unknown): readonly SchemaProblem[]
  /** The same, and no property that the schema does not declare. */
  checkClosed(schema: JsonObject, value: unknown): readonly SchemaProblem[]
}

/** Annotations that OpenAPI adds to JSON Schema. */
const OPENAPI_KEYWORDS = ['example', 'discriminator', 'externalDocs', 'xml']

/** Recursive schemas stay open below this depth. */
const MOST_DEPTH = 12

/** Compiles each schema at its first use. */
export function createSchemaChecker(document: JsonObject): SchemaChecker {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
  })
  ajv.addVocabulary([...OPENAPI_KEYWORDS, ...extensionsOf(document)])
  ajvFormats.default(ajv)
  const open = new Map<JsonObject, ValidateFunction>()
  const closed = new Map<JsonObject, ValidateFunction>()

  const validate = (
    compiled: Map<JsonObject, ValidateFunction>,
    isClosed: boolean,
    schema: JsonObject,
    value: unknown,
  ) => {
    const validator = compiled.get(schema) ?? ajv.compile(inline(document, schema, isClosed))
    compiled.set(schema, validator)
    return validator(value) ? [] : (validator.errors ?? []).map(describe)
  }
  return {
    check: (schema, value) => validate(open, false, schema, value),
    checkClosed: (schema, value) => validate(closed, true, schema, value),
  }
}

const describe = ({ keyword, instancePath, message, params }: ErrorObject): SchemaProblem => ({
  keyword,
  path: instancePath,
  message: `${instancePath || 'the value'} ${message ?? 'is invalid'}${named(params)}`,
})

function named(params: JsonObject): string {
  const name = params['unevaluatedProperty'] ?? params['additionalProperty']
  return typeof name === 'string' ? ` (${name})` : ''
}

function extensionsOf(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(node)) for (const item of node) extensionsOf(item, found)
  if (!isObject(node)) return found
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('x-')) found.add(key)
    else extensionsOf(value, found)
  }
  return found
}

/** The keywords whose schemas describe the same value, and those that describe its parts. */
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not'])
const PARTS = new Set(['items', 'prefixItems', 'contains', 'additionalProperties'])
const NAMED_PARTS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])

/** A copy without references; closed: every object in it refuses what it does not declare. */
function inline(
  document: JsonObject,
  schema: unknown,
  isClosed: boolean,
  isWhole = true,
  depth = 0,
): JsonObject {
  if (!isObject(schema)) return {}
  if (depth > MOST_DEPTH) return {}
  const { $ref: _, ...siblings } = schema
  const resolved = { ...resolve(document, schema), ...siblings }
  const copy = (value: unknown, whole: boolean): unknown =>
    isObject(value) ? inline(document, value, isClosed, whole, depth + 1) : value
  const copyAll = (value: unknown, whole: boolean): unknown =>
    Array.isArray(value) ? value.map((item: unknown) => copy(item, whole)) : copy(value, whole)
  const entries = Object.entries(resolved).map(([key, value]) => {
    if (SAME_VALUE.has(key)) return [key, copyAll(value, false)]
    if (PARTS.has(key)) return [key, copyAll(value, true)]
    if (NAMED_PARTS.has(key) && isObject(value)) {
      const parts = Object.entries(value).map(([name, part]) => [name, copy(part, true)])
      return [key, Object.fromEntries(parts)]
    }
    return [key, value]
  })
  const result: JsonObject = Object.fromEntries(entries)
  const describesObject = 'properties' in result || 'allOf' in result
  return isClosed && isWhole && describesObject && !('additionalProperties' in result)
    ? { ...result, unevaluatedProperties: false }
    : result
}
