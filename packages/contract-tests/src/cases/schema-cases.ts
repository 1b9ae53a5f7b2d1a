import { afterSetUp, answerTo, refusalStatuses, schemaCodes, successStatuses } from './base.js'
import type { Case, Expectation } from './case.js'
import { bodyOf, examplesOf, inputsOf, requestOf } from './inputs.js'
import { breakKeywords, keepKeywords, type Mutation, type Surroundings } from './mutations.js'
import { sampleFor } from '../contract/samples.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import { isObject, putAt, valueAt, type JsonObject, type JsonPath } from '../contract/json.js'
import type { SchemaChecker, SchemaProblem } from '../contract/schema-checker.js'

/** One body for each keyword that a body can break. */
export const negativeCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) =>
    purest(
      mutationsOf(contract, operation, config, breakKeywords).map((mutation) => {
        const body = putAt(mutation.base, mutation.path, mutation.value)
        return { ...mutation, body, problems: checker.check(mutation.schema, body) }
      }),
    ).map((mutation) => {
      const { statuses, ...code } = answerTo(contract, operation, mutation.keyword)
      return {
        group: 'negative' as const,
        name: `${operation.id}: ${mutation.property} breaks ${mutation.keyword} with ${mutation.shown}`,
        operation,
        request: requestOf(operation, config, inputsOf(operation, config, mutation.body)),
        // Which of several breaches names the code is the server's choice.
        expected: { statuses, ...(isPure(mutation) && code) },
      }
    }),
  )

type Broken = Mutation & { readonly problems: readonly SchemaProblem[] }

/** `if` only says that a branch applied. */
const isPure = ({ keyword, problems }: Broken): boolean =>
  problems.every((problem) => problem.keyword === keyword || problem.keyword === 'if')

/** What breaks its keyword alone; what breaks others too only where nothing breaks it alone. */
function purest<Each extends Broken>(mutations: readonly Each[]): Each[] {
  const breaking = mutations.filter(({ keyword, problems }) =>
    problems.some((problem) => problem.keyword === keyword),
  )
  const placeOf = ({ property, keyword }: Broken): string => `${property} ${keyword}`
  const pure = new Set(breaking.filter(isPure).map(placeOf))
  return breaking.filter((mutation) => isPure(mutation) || !pure.has(placeOf(mutation)))
}

/** Bodies at the edge of what each keyword allows: they must not be refused for it. */
export const boundaryCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) =>
    mutationsOf(contract, operation, config, keepKeywords).flatMap((mutation) => {
      const { property, keyword, shown, path, value, schema } = mutation
      // A value may need what other examples give along with it.
      const base = [mutation.base, mutation.fullest].find(
        (body) => checker.check(schema, putAt(body, path, value)).length === 0,
      )
      if (base === undefined) return []
      return [
        {
          group: 'boundary' as const,
          name: `${operation.id}: ${property} is at its ${keyword} with ${shown}`,
          operation,
          ...afterSetUp(inputsOf(operation, config, base), (inputs) =>
            requestOf(operation, config, { ...inputs, body: putAt(inputs.body, path, value) }),
          ),
          expected: expectedAt(contract, operation, config, path),
        },
      ]
    }),
  )

/** What the request says is refused so; how it is sent, with any other status. */
const OF_CONTENT = new Set([400, 404, 409, 422])

/**
 * A valid value is accepted, unless it means more than its schema says; even then it is not the schema
 * that refuses it. What no example shows may not fit the others, and be refused for anything.
 */
function expectedAt(
  contract: Contract,
  operation: Operation,
  config: SuiteConfig,
  path: JsonPath,
): Expectation {
  const name = path.findLast((key) => typeof key === 'string')
  const isOpaque = name !== undefined && (config.opaqueNames?.includes(name) ?? false)
  const isShown = [...examplesOf(operation, config).values()].some(
    (example) => valueAt(example, path) !== undefined,
  )
  const refusals = refusalStatuses(operation).filter((status) => OF_CONTENT.has(status))
  return {
    statuses: [...successStatuses(operation), ...(isShown && !isOpaque ? [] : refusals)],
    ...((isShown || isOpaque) && { otherThan: schemaCodes(contract) }),
  }
}

interface BodyMutation extends Mutation {
  /** The first example. */
  readonly base: unknown
  /** The same with the properties of the other examples. */
  readonly fullest: unknown
  readonly schema: JsonObject
  readonly shown: string
}

function mutationsOf(
  { document }: Contract,
  operation: Operation,
  config: SuiteConfig,
  mutate: typeof breakKeywords,
): BodyMutation[] {
  // What a form or a text says has no types, so that most of it cannot be broken.
  if (operation.body?.encoding !== 'json') return []
  const { schema } = operation.body
  const base = bodyOf(operation, config)
  const others = [...examplesOf(operation, config).values()].filter(isObject).toReversed()
  const fullest: unknown = isObject(base) ? Object.assign({}, ...others, base) : base
  const surroundings: Surroundings = {
    document,
    sample: (key, part) => config.exampleOverrides?.[key] ?? sampleFor(document, part),
  }
  return mutate(surroundings, schema, fullest).map((mutation) => ({
    ...mutation,
    base,
    fullest,
    schema,
    shown: show(mutation),
  }))
}

const LONGEST_SHOWN = 48

/** A changed value for people to read, short. */
export function show({ value, keyword }: Pick<Mutation, 'value' | 'keyword'>): string {
  if (keyword === 'required') return 'it missing'
  if (isObject(value)) return `{${Object.keys(value).at(-1) ?? ''}}`
  if (Array.isArray(value) && value.length > 0) return `${value.length} items`
  const text = JSON.stringify(value)
  return text.length > LONGEST_SHOWN
    ? `${typeof value === 'string' ? value.length : text.length} characters`
    : text
}
