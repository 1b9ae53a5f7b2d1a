import { unseen } from './deviations.js'
import type { Answer } from './exchange.js'
import { createJudgement } from './judgement.js'
import { isFailure, type CaseResult, type SuiteResult, type Violation } from './result.js'
import { createRunner } from './run-case.js'
import type { Target } from './target.js'
import { allCases } from '../cases/all-cases.js'
import { uncheckable, withoutSuccess } from '../cases/can-succeed.js'
import type { Case } from '../cases/case.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import { createCoverage } from '../coverage/coverage.js'
import { readContract, type Contract, type Skipped } from '../contract/contract.js'
import { createSchemaChecker, type SchemaChecker } from '../contract/schema-checker.js'

/** The cases for one target, and the means to run them. */
export interface Suite {
  readonly contract: Contract
  readonly config: SuiteConfig
  readonly checker: SchemaChecker
  readonly isMock: boolean
  readonly cases: readonly Case[]
  /** What of the document is not tested, and why. */
  readonly skipped: readonly Skipped[]
  run(current: Case): Promise<CaseResult>
  /** Which rules an answer to a case's request breaks; sends nothing. */
  judge(current: Case, answer: Answer): readonly Violation[]
  /** Puts results together; `run` has produced them. */
  summarize(results: readonly CaseResult[]): SuiteResult
}

/** Reads the document and makes the cases for a target. */
export function createSuite(document: unknown, config: SuiteConfig, target: Target): Suite {
  const contract = readFor(document, target)
  const checker = createSchemaChecker(contract.document)
  const { isMock = false } = target
  return {
    contract,
    config,
    checker,
    isMock,
    cases: allCases(contract, config, checker, isMock),
    skipped: [
      ...contract.skipped,
      ...uncheckable(contract, checker),
      ...withoutSuccess(contract, config, checker),
    ],
    run: createRunner(contract, config, checker, target),
    judge: createJudgement(contract, config, checker, target).answered,
    summarize(results) {
      const violations = results.flatMap((result) => result.violations)
      const collector = createCoverage(contract)
      for (const result of results) {
        for (const one of result.steps ?? [result]) collector.add(one)
      }
      return {
        cases: results,
        violations,
        failures: violations.filter(isFailure),
        unseenDeviations: unseen(target.deviations ?? [], violations),
        unreached: unreached(contract, results),
        coverage: collector.summary(),
      }
    },
  }
}

/** A mock has no servers: every path begins at its root. */
function readFor(document: unknown, { isMock = false }: Target): Contract {
  const contract = readContract(document)
  if (!isMock) return contract
  const operations = contract.operations.map((operation) => ({ ...operation, basePath: '' }))
  return { ...contract, operations }
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

function unreached({ operations }: Contract, results: readonly CaseResult[]): string[] {
  const name = (id: string, status: number): string => `${id} ${status}`
  const reached = new Set(
    results.map((result) => name(result.case.operation?.id ?? '', result.answer?.status ?? 0)),
  )
  const missing = operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status }) => (reached.has(name(id, status)) ? [] : [{ id, status }])),
  )
  const isEverywhere = (status: number): boolean =>
    operations.length > 1 &&
    missing.filter((one) => one.status === status).length === operations.length
  return [
    ...new Set(
      missing.map(({ id, status }) => name(isEverywhere(status) ? 'every operation' : id, status)),
    ),
  ]
}
