import { effectCases } from './sequences/effect.js'
import { lifeCases } from './sequences/life.js'
import { pageCases } from './sequences/pages.js'
import type { Case } from './case.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

/** What several answers must say together: what was done is there, and what was undone is not. */
export const sequenceCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] => [
  ...lifeCases(contract, config, checker),
  ...effectCases(contract, config),
  ...pageCases(contract, config),
]
