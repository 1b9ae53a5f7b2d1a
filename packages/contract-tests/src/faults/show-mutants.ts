import { withJson } from './answers.js'
import { matchOperation } from './match-operation.js'
import type { Behaviour, Mutant, Soil } from './mutant.js'
import { overTime } from './over-time.js'
import type { Resource } from '../cases/sequences/resource.js'
import type { Operation } from '../contract/contract.js'
import { putAt, valueAt } from '../contract/json.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** Servers that show what was, or another thing. */
export function showMutants(soil: Soil, { identity }: Resource, show: Operation): Mutant[] {
  const { contract } = soil
  /** The first answer that there was, by what it depends on. */
  const remembering =
    (keyOf: (request: WireRequest) => string, change: (answer: Answer, old: Answer) => Answer) =>
    (): Behaviour => {
      const seen = new Map<string, Answer>()
      return async (request, forward) => {
        const answer = await forward(request)
        if (matchOperation(contract, request) !== show || answer.status >= 300) return answer
        const key = keyOf(request)
        const old = seen.get(key)
        if (!old) seen.set(key, answer)
        return old ? change(answer, old) : answer
      }
    }
  return [
    overTime(
      `${show.id} is stale`,
      `${show.id} answers for ever what it answered first for a thing`,
      remembering(
        ({ target }) => target,
        (_, old) => old,
      ),
    ),
    overTime(
      `${show.id} shows another one`,
      `${show.id} answers for every thing what it answered first for any`,
      remembering(
        () => '',
        (_, old) => old,
      ),
    ),
    overTime(
      `${show.id} shows another one's facts`,
      `${show.id} answers the facts of another thing under the right name`,
      remembering(
        () => '',
        (answer, old) =>
          withJson(answer, putAt(old.json, identity, valueAt(answer.json, identity))),
      ),
    ),
    overTime(
      `${show.id} remembers what is gone`,
      `${show.id} answers what it answered before the thing was removed`,
      () => {
        const seen = new Map<string, Answer>()
        return async (request, forward) => {
          const answer = await forward(request)
          if (matchOperation(contract, request) !== show) return answer
          if (answer.status < 300) seen.set(request.target, answer)
          return seen.get(request.target) ?? answer
        }
      },
    ),
  ]
}

/** Lists that do not change. */
export function listMutants(soil: Soil, list: Operation): Mutant[] {
  const { contract } = soil
  return [
    overTime(`${list.id} is stale`, `${list.id} answers for ever what it answered first`, () => {
      const seen = new Map<string, Answer>()
      return async (request, forward) => {
        const answer = await forward(request)
        if (matchOperation(contract, request) !== list || answer.status >= 300) return answer
        const old = seen.get(request.target)
        if (!old) seen.set(request.target, answer)
        return old ?? answer
      }
    }),
  ]
}
