export {
  GROUPS,
  PHASES,
  type Case,
  type Control,
  type Expectation,
  type Group,
  type Phase,
  type SetUp,
  type Site,
} from './cases/case.js'
export type { Given, Inputs } from './cases/inputs.js'
export type {
  NewRequest,
  OtherProject,
  Recipe,
  RefusedCredentials,
  SuiteConfig,
} from './cases/suite-config.js'
export { defineConfig, type CommandOptions, type VerifyConfig } from './config.js'
export {
  readContract,
  type CatalogueError,
  type Contract,
  type DeclaredHeader,
  type DeclaredResponse,
  type FallbackResponse,
  type Link,
  type Operation,
  type Pagination,
  type Parameter,
  type ParameterStyle,
  type RequestBody,
  type ResponseContent,
  type SecurityScheme,
  type Skipped,
  type ViolationAnswer,
} from './contract/contract.js'
export {
  belowThresholds,
  createCoverage,
  type Coverage,
  type CoverageCollector,
  type CoverageItem,
  type CoverageTotal,
  type Shortfall,
  type Thresholds,
} from './coverage/coverage.js'
export type { JsonObject } from './contract/json.js'
export {
  fuzz,
  replayFuzz,
  type FuzzOptions,
  type FuzzResult,
  type FuzzTarget,
} from './fuzz/fuzz.js'
export { foreignPrismDeviations, prismDeviations } from './prism-deviations.js'
export { RULE_IDS, type RuleId } from './rules/rules.js'
export type { Deviation } from './run/deviations.js'
export type { Answer, RecordedExchange, WireRequest } from './run/exchange.js'
export { describeResult, describeViolation } from './report/describe.js'
export {
  createReport,
  type CoverageSummary,
  type DeviationSummary,
  type Report,
  type RunDetails,
} from './report/report.js'
export type { FailureGroup, ShownAnswer } from './report/group-failures.js'
export type { PhaseSummary } from './report/phases.js'
export { ruleDocs, type RuleDoc } from './rules/rule-docs.js'
export { NoAnswerError, send } from './run/send.js'
export type { CaseResult, SuiteResult, Violation } from './run/result.js'
export { createSuite, runSuite, type Suite } from './run/suite.js'
export type { Target } from './run/target.js'
export { RedoclyMissingError, runWorkflows, type WorkflowRun } from './workflows/run-workflows.js'
