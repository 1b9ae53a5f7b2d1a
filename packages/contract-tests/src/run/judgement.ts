import { curlOf } from './curl.js'
import { explains } from './deviations.js'
import type { Answer, WireRequest } from './exchange.js'
import { replayOf } from './replay.js'
import type { Violation } from './result.js'
import type { Target } from './target.js'
import type { Case } from '../cases/case.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import { pointerOf } from '../rules/pointer-of.js'
import { LENIENT_RULES, responseOf, rules, type RuleId } from '../rules/rules.js'

/** What was sent for a case, and what came back. */
interface Sent {
  readonly operation: Operation | undefined
  readonly request: WireRequest
  readonly answer: Answer | undefined
}

/** Holds answers against the rules; sends nothing. */
export interface Judgement {
  /** The rules that an answer to a case's request breaks. */
  answered(current: Case, answer: Answer): readonly Violation[]
  /** No answer came. */
  missing(current: Case, reason: string): readonly Violation[]
  violation(current: Case, sent: Sent, rule: RuleId, message: string): Violation
}

/** Judges the answers of one target. */
export function createJudgement(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
  target: Target,
): Judgement {
  const { document, secretHeaders } = contract
  const { deviations = [], isMock = false } = target
  const errorSchema = config.errorSchema === undefined ? undefined : { $ref: config.errorSchema }

  // One request can break several rules, and a long body takes long to show.
  const curls = new WeakMap<WireRequest, string>()
  const shown = (operation: Operation | undefined, request: WireRequest): string => {
    const curl =
      curls.get(request) ?? curlOf(target.url, document, secretHeaders, operation, request)
    curls.set(request, curl)
    return curl
  }

  const violation: Judgement['violation'] = (
    current,
    { operation, request, answer },
    rule,
    message,
  ) => {
    const found: Violation = {
      rule,
      message,
      case: current,
      curl: shown(operation, request),
      answer,
      pointer: pointerOf(rule, current, answer),
      replay: replayOf(current),
      severity: isLenient(target, rule, current) ? 'warning' : 'error',
      deviation: undefined,
    }
    return { ...found, deviation: deviations.find((entry) => explains(entry, found)) }
  }

  return {
    answered(current, answer) {
      const { operation, request } = current
      const response = responseOf(current, answer)
      const exchange = { case: current, answer, contract, checker, errorSchema, response, isMock }
      return rules.flatMap(({ id, check }) =>
        check(exchange).map((message) =>
          violation(current, { operation, request, answer }, id, message),
        ),
      )
    },
    missing(current, reason) {
      const { operation, request } = current
      const sent = { operation, request, answer: undefined }
      return [violation(current, sent, 'answered', `no answer: ${reason}`)]
    },
    violation,
  }
}

/** Extensions of the contract bind only the servers that it was written for. */
function isLenient(
  { isForeign = false }: Target,
  rule: RuleId,
  { operation, expected, isExtension = false }: Case,
): boolean {
  if (!isForeign) return false
  const isExtended = expected.statuses.every(
    (status) => operation?.responses.find((response) => response.status === status)?.isExtension,
  )
  const isAboutAnswer = rule !== 'no-server-error' && rule !== 'no-secret' && rule !== 'answered'
  return LENIENT_RULES.has(rule) || ((isExtension || isExtended) && isAboutAnswer)
}
