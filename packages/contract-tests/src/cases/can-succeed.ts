import { successStatuses } from './base.js'
import { bodyOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation, Skipped } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

/** Whether the suite knows a request that the operation must accept. */
export const canSucceed = (
  operation: Operation,
  config: SuiteConfig,
  checker: SchemaChecker,
): boolean => obstacleTo(operation, config, checker) === undefined

/** The operations that no request is known to be right for, and why. */
export const withoutSuccess = (
  { operations }: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Skipped[] =>
  operations.flatMap((operation) => {
    const obstacle = obstacleTo(operation, config, checker)
    if (obstacle === undefined) return []
    return [{ operationId: operation.id, reason: `no request that must succeed: ${obstacle}` }]
  })

/** The schemas that nothing can be checked against, so that their keywords are not tested. */
export const uncheckable = ({ operations }: Contract, checker: SchemaChecker): Skipped[] =>
  operations.flatMap(({ id, body, parameters, responses, fallbacks }) =>
    [
      ...(body ? [['body', body.schema] as const] : []),
      ...parameters.map(({ place, name, schema }) => [`${place} ${name}`, schema] as const),
      ...[...responses, ...fallbacks].flatMap(({ key, schemas }) =>
        [...schemas.values()].map((schema) => [`answer ${key}`, schema] as const),
      ),
    ].flatMap(([title, schema]) => {
      const problem = checker.problemOf(schema)
      return problem === undefined
        ? []
        : [{ operationId: id, reason: `the schema of ${title} is no valid one: ${problem}` }]
    }),
  )

function obstacleTo(
  operation: Operation,
  config: SuiteConfig,
  checker: SchemaChecker,
): string | undefined {
  if (successStatuses(operation).length === 0) return 'it declares no success'
  if (!operation.isWritable) return 'it requires a body of another media type'
  const { body, parameters } = operation
  const [problem] = body ? checker.check(body.schema, bodyOf(operation, config)) : []
  if (problem) return `the example of its body breaks the schema: ${problem.message}`
  const wrong = parameters.find(
    ({ name, isRequired, schema, example }) =>
      isRequired &&
      !Object.hasOwn(config.parameters ?? {}, name) &&
      checker.check(schema, example).length > 0,
  )
  return wrong && `the example of the ${wrong.place} parameter ${wrong.name} breaks its schema`
}
