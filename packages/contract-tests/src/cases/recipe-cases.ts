import { afterSetUp } from './base.js'
import type { Case } from './case.js'
import { inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract } from '../contract/contract.js'

/** Each declared status that there is a recipe for. */
export const recipeCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) =>
    operation.responses.flatMap(({ status }): Case[] => {
      const { recipes = {} } = config
      const recipe = recipes[`${operation.id} ${status}`] ?? recipes[String(status)]
      if (!recipe) return []
      const { before = [], after = [], headers = {}, code } = recipe
      return [
        {
          group: 'status',
          name: `${operation.id}: ${status} by its recipe`,
          operation,
          ...afterSetUp(inputsOf(operation, config), (inputs) => {
            const request = requestOf(operation, config, inputs)
            return { ...request, headers: { ...request.headers, ...headers } }
          }),
          control: { before, after },
          expected: { statuses: [status], ...(code !== undefined && { code }) },
        },
      ]
    }),
  )
