import { underControl } from './control.js'
import type { Answer, WireRequest } from './exchange.js'
import { createJudgement } from './judgement.js'
import type { CaseResult } from './result.js'
import { runSequence } from './run-sequence.js'
import { NoAnswerError, reply } from './send.js'
import type { Target } from './target.js'
import type { Case } from '../cases/case.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import { chainTo } from '../links/chain.js'
import type { Occurrence } from '../links/expression.js'
import { createLinkFollower, type SetUpFailure } from '../links/link-follower.js'

/** Runs one case at a time: sets up what it needs, judges its answer, leaves the server as it was. */
export function createRunner(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
  target: Target,
): (current: Case) => Promise<CaseResult> {
  const judgement = createJudgement(contract, config, checker, target)
  const { violation } = judgement
  const attempt = createAttempt(target)
  const { setUp, takeBack, look } = createLinkFollower(
    contract,
    config,
    async (operation, request) => {
      const answer = await attempt(operation, request)
      return answer instanceof NoAnswerError ? undefined : answer
    },
  )

  const judge = async (current: Case): Promise<CaseResult> => {
    const { operation, request } = current
    const answer = await attempt(operation, request)
    if (answer instanceof NoAnswerError) {
      const isRefusal = current.expected.isOfTransport && answer.isClosed
      const violations = isRefusal ? [] : judgement.missing(current, answer.message)
      return { case: current, answer: undefined, violations }
    }
    return { case: current, answer, violations: judgement.answered(current, answer) }
  }

  const judgeUnderControl = (current: Case): Promise<CaseResult> =>
    underControl(
      target,
      current.control,
      () => judge(current),
      () => ({ case: current, answer: undefined, violations: [] }),
    )

  const fail = (current: Case, failure: SetUpFailure): CaseResult => ({
    case: current,
    answer: undefined,
    violations: [violation(current, failure, 'set-up', failure.message)],
  })

  return async (unfilled) => {
    const { operation, setUp: needed } = unfilled
    if (!operation) return judge(unfilled)
    const done: Occurrence[] = []
    const undo = (): Promise<void> => takeBack(done.splice(0))
    try {
      const chain = needed ? (needed.chain ?? chainTo(contract, operation)) : []
      const { failure, given } = await setUp(chain, operation, done)
      if (failure) return fail(unfilled, failure)
      if (needed?.isGone) await undo()
      const current = needed ? { ...unfilled, request: needed.request(given) } : unfilled
      if (current.sequence) {
        return await runSequence(current, current.sequence, judge, {
          given,
          made: [...done],
          onAnswer: (occurrence) => done.push(occurrence),
          contradiction: (message) =>
            violation(
              current,
              { operation, request: current.request, answer: undefined },
              'state',
              message,
            ),
        })
      }
      const watched = needed?.isUntouched ? [...done] : []
      const before = await look(watched)
      const result = await judgeUnderControl(current)
      const after = await look(watched)
      const { request } = current
      const { answer } = result
      if (answer) done.push({ operation, request, answer })
      const changes = differences(before, after).map((message) =>
        violation(current, { operation, request, answer }, 'untouched', message),
      )
      return { ...result, violations: [...result.violations, ...changes] }
    } finally {
      await undo()
    }
  }
}

type Attempt = (
  operation: Operation | undefined,
  request: WireRequest,
) => Promise<Answer | NoAnswerError>

const createAttempt =
  ({ url, onExchange, answerTimeout }: Target): Attempt =>
  async (operation, request) => {
    const startedAt = new Date()
    const answer = await reply(url, request, answerTimeout)
    const received = answer instanceof NoAnswerError ? undefined : answer
    onExchange?.({ operation, request, answer: received, startedAt })
    return answer
  }

const differences = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] =>
  [...before]
    .filter(([id, text]) => after.get(id) !== text)
    .map(([id]) => `${id} answers otherwise than before the request`)
