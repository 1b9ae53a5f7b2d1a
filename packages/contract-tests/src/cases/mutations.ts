import type { Sides } from './keywords.js'
import { limitsOf, type Limit } from './limits.js'
import { isObject, pointerStep, putAt, valueAt, type JsonObject } from '../contract/json.js'
import type { Condition } from '../contract/schema-nodes.js'
import type { SchemaChecker, SchemaProblem } from '../contract/schema-checker.js'

/** What a schema cannot say of itself. */
export interface Surroundings {
  readonly document: JsonObject
  readonly checker: SchemaChecker
  /** A value for a part that the value to change lacks. */
  readonly sample: (key: string | number, schema: unknown) => unknown
}

/** A value that is changed at one place. */
export interface Mutation {
  /** What is put at the place. */
  readonly value: unknown
  /** The value without the change, but with all that leads to the place. */
  readonly base: unknown
  /** The base with the change in it. */
  readonly whole: unknown
  /** Nothing but the keyword is broken. */
  readonly isPure: boolean
}

/** A keyword that only says that another one was broken. */
const WRAPPERS = new Set(['if', 'anyOf', 'oneOf'])

/**
 * Values on one side of a limit, which the validator confirmed: from the first of the bases that has
 * one. What breaks the keyword breaks nothing else, unless nothing breaks it alone.
 */
export function mutations(
  surroundings: Surroundings,
  schema: JsonObject,
  bases: readonly unknown[],
  limit: Limit,
  side: keyof Sides,
): readonly Mutation[] {
  const { node, keyword } = limit
  const { checker, sample } = surroundings
  const at = node.path.map((step) => `/${pointerStep(String(step))}`).join('')
  const isBroken = (problem: SchemaProblem): boolean =>
    problem.keyword === keyword && problem.path === at
  const change = limit.sides((part, name = '') => sample(name, part))[side]
  let impure: readonly Mutation[] = []
  for (const base of bases.flatMap((one) => prepare(surroundings, one, limit))) {
    const found = distinct(change(valueAt(base, node.path))).flatMap((value): Mutation[] => {
      const whole = putAt(base, node.path, value)
      const problems = checker.check(schema, whole)
      if (side === 'inside') {
        return problems.length === 0 ? [{ value, base, whole, isPure: true }] : []
      }
      const isPure = problems.every((one) => isBroken(one) || WRAPPERS.has(one.keyword))
      return problems.some(isBroken) ? [{ value, base, whole, isPure }] : []
    })
    const pure = found.filter(({ isPure }) => isPure)
    if (pure.length > 0) return pure
    if (impure.length === 0) impure = found
  }
  return impure
}

/** A copy that has the place, and to which the limit's schema applies; none when that cannot be made. */
function prepare(surroundings: Surroundings, base: unknown, { node }: Limit): unknown[] {
  const { sample } = surroundings
  const filled = node.trail.reduce<unknown>((value, { path, schema }) => {
    if (valueAt(value, path) !== undefined) return value
    return putAt(value, path, sample(path.at(-1) ?? '', schema))
  }, base)
  return node.conditions.reduce<unknown[]>(
    (values, condition) => values.flatMap((value) => fulfil(surroundings, value, condition)),
    [filled],
  )
}

function fulfil(surroundings: Surroundings, value: unknown, condition: Condition): unknown[] {
  const { document, checker, sample } = surroundings
  const { path, schema, holds } = condition
  const part = valueAt(value, path)
  const isMet = (candidate: unknown): boolean =>
    (checker.check(schema, candidate).length === 0) === holds
  if (isMet(part)) return [value]
  const candidates = holds
    ? [
        isObject(part) ? { ...part, ...demanded(schema, sample) } : sample('', schema),
        sample('', schema),
      ]
    : limitsOf(document, schema).flatMap((limit) =>
        limit
          .sides((one, name = '') => sample(name, one))
          .outside(valueAt(part, limit.node.path))
          .map((broken) => putAt(part, limit.node.path, broken)),
      )
  const found = candidates.find(isMet)
  return found === undefined ? [] : [putAt(value, path, found)]
}

/** What a branch or a condition asks of the properties that it names. */
function demanded({ properties }: JsonObject, sample: Surroundings['sample']): JsonObject {
  const named = isObject(properties) ? Object.entries(properties) : []
  return Object.fromEntries(
    named.filter(([, part]) => isObject(part)).map(([name, part]) => [name, sample(name, part)]),
  )
}

/** Without values that look the same in JSON. */
const distinct = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]
