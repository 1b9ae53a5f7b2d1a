import { curlOf } from './curl.js'
import { explains } from './deviations.js'
import type { Answer, WireRequest } from './exchange.js'
import type { CaseResult, Violation } from './result.js'
import { replayOf } from './replay.js'
import { NoAnswerError, send } from './send.js'
import type { Target } from './target.js'
import type { Case } from '../cases/case.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import { chainTo } from '../links/chain.js'
import type { Occurrence } from '../links/expression.js'
import { createLinkFollower, type SetUpFailure } from '../links/link-follower.js'
import { pointerOf } from '../rules/pointer-of.js'
import { LENIENT_RULES, responseOf, rules, type RuleId } from '../rules/rules.js'

/** What was sent for a case, and what came back. */
interface Sent {
  readonly operation: Operation | undefined
  readonly request: WireRequest
  readonly answer: Answer | undefined
}

/** Runs one case at a time: sets up what it needs, judges its answer, leaves the server as it was. */
export function createRunner(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
  target: Target,
): (current: Case) => Promise<CaseResult> {
  const { document, secretHeaders } = contract
  const { deviations = [], isMock = false } = target
  const errorSchema = config.errorSchema === undefined ? undefined : { $ref: config.errorSchema }
  const attempt = createAttempt(target)
  const { setUp, takeBack, look } = createLinkFollower(
    contract,
    config,
    async (operation, request) => {
      const answer = await attempt(operation, request)
      return answer instanceof NoAnswerError ? undefined : answer
    },
  )

  const violation = (
    current: Case,
    { operation, request, answer }: Sent,
    rule: RuleId,
    message: string,
  ): Violation => {
    const found: Violation = {
      rule,
      message,
      case: current,
      curl: curlOf(target.url, document, secretHeaders, operation, request),
      answer,
      pointer: pointerOf(rule, current, answer),
      replay: replayOf(current),
      severity: isLenient(target, rule, current) ? 'warning' : 'error',
      deviation: undefined,
    }
    return { ...found, deviation: deviations.find((entry) => explains(entry, found)) }
  }

  const judge = async (current: Case): Promise<CaseResult> => {
    const { operation, request } = current
    const answer = await attempt(operation, request)
    if (answer instanceof NoAnswerError) {
      const sent = { operation, request, answer: undefined }
      const message = `no answer: ${answer.message}`
      return {
        case: current,
        answer: undefined,
        violations: [violation(current, sent, 'answered', message)],
      }
    }
    const response = responseOf(current, answer)
    const exchange = { case: current, answer, contract, checker, errorSchema, response, isMock }
    return {
      case: current,
      answer,
      violations: rules.flatMap(({ id, check }) =>
        check(exchange).map((message) =>
          violation(current, { operation, request, answer }, id, message),
        ),
      ),
    }
  }

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
      const chain = needed ? chainTo(contract, operation) : []
      const { failure, given } = await setUp(chain, operation, done)
      if (failure) return fail(unfilled, failure)
      if (needed?.isGone) await undo()
      const current = needed ? { ...unfilled, request: needed.request(given) } : unfilled
      const watched = needed?.isUntouched ? [...done] : []
      const before = await look(watched)
      const result = await judge(current)
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
  ({ url, onExchange }: Target): Attempt =>
  async (operation, request) => {
    const startedAt = new Date()
    const answer = await send(url, request).catch((error: unknown) => {
      if (error instanceof NoAnswerError) return error
      throw error
    })
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

/** Extensions of the contract bind only the servers that it was written for. */
function isLenient(
  { isForeign = false }: Target,
  rule: RuleId,
  { operation, expected, isExtension = false }: Case,
) {
  if (!isForeign) return false
  const isExtended = expected.statuses.every(
    (status) => operation?.responses.find((response) => response.status === status)?.isExtension,
  )
  const isAboutAnswer = rule !== 'no-server-error' && rule !== 'no-secret' && rule !== 'answered'
  return LENIENT_RULES.has(rule) || ((isExtension || isExtended) && isAboutAnswer)
}
