import { afterSetUp, successStatuses } from './base.js'
import type { Case } from './case.js'
import { inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import { chainTo, linksOf, type Step } from '../links/chain.js'

/** Each link that no other case follows: what an operation made, its links lead to. */
export const linkCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((source) =>
    linksOf(source).flatMap((link): Case[] => {
      const target = contract.operations.find(({ id }) => id === link.operationId)
      if (!target || isFollowed(contract, target, { source, link })) return []
      return [
        {
          group: 'sequence',
          name: `${target.id} after ${source.id}`,
          operation: target,
          ...afterSetUp(inputsOf(target, config), (inputs) => requestOf(target, config, inputs), {
            chain: [...chainTo(contract, source), { source, link }],
          }),
          expected: { statuses: successStatuses(target) },
        },
      ]
    }),
  )

const isFollowed = (contract: Contract, target: Operation, { link }: Step): boolean =>
  chainTo(contract, target).at(-1)?.link === link
