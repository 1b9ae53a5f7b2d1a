import type { SchemaFailure } from './validator.js'

/** One breach of the contract. It holds nothing of the value, which may be a secret. */
export interface Problem {
  /**
   * Where it is, as a JSON pointer (RFC 6901) from the parts of the request, or from `/body` of an
   * answer. `?` stands for a name that may be a secret.
   *
   * @example '/body/name'
   */
  readonly path: string
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string
  /** What is wrong, to be read after the path. */
  readonly message: string
}

/** The keywords that only repeat what the failures of their subschemas say. */
const WRAPPERS = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'not'])

/** A declared name, or an index. */
const SAFE_NAME = /^[\w.-]{1,64}$/

/** Words only: a name that the contract does not declare may be a pasted secret. */
const SAFE_FOREIGN_NAME = /^[A-Za-z_-]{1,40}$/

const SENTENCES: Readonly<Record<string, (params: SchemaFailure['params']) => string>> = {
  required: () => 'is missing',
  additionalProperties: () => 'is not declared',
  type: ({ type }) => `must be of type ${String(type)}`,
  enum: ({ allowedValues }) => `must be one of ${String(allowedValues)}`,
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  format: ({ format }) => `must be a ${String(format)}`,
  minLength: ({ limit }) => `must have at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
  minItems: ({ limit }) => `must have at least ${String(limit)} items`,
  maxItems: ({ limit }) => `must have at most ${String(limit)} items`,
}

const shown =
  (safe: RegExp) =>
  (name: unknown): string =>
    name === '' || safe.test(String(name)) ? String(name) : '?'

/** What a validator's failures say. */
export function describeFailures(failures: readonly SchemaFailure[]): readonly Problem[] {
  const specific = failures.filter(({ keyword }) => !WRAPPERS.has(keyword))
  return (specific.length > 0 ? specific : failures).map(({ instancePath, keyword, params }) => {
    const { missingProperty, additionalProperty } = params
    return {
      path: [
        ...instancePath.split('/').map(shown(SAFE_NAME)),
        ...[missingProperty ?? []].flat().map(shown(SAFE_NAME)),
        ...[additionalProperty ?? []].flat().map(shown(SAFE_FOREIGN_NAME)),
      ].join('/'),
      keyword,
      message: SENTENCES[keyword]?.(params) ?? `breaks ${keyword}`,
    }
  })
}

const MOST_SENTENCES = 10

/** All problems in one line, or the first of many. */
export function summarize(problems: readonly Problem[]): string {
  const sentences = problems
    .slice(0, MOST_SENTENCES)
    .map(({ path, message }) => `${path} ${message}`)
  const rest = problems.length - sentences.length
  return `${sentences.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}
