import {
  answerTo,
  bodyOf,
  refusalStatuses,
  requestMaker,
  successStatuses,
  targetOf,
} from './base.js'
import type { Case } from './case.js'
import {
  breakKeywords,
  breakObject,
  keepKeywords,
  propertySchemas,
  type Mutation,
} from './mutations.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import { isObject, resolve } from '../contract/json.js'
import type { SchemaChecker, SchemaProblem } from '../contract/schema-checker.js'

/** One request for each keyword that a request can break, in the body and in the path. */
export function negativeCases(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] {
  return contract.operations.flatMap((operation) => [
    ...bodyMutations(contract, operation, config, 'break')
      .filter(({ keyword, body, schema }) => breaksOnly(checker.check(schema, body), keyword))
      .map(({ keyword, property, body, shown }) => ({
        group: 'negative' as const,
        name: `${operation.id}: ${property} breaks ${keyword} with ${shown}`,
        operation,
        request: requestMaker(config)(operation, body),
        expected: answerTo(contract, operation, keyword),
      })),
    ...pathMutations(contract, operation, config, checker),
  ])
}

/** Requests at the edge of what each keyword allows: they must not be refused for it. */
export function boundaryCases(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] {
  return contract.operations.flatMap((operation) =>
    bodyMutations(contract, operation, config, 'keep')
      .filter(({ body, schema }) => checker.check(schema, body).length === 0)
      .map(({ keyword, property, body, shown }) => {
        const isOpaque = config.opaqueProperties?.includes(property) ?? false
        return {
          group: 'boundary' as const,
          name: `${operation.id}: ${property} is at its ${keyword} with ${shown}`,
          operation,
          request: requestMaker(config)(operation, body),
          expected: {
            statuses: isOpaque ? [...successStatuses(operation), 400] : successStatuses(operation),
            otherThan: schemaCodes(contract),
          },
        }
      }),
  )
}

/** The codes that say that the schema was broken. */
const schemaCodes = ({ violations }: Contract): string[] =>
  ['required', 'minLength', 'maxLength', 'other'].flatMap(
    (kind) => violations.get(kind)?.code ?? [],
  )

/** `if` only says that a branch applied. */
const breaksOnly = (problems: readonly SchemaProblem[], keyword: string): boolean =>
  problems.length > 0 &&
  problems.every((problem) => problem.keyword === keyword || problem.keyword === 'if')

interface BodyMutation extends Mutation {
  readonly body: unknown
  readonly schema: ReturnType<typeof resolve>
  readonly shown: string
}

function bodyMutations(
  { document }: Contract,
  operation: Operation,
  config: SuiteConfig,
  kind: 'break' | 'keep',
): BodyMutation[] {
  const base = bodyOf(operation, config)
  if (!operation.body || !isObject(base)) return []
  const schema = resolve(document, operation.body.schema)
  const samples: Record<string, unknown> = Object.assign(
    {},
    ...[...operation.body.examples.values()].filter(isObject).toReversed(),
    base,
  )
  const mutate = kind === 'break' ? breakKeywords : keepKeywords
  const ofProperties = propertySchemas(document, schema).flatMap(([name, part]) =>
    mutate(part, name, samples[name]).map((mutation) => ({
      ...mutation,
      body: { ...withCompanions(base, name, samples, mutation.value), [name]: mutation.value },
    })),
  )
  const ofObject = kind === 'break' ? breakObject(schema, base) : []
  return [
    ...ofProperties,
    ...ofObject.map((mutation) => ({ ...mutation, body: mutation.value })),
  ].map((mutation) => ({ ...mutation, schema, shown: show(mutation) }))
}

/** A value of an enumeration may need the properties that the examples give along with it. */
function withCompanions(
  base: Readonly<Record<string, unknown>>,
  name: string,
  samples: Readonly<Record<string, unknown>>,
  value: unknown,
): Readonly<Record<string, unknown>> {
  return name in base && typeof value === 'string' && value !== base[name]
    ? { ...samples, ...base }
    : base
}

function show({ value, keyword }: Mutation): string {
  if (isObject(value))
    return keyword === 'required' ? 'it missing' : `{${Object.keys(value).at(-1) ?? ''}}`
  const text = JSON.stringify(value)
  return text.length > 24
    ? `${typeof value === 'string' ? value.length : text.length} characters`
    : text
}

function pathMutations(
  { document }: Contract,
  operation: Operation,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] {
  return operation.parameters
    .filter(({ place }) => place === 'path')
    .flatMap(({ name, schema }) =>
      breakKeywords(resolve(document, schema), name, config.pathParameters[name])
        .filter((mutation): mutation is Mutation & { value: string } => {
          // A path segment is text and never empty.
          const { value } = mutation
          return (
            typeof value === 'string' && value !== '' && checker.check(schema, value).length > 0
          )
        })
        .filter(({ keyword }) => keyword !== 'type')
        .map((mutation) => {
          const status = config.guardedParameters?.[name]
          const base = requestMaker(config)(operation, bodyOf(operation, config))
          return {
            group: 'negative' as const,
            name: `${operation.id}: path parameter ${name} breaks ${mutation.keyword} with ${JSON.stringify(mutation.value)}`,
            operation,
            request: { ...base, target: targetOf(operation, config, { [name]: mutation.value }) },
            expected: {
              statuses: status === undefined ? refusalStatuses(operation) : [status, 400],
            },
          }
        }),
    )
}
