import { matchOperation } from './match-operation.js'
import type { Behaviour, Forward, Mutant, Soil } from './mutant.js'
import { successStatuses } from '../cases/base.js'
import { inputsOf, requestOf } from '../cases/inputs.js'
import type { Operation } from '../contract/contract.js'
import type { RuleId } from '../rules/rules.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** Which rules an answer breaks that is good by itself, but not the one for what came before. */
const OVER_TIME: readonly RuleId[] = ['state', 'expected-status']
/** What such a server makes impossible. */
const IMPEDED: readonly RuleId[] = ['set-up', 'untouched', 'meaning', 'expected-code']

/** A fault that only several requests show together. */
export const overTime = (id: string, description: string, start: () => Behaviour): Mutant => ({
  id,
  description,
  rules: OVER_TIME,
  companions: IMPEDED,
  groups: ['existence', 'sequence'],
  fault: { kind: 'server', start },
})

export const isSuccess = (operation: Operation, { status }: Answer): boolean =>
  successStatuses(operation).includes(status)

export const goodRequest = ({ config }: Soil, operation: Operation): WireRequest =>
  requestOf(operation, config, inputsOf(operation, config))

/** Does something behind the back of whoever was refused. */
export const onRefusal =
  (
    { contract }: Soil,
    operation: Operation,
    act: (request: WireRequest, forward: Forward) => Promise<unknown>,
  ): Behaviour =>
  async (request, forward) => {
    const answer = await forward(request)
    if (matchOperation(contract, request) === operation && answer.status === 400) {
      await act(request, forward)
    }
    return answer
  }
