import { baseSuite, DEVELOPMENT_PROJECT } from '../certificates/base-suite.js'
import { findResponse, type Contract, type Operation } from '../contract/contract.js'
import { arrayAt, isObject, objectAt } from '../contract/json.js'
import { chainTo } from '../links/chain.js'

interface StubRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly caller: string
}

interface StubRespond {
  (status: number, body?: unknown): unknown
  error(code: string, details: { readonly values: Readonly<Record<string, string>> }): unknown
}

/**
 * Answers the first example of the operation's success. It does not find what no project has, what
 * another project made, and what was taken back: the values in `gone`, shared by all operations.
 */
export function stubHandler(contract: Contract, operation: Operation, gone: Set<unknown>) {
  const success = operation.responses.find(({ status }) => status >= 200 && status < 300)
  if (!success) throw new Error(`${operation.id} declares no success`)
  const notFound = codesOf(operation, 404)[0]
  const isLinked = chainTo(contract, operation).length > 0
  const unknown = new Set(Object.values(baseSuite().unknown ?? {}).flat())
  const [example] = success.examples.values()
  // What an answer names first exists from then on; the operation that takes it back ends that.
  const made = namedByAnswer(operation)
  const ended = contract.operations.flatMap((source) => namedByAnswer(source, operation.id))

  return ({ path, query, body, caller }: StubRequest, respond: StubRespond): unknown => {
    const named = leavesOf({ path, query, body })
    const isMissing = named.some((value) => unknown.has(value) || gone.has(value))
    const isForeign = isLinked && caller !== DEVELOPMENT_PROJECT
    if (notFound !== undefined && (isMissing || isForeign)) {
      return respond.error(notFound, { values: { instance_id: 'an unknown one' } })
    }
    for (const { value } of made) gone.delete(value)
    for (const { name } of ended) gone.add(path[name])
    return example === undefined ? respond(success.status) : respond(success.status, example)
  }
}

function codesOf(operation: Operation, status: number): string[] {
  const schema = findResponse(operation, status)?.schemas.get('application/json')
  return arrayAt(schema, 'allOf')
    .flatMap((part) => arrayAt(objectAt(objectAt(part, 'properties'), 'error_code'), 'enum'))
    .map(String)
}

/** The parameters of a source's undo links that its answer's example names. */
function namedByAnswer(source: Operation, target?: string): { name: string; value: unknown }[] {
  return source.responses.flatMap(({ links, examples }) =>
    links
      .filter(({ isUndo, operationId }) => isUndo && (target ?? operationId) === operationId)
      .flatMap(({ parameters }) =>
        Object.entries(parameters).flatMap(([name, expression]) => {
          const property = /^\$response\.body#\/(\w+)$/.exec(String(expression))?.[1]
          const [example] = examples.values()
          return property !== undefined && isObject(example)
            ? [{ name, value: example[property] }]
            : []
        }),
      ),
  )
}

const leavesOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  return isObject(value) ? Object.values(value).flatMap(leavesOf) : [value]
}
