import { authenticationCases } from './authentication-cases.js'
import { requestMaker } from './base.js'
import { canSucceed } from './can-succeed.js'
import { GROUPS, type Case } from './case.js'
import { existenceCases, isolationCases } from './existence-cases.js'
import {
  duplicateCases,
  encodingCases,
  malformedAcceptCases,
  unacceptableCases,
  unknownPathCases,
  unreadBodyCases,
} from './hostile-cases.js'
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
import { linkCases } from './link-cases.js'
import { oversizeCases } from './oversize-cases.js'
import { parameterBoundaryCases, parameterNegativeCases } from './parameter-cases.js'
import { recipeCases } from './recipe-cases.js'
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
    ...unacceptableCases(succeeding, config),
    ...malformedCases(contract, config, checker),
    ...duplicateCases(contract, config),
    ...methodCases(contract, config),
    ...pathCases(contract, config),
    ...unknownPathCases(contract, config),
    ...(isMock ? statusCases(contract, config) : casesWithMeaning(contract, config, checker)),
  ]
  return withOwnNames(cases).toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))
}

/** What ends a mock, or what it never answers; a server must. */
export const lethalCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] => [
  ...malformedAcceptCases(contract, config),
  ...mockKillerCases(contract, config, checker),
  ...encodingCases(contract, config),
  ...oversizeCases(contract, config),
]

/** What a mock cannot tell, or does not survive. */
const casesWithMeaning = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] => [
  ...recipeCases(contract, config),
  ...existenceCases(contract, config),
  ...isolationCases(contract, config),
  ...linkCases(contract, config),
  ...unreadBodyCases(contract, config),
  ...lethalCases(contract, config, checker),
  ...sequenceCases(contract, config, checker),
  ...(config.meaning?.(contract, requestMaker(config)) ?? []),
]

/** Two schemas may have the same keyword for one place; what is sent for each is a case of its own. */
function withOwnNames(cases: readonly Case[]): Case[] {
  const times = new Map<string, number>()
  return cases.map((current) => {
    const key = `${current.group} ${current.name}`
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return count === 1 ? current : { ...current, name: `${current.name}, ${count}` }
  })
}
