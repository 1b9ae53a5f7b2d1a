import { withJson } from './answers.js'
import type { Chooser } from './chooser.js'
import { matchOperation } from './match-operation.js'
import type { Mutant, Soil } from './mutant.js'
import { findResponse, type Operation } from '../contract/contract.js'
import { resourcesOf, type Resource } from '../cases/sequences/resource.js'
import { isObject, putAt, valueAt, type JsonPath } from '../contract/json.js'

const SUCCESS = 200

/** Answers with one fact that may be so, but is not: what was asked for or shown elsewhere says otherwise. */
export const factMutants = (soil: Soil): Mutant[] =>
  resourcesOf(soil.contract).flatMap((resource) => {
    const { create, show, update, list } = resource
    const whole = [create, show?.operation, update?.operation].filter((each) => each !== undefined)
    return [
      ...whole.flatMap((operation) => ofOperation(soil, resource, operation, [])),
      ...(list?.pagination ? ofOperation(soil, resource, list, [list.pagination.items, 0]) : []),
    ]
  })

function ofOperation(
  soil: Soil,
  { create, identity }: Resource,
  operation: Operation,
  path: JsonPath,
): Mutant[] {
  const { contract, recorded, checker } = soil
  const response = findResponse(operation, SUCCESS)
  const [schema] = response?.schemas.values() ?? []
  if (!schema) return []
  const bodies = recorded
    .filter(
      ({ case: current, answer }) =>
        current.operation?.id === operation.id && answer.status === SUCCESS,
    )
    .map(({ answer }) => answer.json)
  const rich = bodies.map((body) => valueAt(body, path)).find(isObject)
  const names = Object.keys(rich ?? {})
  return names.map((name) => ({
    id: `${operation.id} wrong ${name}`,
    description: `${operation.id} answers another ${name} than it is`,
    // What is shown under a wrong name is not found again.
    rules: name === identity[0] ? ['state', 'expected-status'] : ['state'],
    // An update repeats what the thing is said to be.
    companions: ['meaning', 'expected-code', 'expected-status'],
    groups: ['sequence'],
    sees: (current) => current.operation?.id === create.id,
    fault: {
      kind: 'server',
      start: (choose) => async (request, forward) => {
        const answer = await forward(request)
        if (matchOperation(contract, request) !== operation || answer.status !== SUCCESS) {
          return answer
        }
        const place = [...path, name]
        const value = valueAt(answer.json, place)
        if (value === undefined) return answer
        const beside = valueAt(answer.json, path)
        const known = [
          ...bodies.map((body) => valueAt(body, place)),
          ...Object.values(isObject(beside) ? beside : {}),
        ]
        const other = otherValue(
          choose,
          value,
          known,
          (candidate) => checker.check(schema, putAt(answer.json, place, candidate)).length === 0,
        )
        return withJson(answer, putAt(answer.json, place, other))
      },
    },
  }))
}

/** Another value that the schema allows: one that was answered elsewhere, or one that is made up. */
function otherValue(
  choose: Chooser,
  value: unknown,
  known: readonly unknown[],
  isAllowed: (candidate: unknown) => boolean,
): unknown {
  const made: unknown[] = [
    ...(typeof value === 'string' ? [`${value}x`, 'x', '0'] : []),
    ...(typeof value === 'number' ? [value + 1] : []),
    ...(typeof value === 'boolean' ? [!value] : []),
    ...(Array.isArray(value) ? [[...value, 'x'], value.slice(1)] : []),
  ]
  const others = [...known, ...made].filter(
    (candidate) =>
      candidate !== undefined &&
      JSON.stringify(candidate) !== JSON.stringify(value) &&
      isAllowed(candidate),
  )
  return choose(others) ?? value
}
