import { matchOperation } from './match-operation.js'
import type { Mutant, Soil } from './mutant.js'
import { goodRequest, isSuccess, onRefusal, overTime } from './over-time.js'
import type { Resource } from '../cases/sequences/resource.js'
import type { Operation } from '../contract/contract.js'
import { isObject, valueAt } from '../contract/json.js'
import type { WireRequest } from '../run/exchange.js'

/** Servers that update nothing, or something else than they are asked to. */
export function updateMutants(soil: Soil, resource: Resource, update: Operation): Mutant[] {
  const { contract } = soil
  return [
    overTime(
      `${update.id} answers the old state`,
      `${update.id} changes nothing and answers what is there`,
      () => (request, forward) => {
        if (matchOperation(contract, request) !== update) return forward(request)
        const { body: _, ...asked } = request
        return isGoodUpdate(soil, update, request)
          ? forward({ ...asked, method: 'GET' })
          : forward(request)
      },
    ),
    overTime(
      `${update.id} updates another one`,
      `${update.id} updates what was made last, whatever it is asked for`,
      () => {
        const names: string[] = []
        return async (request, forward) => {
          const operation = matchOperation(contract, request)
          const name = request.target.split('/').at(-1) ?? ''
          const last = names.at(-1)
          if (operation === update && names.includes(name) && last !== undefined) {
            return forward({ ...request, target: request.target.replace(name, last) })
          }
          const answer = await forward(request)
          if (operation === resource.create && isSuccess(resource.create, answer)) {
            names.push(String(valueAt(answer.json, resource.identity)))
          }
          return answer
        }
      },
    ),
    overTime(
      `${update.id} changes what it refuses`,
      `${update.id} refuses a request, and changes the thing all the same`,
      () =>
        onRefusal(soil, update, (request, forward) =>
          forward({ ...goodRequest(soil, update), target: request.target }),
        ),
    ),
  ]
}

const isGoodUpdate = ({ checker }: Soil, { body }: Operation, request: WireRequest): boolean => {
  try {
    const sent: unknown = JSON.parse(Buffer.from(request.body ?? '').toString())
    return body !== undefined && isObject(sent) && checker.check(body.schema, sent).length === 0
  } catch {
    return false
  }
}
