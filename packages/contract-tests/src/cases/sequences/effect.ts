import { afterSetUp, successStatuses } from '../base.js'
import type { Case, Walk } from '../case.js'
import { inputsOf, layOver, requestOf } from '../inputs.js'
import type { SuiteConfig } from '../suite-config.js'
import type { Contract, Link, Operation } from '../../contract/contract.js'
import { chainTo, follow, linksAfter } from '../../links/chain.js'

/** What is done to a thing can be seen on it, and is not there any more once it was taken back. */
export const effectCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => {
    const undo = undoOf(contract, operation)
    if (!undo || chainTo(contract, operation).length === 0) return []
    return [
      {
        group: 'sequence' as const,
        name: `${operation.id}: what it does is seen, and taken back`,
        operation,
        ...afterSetUp(inputsOf(operation, config), (inputs) =>
          requestOf(operation, config, inputs),
        ),
        async sequence(walk) {
          const { given, ask, contradict } = walk
          const look = () => lookAt(contract, config, walk)
          const request = requestOf(operation, config, layOver(inputsOf(operation, config), given))
          const before = await look()
          const answer = await ask(operation, request, successStatuses(operation))
          const during = await look()
          if (changed(before, during).length === 0) {
            contradict(`nothing answers otherwise after ${operation.id}`)
          }
          const back = layOver(
            inputsOf(undo.target, config),
            follow(undo.link, undo.target, { operation, request, answer }),
          )
          await ask(undo.target, requestOf(undo.target, config, back), successStatuses(undo.target))
          for (const id of changed(before, await look())) {
            contradict(
              `${id} answers after ${undo.target.id} otherwise than before ${operation.id}`,
            )
          }
        },
        expected: { statuses: successStatuses(operation) },
      },
    ]
  })

/** What the operations answer that read what was set up, by their IDs. */
async function lookAt(
  { operations }: Contract,
  config: SuiteConfig,
  { made, ask }: Walk,
): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>()
  for (const occurrence of made) {
    for (const link of linksAfter(occurrence)) {
      const target = operations.find(({ id }) => id === link.operationId)
      if (!target || link.isUndo || target.method !== 'GET') continue
      const inputs = layOver(inputsOf(target, config), follow(link, target, occurrence))
      const { text } = await ask(target, requestOf(target, config, inputs), successStatuses(target))
      seen.set(target.id, text)
    }
  }
  return seen
}

function undoOf(
  { operations }: Contract,
  { responses }: Operation,
): { link: Link; target: Operation } | undefined {
  const link = responses.flatMap(({ links }) => links).find(({ isUndo }) => isUndo)
  const target = operations.find(({ id }) => id === link?.operationId)
  return link && target ? { link, target } : undefined
}

const changed = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] => [...before.keys()].filter((id) => before.get(id) !== after.get(id))
