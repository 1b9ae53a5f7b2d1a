import { successesOf, withJson } from './answers.js'
import type { Chooser } from './chooser.js'
import { matchOperation } from './match-operation.js'
import type { Mutant, Soil } from './mutant.js'
import { goodRequest, isSuccess, onRefusal, overTime } from './over-time.js'
import { listMutants, showMutants } from './show-mutants.js'
import { updateMutants } from './update-mutants.js'
import { resourcesOf, type Resource } from '../cases/sequences/resource.js'
import type { Operation } from '../contract/contract.js'
import { putAt, valueAt } from '../contract/json.js'
import { chainTo } from '../links/chain.js'
import type { Answer } from '../run/exchange.js'

/** Servers that forget what they are told, or remember what is over. */
export const memoryMutants = (soil: Soil): Mutant[] => [
  ...soil.contract.operations
    .filter(({ method }) => method !== 'GET')
    .map((operation) => idle(soil, operation)),
  ...resourcesOf(soil.contract).flatMap((resource) => ofResource(soil, resource)),
]

/** Says that it has done its work, and has not. */
function idle(soil: Soil, operation: Operation): Mutant {
  const { contract } = soil
  return overTime(
    `${operation.id} does nothing`,
    `${operation.id} answers its success and does nothing`,
    () => {
      const [first] = successesOf(soil, operation)
      return (request, forward) =>
        first && matchOperation(contract, request) === operation
          ? Promise.resolve(first.answer)
          : forward(request)
    },
  )
}

function ofResource(soil: Soil, resource: Resource): Mutant[] {
  const { create, show, update, list, remove } = resource
  return [
    ...unusable(soil, resource),
    ...(show ? showMutants(soil, resource, show.operation) : []),
    ...(update && show ? updateMutants(soil, resource, update.operation) : []),
    ...(list ? listMutants(soil, list) : []),
    overTime(
      `${create.id} makes what it refuses`,
      `${create.id} refuses a request, and makes something all the same`,
      () => onRefusal(soil, create, (_, forward) => forward(goodRequest(soil, create))),
    ),
    overTime(
      `${remove.operation.id} removes another one`,
      `${remove.operation.id} removes what was made last, whatever it is asked for`,
      () => {
        const names: string[] = []
        return async (request, forward) => {
          const operation = matchOperation(soil.contract, request)
          if (operation === remove.operation && names.length > 1) {
            const name = request.target.split('/').at(-1) ?? ''
            const other = names.findLast((each) => each !== name)
            if (names.includes(name) && other !== undefined) {
              return forward({ ...request, target: request.target.replace(name, other) })
            }
          }
          const answer = await forward(request)
          if (operation === create && isSuccess(create, answer)) {
            names.push(String(valueAt(answer.json, resource.identity)))
          }
          return answer
        }
      },
    ),
  ]
}

/** What is to be asked for cannot be made, or not be named. */
function unusable({ contract, recorded }: Soil, { create, identity }: Resource): Mutant[] {
  const refusals = recorded
    .filter(
      ({ case: current, answer }) =>
        current.operation?.id === create.id && answer.status >= 400 && answer.json !== undefined,
    )
    .map(({ answer }) => answer)
  const blocked = (title: string, change: (answer: Answer, choose: Chooser) => Answer): Mutant => ({
    id: `${create.id} ${title}`,
    description: `${create.id} ${title}`,
    rules: ['set-up'],
    companions: [],
    groups: ['existence'],
    sees: ({ operation }) => operation !== undefined && chainTo(contract, operation).length > 0,
    fault: {
      kind: 'server',
      start: (choose) => async (request, forward) => {
        const answer = await forward(request)
        return matchOperation(contract, request) === create && isSuccess(create, answer)
          ? change(answer, choose)
          : answer
      },
    },
  })
  return [
    blocked('refuses everything', (answer, choose) => choose(refusals) ?? answer),
    blocked('does not name what it makes', (answer) =>
      withJson(answer, putAt(answer.json, identity, undefined)),
    ),
  ]
}
