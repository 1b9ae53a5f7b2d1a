import { createChooser } from './chooser.js'
import { makeMutants } from './make-mutants.js'
import type { AnswerFault, Mutant, Recorded, Soil } from './mutant.js'
import type { MutantResult, MutantsResult } from './result.js'
import { startServerRunner } from './server-run.js'
import { missed, verdictOf } from './verdict.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import { createSchemaChecker } from '../contract/schema-checker.js'
import type { Violation } from '../run/result.js'
import { createSuite, runSuite, type Suite } from '../run/suite.js'

/** A recorded answer is broken by a mutant at so many exchanges, each picked by the seed. */
const MOST_EXCHANGES = 3

export interface MutantsOptions {
  /** The OpenAPI document, bundled. */
  readonly document: unknown
  /** What the document cannot say; the suite's. */
  readonly config: SuiteConfig
  /** A server that keeps the contract; things are made on it and removed again. */
  readonly url: string
  /**
   * Each picks other values, properties and exchanges to break; the mutants are the same.
   *
   * @default one, 1
   */
  readonly seeds?: readonly number[]
  /**
   * Which mutants, by ID.
   *
   * @default every one
   */
  readonly only?: RegExp
  /**
   * Is told of each mutant once it is decided.
   *
   * @default nobody
   */
  readonly onResult?: (result: MutantResult) => void
}

/**
 * Plants every fault that can be derived from the document, one at a time, and tells by which rule the
 * suite caught it. A fault that is in an answer is planted into exchanges that were recorded once; any
 * other stands between the suite and the server, and ends with the first case that shows it.
 */
export async function runMutants({
  document,
  config,
  url,
  seeds = [1],
  only = /^/,
  onResult = () => {},
}: MutantsOptions): Promise<MutantsResult> {
  const started = performance.now()
  const suite = createSuite(document, config, { url })
  const { cases, failures } = await runSuite(suite)
  const recorded = cases
    .flatMap((result) => result.steps ?? [result])
    .flatMap(({ case: current, answer }): Recorded[] => (answer ? [{ case: current, answer }] : []))
  const { contract } = suite
  const soil: Soil = {
    contract,
    config,
    checker: createSchemaChecker(contract.document),
    recorded,
  }
  const mutants = makeMutants(soil).filter(({ id }) => only.test(id))
  const server = await startServerRunner(document, config, url, contract)
  const results: MutantResult[] = []
  try {
    for (const seed of seeds) {
      for (const mutant of mutants) {
        const { fault } = mutant
        const result =
          fault.kind === 'answer'
            ? judgeAnswers(suite, recorded, mutant, fault, seed)
            : await server.run(mutant, fault, seed)
        onResult(result)
        results.push(result)
      }
    }
  } finally {
    await server.close()
  }
  return { baseline: failures, results, milliseconds: performance.now() - started }
}

function judgeAnswers(
  suite: Suite,
  recorded: readonly Recorded[],
  mutant: Mutant,
  fault: AnswerFault,
  seed: number,
): MutantResult {
  const choose = createChooser(seed, mutant.id)
  const start = choose([...recorded.keys()]) ?? 0
  const violations: Violation[] = []
  let count = 0
  for (const one of [...recorded.slice(start), ...recorded.slice(0, start)]) {
    if (count === MOST_EXCHANGES) break
    if (!mutant.groups.includes(one.case.group)) continue
    const answer = fault.change(one, choose)
    if (!answer) continue
    violations.push(...suite.judge(one.case, answer))
    count++
  }
  return verdictOf(mutant, seed, violations) ?? missed(mutant, seed)
}
