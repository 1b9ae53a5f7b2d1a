import { curlOf } from './curl.js'
import { explains, unseen, type Deviation } from './deviations.js'
import type { Answer } from './exchange.js'
import { NoAnswerError, send } from './send.js'
import { GROUPS, type Case } from '../cases/case.js'
import {
  authenticationCases,
  exampleCases,
  malformedCases,
  mediaTypeCases,
  methodCases,
  mockKillerCases,
  pathCases,
  statusCases,
} from '../cases/http-cases.js'
import { requestMaker } from '../cases/base.js'
import { boundaryCases, negativeCases } from '../cases/schema-cases.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import { readContract, type Contract } from '../contract/contract.js'
import { createSchemaChecker, type SchemaChecker } from '../contract/schema-checker.js'
import { LENIENT_RULES, responseOf, rules, type RuleId } from '../rules/rules.js'

/** A server under test. */
export interface Target {
  readonly url: string
  /**
   * Prism: its answers are examples, chosen by `Prefer`, and mean nothing.
   *
   * @default false
   */
  readonly isMock?: boolean
  /**
   * A server of somebody else: extensions of the contract are only recommended to it.
   *
   * @default false
   */
  readonly isForeign?: boolean
  /**
   * What is known to be wrong with it.
   *
   * @default none
   */
  readonly deviations?: readonly Deviation[]
}

/** One rule that one answer broke. */
export interface Violation {
  readonly rule: RuleId
  readonly message: string
  readonly case: Case
  /** The request for a shell, its secrets replaced. */
  readonly curl: string
  /** Undefined when none came. */
  readonly answer: Answer | undefined
  /** A warning is no reason to fail. */
  readonly severity: 'error' | 'warning'
  /** Why it is accepted; undefined when it is not. */
  readonly deviation: Deviation | undefined
}

/** What happened to one case. */
export interface CaseResult {
  readonly case: Case
  readonly answer: Answer | undefined
  readonly violations: readonly Violation[]
}

/** What happened to all of them. */
export interface SuiteResult {
  readonly cases: readonly CaseResult[]
  readonly violations: readonly Violation[]
  /** Neither warnings nor known deviations. */
  readonly failures: readonly Violation[]
  readonly unseenDeviations: readonly Deviation[]
  /** Statuses that an operation declares and no case reached: `createCertificate 500`. */
  readonly unreached: readonly string[]
}

/** The cases for one target, and the means to run them. */
export interface Suite {
  readonly contract: Contract
  readonly cases: readonly Case[]
  run(current: Case): Promise<CaseResult>
  /** Puts results together; `run` has produced them. */
  summarize(results: readonly CaseResult[]): SuiteResult
}

/** Reads the document and makes the cases for a target. */
export function createSuite(document: unknown, config: SuiteConfig, target: Target): Suite {
  const contract = readContract(document)
  const checker = createSchemaChecker(contract.document)
  const cases = makeCases(contract, config, checker, target)
  const { deviations = [] } = target
  const errorSchema = config.errorSchema === undefined ? undefined : { $ref: config.errorSchema }

  return {
    contract,
    cases,
    async run(current) {
      const answer = await send(target.url, current.request).catch((error: unknown) => {
        if (error instanceof NoAnswerError) return error
        throw error
      })
      const curl = curlOf(
        target.url,
        contract.document,
        contract.secretHeaders,
        current.operation,
        current.request,
      )
      const violation = (rule: RuleId, message: string): Violation => {
        const found: Violation = {
          rule,
          message,
          case: current,
          curl,
          answer: answer instanceof NoAnswerError ? undefined : answer,
          severity: isLenient(target, rule, current) ? 'warning' : 'error',
          deviation: undefined,
        }
        return { ...found, deviation: deviations.find((entry) => explains(entry, found)) }
      }
      if (answer instanceof NoAnswerError) {
        const violations = [violation('answered', `no answer: ${answer.message}`)]
        return { case: current, answer: undefined, violations }
      }
      const exchange = {
        case: current,
        answer,
        contract,
        checker,
        errorSchema,
        response: responseOf(current, answer),
        isMock: target.isMock === true,
      }
      const violations = rules.flatMap(({ id, check }) =>
        check(exchange).map((message) => violation(id, message)),
      )
      return { case: current, answer, violations }
    },
    summarize(results) {
      const violations = results.flatMap((result) => result.violations)
      return {
        cases: results,
        violations,
        failures: violations.filter(
          ({ severity, deviation }) => severity === 'error' && deviation === undefined,
        ),
        unseenDeviations: unseen(deviations, violations),
        unreached: unreached(contract, results),
      }
    },
  }
}

/** Runs every case, one after the other. */
export async function runSuite(
  suite: Suite,
  onResult?: (result: CaseResult) => void,
): Promise<SuiteResult> {
  const results: CaseResult[] = []
  for (const current of suite.cases) {
    const result = await suite.run(current)
    onResult?.(result)
    results.push(result)
  }
  return suite.summarize(results)
}

function makeCases(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
  { isMock = false }: Target,
): Case[] {
  const cases = [
    ...exampleCases(contract, config),
    ...(isMock ? statusCases(contract, config) : []),
    ...negativeCases(contract, config, checker),
    ...boundaryCases(contract, config, checker),
    ...authenticationCases(contract, config),
    ...mediaTypeCases(contract, config),
    ...malformedCases(contract, config),
    ...methodCases(contract, config),
    ...pathCases(contract, config),
    ...(isMock ? [] : mockKillerCases(contract, config)),
    ...(isMock ? [] : (config.meaning?.(contract, requestMaker(config)) ?? [])),
  ]
  return cases.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))
}

/** Extensions of the contract bind only the servers that it was written for. */
function isLenient({ isForeign = false }: Target, rule: RuleId, { operation, expected }: Case) {
  if (!isForeign) return false
  const isExtension = expected.statuses.every(
    (status) => operation?.responses.find((response) => response.status === status)?.isExtension,
  )
  const isAboutAnswer = rule !== 'no-server-error' && rule !== 'no-secret' && rule !== 'answered'
  return LENIENT_RULES.has(rule) || (isExtension && isAboutAnswer)
}

function unreached({ operations }: Contract, results: readonly CaseResult[]): string[] {
  const name = (id: string, status: number): string => `${id} ${status}`
  const reached = new Set(
    results.map((result) => name(result.case.operation?.id ?? '', result.answer?.status ?? 0)),
  )
  return operations
    .flatMap(({ id, responses }) => responses.map(({ status }) => name(id, status)))
    .filter((status) => !reached.has(status))
}
