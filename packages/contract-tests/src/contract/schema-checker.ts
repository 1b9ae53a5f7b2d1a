import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'

import { copySchema, type CopyOptions } from './copy-schema.js'
import type { JsonObject } from './json.js'

/** One way in which a value breaks a schema. */
export interface SchemaProblem {
  readonly keyword: string
  /** JSON pointer into the value. */
  readonly path: string
  readonly message: string
}

/** Validates values against the schemas of one document. */
export interface SchemaChecker {
  /** Of a request: what is `readOnly` need not be there. */
  check(schema: JsonObject, value: unknown): readonly SchemaProblem[]
  /** Of an answer: what is `writeOnly` need not be there. */
  checkAnswer(schema: JsonObject, value: unknown): readonly SchemaProblem[]
  /** Of an answer, and no property that the schema does not declare. */
  checkClosed(schema: JsonObject, value: unknown): readonly SchemaProblem[]
  /** Why nothing is ever wrong with a value: the schema itself is; undefined when it is not. */
  problemOf(schema: JsonObject): string | undefined
}

/** A pattern need not be valid with the `u` flag, though it should. */
const regExp = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags)
    } catch {
      return new RegExp(pattern)
    }
  },
  { code: 'new RegExp' },
)

/** Compiles each schema at its first use. */
export function createSchemaChecker(document: JsonObject): SchemaChecker {
  // A document may use keywords and formats of its own.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    logger: false,
    code: { regExp },
    validateSchema: false,
  })
  ajvFormats.default(ajv)
  const problems = new Map<JsonObject, string>()

  const compile = (schema: JsonObject, options: CopyOptions): ValidateFunction | undefined => {
    try {
      return ajv.compile(copySchema(document, schema, options))
    } catch (error) {
      problems.set(schema, error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
  const validator = (options: CopyOptions): SchemaChecker['check'] => {
    const compiled = new Map<JsonObject, ValidateFunction | undefined>()
    return (schema, value) => {
      if (!compiled.has(schema)) compiled.set(schema, compile(schema, options))
      const validate = compiled.get(schema)
      return !validate || validate(value) ? [] : (validate.errors ?? []).map(describe)
    }
  }
  const check = validator({ isClosed: false, optional: 'readOnly' })
  return {
    check,
    checkAnswer: validator({ isClosed: false, optional: 'writeOnly' }),
    checkClosed: validator({ isClosed: true, optional: 'writeOnly' }),
    problemOf(schema) {
      check(schema, undefined)
      return problems.get(schema)
    },
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
