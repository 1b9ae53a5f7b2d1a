import { asOwn, comesWith, inOwnProject } from './callers.js'
import { matchOperation } from './match-operation.js'
import type { Mutant, Soil } from './mutant.js'
import { resourcesOf } from '../cases/sequences/resource.js'
import { findResponse } from '../contract/contract.js'
import { isLinked } from '../links/chain.js'
import type { WireRequest } from '../run/exchange.js'

/** Servers that do not look who asks. */
export const callerMutants = (soil: Soil): Mutant[] => [
  ...operationMutants(soil),
  ...listMutants(soil),
]

/** A list of what belongs to another project. */
function listMutants({ contract, config }: Soil): Mutant[] {
  const { otherProject } = config
  if (!otherProject) return []
  return resourcesOf(contract).flatMap(({ list }) => {
    if (!list) return []
    return [
      {
        id: `${list.id} shows another project's`,
        description: `${list.id} lists for one project what another one has`,
        rules: ['state'],
        companions: [],
        groups: ['sequence'],
        fault: {
          kind: 'server',
          start: () => (request, forward) =>
            forward(
              matchOperation(contract, request) === list &&
                comesWith(config, { headers: otherProject.credentials }, request)
                ? inOwnProject(config, request)
                : request,
            ),
        },
      } satisfies Mutant,
    ]
  })
}

const operationMutants = (soil: Soil): Mutant[] => {
  const { contract, config } = soil
  const { otherProject, refusedCredentials = [] } = config
  return contract.operations.flatMap((operation): Mutant[] => {
    const isOf = (request: WireRequest): boolean => matchOperation(contract, request) === operation
    const sees: Mutant['sees'] = (current) => current.operation?.id === operation.id
    const letIn = refusedCredentials.map((refused): Mutant => ({
      id: `${operation.id} lets in ${refused.name}`,
      description: `${operation.id} does its work with this: ${refused.name}`,
      rules: ['expected-status'],
      companions: ['expected-code'],
      groups: ['authentication'],
      sees,
      fault: {
        kind: 'server',
        start: () => (request, forward) =>
          forward(
            isOf(request) && comesWith(config, refused, request) ? asOwn(config, request) : request,
          ),
      },
    }))
    if (!otherProject || !isLinked(contract, operation) || !findResponse(operation, 404))
      return letIn
    const isForeign = (request: WireRequest): boolean =>
      isOf(request) &&
      comesWith(config, { headers: otherProject.credentials }, request) &&
      inOwnProject(config, request).target !== request.target
    return [
      ...letIn,
      {
        id: `${operation.id} serves another project`,
        description: `${operation.id} does its work on what belongs to another project`,
        rules: ['expected-status'],
        companions: ['untouched'],
        groups: ['isolation'],
        sees,
        fault: {
          kind: 'server',
          start: () => (request, forward) =>
            forward(isForeign(request) ? inOwnProject(config, request) : request),
        },
      },
      ...(operation.method === 'GET'
        ? []
        : [
            {
              id: `${operation.id} changes another project's`,
              description: `${operation.id} refuses another project, and works for it all the same`,
              rules: ['untouched'],
              companions: [],
              groups: ['isolation'],
              sees,
              fault: {
                kind: 'server',
                start: () => async (request, forward) => {
                  if (isForeign(request)) await forward(inOwnProject(config, request))
                  return forward(request)
                },
              },
            } satisfies Mutant,
          ]),
    ]
  })
}
