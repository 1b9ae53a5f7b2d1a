import { authenticationCases } from './authentication-cases.js'
import { requestMaker } from './base.js'
import { canSucceed } from './can-succeed.js'
import { GROUPS, type Case } from './case.js'
import { existenceCases, isolationCases } from './existence-cases.js'
import {
  acceptedMediaTypeCases,
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
import { sequenceCases } from './sequence-cases.js'
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
  const operations = contract.operations.filter((one) => canSucceed(one, config, checker))
  const succeeding = { ...contract, operations }
  const cases = [
    ...exampleCases(succeeding, config, checker),
    ...negativeCases(contract, config, checker),
    ...parameterNegativeCases(contract, config, checker),
    ...boundaryCases(succeeding, config, checker),
    ...parameterBoundaryCases(succeeding, config, checker),
    ...authenticationCases(contract, config, isMock),
    ...mediaTypeCases(contract, config),
    ...acceptedMediaTypeCases(succeeding, config),
    ...malformedCases(contract, config, checker),
    ...methodCases(contract, config),
    ...pathCases(contract, config),
    ...(isMock ? statusCases(contract, config) : casesWithMeaning(contract, config, checker)),
  ]
  return cases.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))
}

/** What a mock cannot tell, or does not survive. */
const casesWithMeaning = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] => [
  ...existenceCases(contract, config),
  ...isolationCases(contract, config),
  ...mockKillerCases(contract, config, checker),
  ...sequenceCases(contract, config, checker),
  ...(config.meaning?.(contract, requestMaker(config)) ?? []),
]
