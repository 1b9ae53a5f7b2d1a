import { afterSetUp, answerTo, refusalStatuses, schemaCodes, successStatuses } from './base.js'
import type { Case, Expectation, Site } from './case.js'
import { bodyOf, examplesOf, inputsOf, requestOf } from './inputs.js'
import { OF_NAMES } from './keywords.js'
import { mutations, type Mutation, type Surroundings } from './mutations.js'
import { sitesOf } from './sites.js'
import { sampleFor } from '../contract/samples.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import { isObject, putAt, valueAt, type JsonPath } from '../contract/json.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

/** Bodies that break one keyword each. */
export const negativeCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) =>
    mutationsOf(contract, operation, config, checker, 'outside').map((mutation) => {
      const { site, property, whole, isPure } = mutation
      const { statuses, ...code } = answerTo(contract, operation, site.keyword)
      return {
        group: 'negative' as const,
        name: `${operation.id}: ${property} breaks ${site.keyword} with ${mutation.shown}`,
        operation,
        request: requestOf(operation, config, inputsOf(operation, config, whole)),
        site,
        // Which of several breaches names the code is the server's choice.
        expected: { statuses, ...(isPure && code) },
      }
    }),
  )

/** Bodies that just keep each keyword: they must not be refused for it. */
export const boundaryCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) =>
    mutationsOf(contract, operation, config, checker, 'inside').map((mutation) => {
      const { site, property, path, value, base } = mutation
      // What is as it was stays as it is set up.
      const isAsItWas = JSON.stringify(value) === JSON.stringify(valueAt(base, path))
      const change = (body: unknown): unknown => (isAsItWas ? body : putAt(body, path, value))
      return {
        group: 'boundary' as const,
        name: `${operation.id}: ${property} keeps ${site.keyword} with ${mutation.shown}`,
        operation,
        ...afterSetUp(inputsOf(operation, config, base), (inputs) =>
          requestOf(operation, config, { ...inputs, body: change(inputs.body) }),
        ),
        site,
        expected: expectedAt(contract, operation, config, path),
      }
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
  readonly site: Site
  readonly property: string
  readonly path: JsonPath
  readonly shown: string
}

function mutationsOf(
  { document }: Contract,
  operation: Operation,
  config: SuiteConfig,
  checker: SchemaChecker,
  side: Site['side'],
): BodyMutation[] {
  const { body } = operation
  if (!body) return []
  const surroundings: Surroundings = {
    document,
    checker,
    sample: (key, part) => config.exampleOverrides?.[key] ?? sampleFor(document, part),
  }
  const bases = basesOf(operation, config)
  return sitesOf(document, operation).flatMap(({ site, limit, parameter, exclusion }) =>
    parameter || !limit || exclusion !== undefined || site.side !== side
      ? []
      : mutations(surroundings, body.schema, bases, limit, side).map((mutation) => ({
          ...mutation,
          site,
          property: limit.property,
          path: limit.node.path,
          shown: OF_NAMES.has(site.keyword) ? PRESENCE[side] : show(mutation.value),
        })),
  )
}

/** The first example, the same with what only others show, and the others. */
function basesOf(operation: Operation, config: SuiteConfig): unknown[] {
  const base = bodyOf(operation, config)
  const examples = [...examplesOf(operation, config).values()]
  const others = examples.filter(isObject).toReversed()
  return [
    base,
    ...(isObject(base) ? [Object.assign({}, ...others, base)] : []),
    ...examples.slice(1),
  ]
}

/** What is shown of a name that is required. */
const PRESENCE = { inside: 'it there', outside: 'it missing' } as const

const LONGEST_SHOWN = 48

/** A changed value for people to read, short. */
export function show(value: unknown): string {
  if (isObject(value)) return `{${Object.keys(value).at(-1) ?? ''}}`
  if (Array.isArray(value) && value.length > 0) return `${value.length} items`
  const text = JSON.stringify(value)
  return text.length > LONGEST_SHOWN
    ? `${typeof value === 'string' ? value.length : text.length} characters`
    : text
}
