export { GROUPS, type Case, type Expectation, type Group } from './cases/case.js'
export type { NewRequest, RefusedCredentials, SuiteConfig } from './cases/suite-config.js'
export {
  readContract,
  type CatalogueError,
  type Contract,
  type DeclaredHeader,
  type DeclaredResponse,
  type Operation,
  type Parameter,
  type RequestBody,
  type ViolationAnswer,
} from './contract/contract.js'
export type { JsonObject } from './contract/json.js'
export { prismDeviations } from './prism-deviations.js'
export { RULE_IDS, type RuleId } from './rules/rules.js'
export type { Deviation } from './run/deviations.js'
export type { Answer, WireRequest } from './run/exchange.js'
export { describeResult, describeViolation } from './run/report.js'
export { NoAnswerError, send } from './run/send.js'
export {
  createSuite,
  runSuite,
  type CaseResult,
  type Suite,
  type SuiteResult,
  type Target,
  type Violation,
} from './run/suite.js'
