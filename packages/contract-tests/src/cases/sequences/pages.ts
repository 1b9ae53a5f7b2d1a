import { listerOf } from './paging.js'
import { resourcesOf } from './resource.js'
import { afterSetUp, successStatuses } from '../base.js'
import type { Case, Walk } from '../case.js'
import { examplesOf, inputsOf, requestOf } from '../inputs.js'
import type { SuiteConfig } from '../suite-config.js'
import type { Contract, Operation } from '../../contract/contract.js'

/** Enough to tell another order from the right one. */
const THINGS = 3

/** Makes things for a list, of the document's examples in turn. */
async function makeThings(create: Operation, config: SuiteConfig, { ask }: Walk): Promise<void> {
  const bodies = [...examplesOf(create, config).values()]
  for (let index = 0; index < THINGS; index++) {
    const body = bodies[index % bodies.length]
    const request = requestOf(create, config, inputsOf(create, config, body))
    await ask(create, request, successStatuses(create))
  }
}

/** The pages of a list are its whole, without a repetition and in its order. */
export const pageCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => {
    const lister = listerOf(contract, operation, config)
    if (!lister) return []
    const create = resourcesOf(contract).find(({ list }) => list === operation)?.create
    return [
      {
        group: 'sequence' as const,
        name: `${operation.id}: its pages are its whole`,
        operation,
        ...afterSetUp(inputsOf(operation, config), (inputs) =>
          requestOf(operation, config, inputs),
        ),
        async sequence(walk) {
          if (create) await makeThings(create, config, walk)
          const whole = await lister.whole(walk, walk.given)
          await lister.oneByOne(walk, walk.given, whole)
        },
        expected: { statuses: successStatuses(operation) },
      },
    ]
  })
