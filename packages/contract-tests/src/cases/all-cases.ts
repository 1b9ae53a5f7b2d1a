import { requestMaker } from './base.js'
import { GROUPS, type Case } from './case.js'
import { existenceCases, isolationCases } from './existence-cases.js'
import {
  acceptedMediaTypeCases,
  authenticationCases,
  exampleCases,
  malformedCases,
  mediaTypeCases,
  methodCases,
  mockKillerCases,
  pathCases,
  statusCases,
} from './http-cases.js'
import { parameterBoundaryCases, parameterNegativeCases } from './parameter-cases.js'
import { boundaryCases, negativeCases } from './schema-cases.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

/** Every case for a server, or for a mock, in the order in which they run. */
export function allCases(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
  isMock: boolean,
): Case[] {
  const cases = [
    ...exampleCases(contract, config),
    ...negativeCases(contract, config, checker),
    ...parameterNegativeCases(contract, config, checker),
    ...boundaryCases(contract, config, checker),
    ...parameterBoundaryCases(contract, config, checker),
    ...authenticationCases(contract, config),
    ...mediaTypeCases(contract, config),
    ...acceptedMediaTypeCases(contract, config),
    ...malformedCases(contract, config),
    ...methodCases(contract, config),
    ...pathCases(contract, config),
    ...(isMock ? statusCases(contract, config) : casesWithMeaning(contract, config)),
  ]
  return cases.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))
}

/** What a mock cannot tell, or does not survive. */
const casesWithMeaning = (contract: Contract, config: SuiteConfig): Case[] => [
  ...existenceCases(contract, config),
  ...isolationCases(contract, config),
  ...mockKillerCases(contract, config),
  ...(config.meaning?.(contract, requestMaker(config)) ?? []),
]
