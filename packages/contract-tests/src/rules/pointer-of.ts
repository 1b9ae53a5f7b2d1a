import type { RuleId } from './rules.js'
import type { Case } from '../cases/case.js'
import { findResponse } from '../contract/contract.js'
import type { Answer } from '../run/exchange.js'

/** Rules about the declared answer, not about what the request asked for. */
const ABOUT_ANSWER: ReadonlySet<RuleId> = new Set([
  'body-schema',
  'declared-content-type',
  'error-catalogue',
  'extension-header',
  'mock-response',
  'no-content',
  'pagination',
  'required-header',
  'undeclared-property',
])

/** The part of the contract that a violation breaks, as a JSON pointer; undefined when there is none. */
export function pointerOf(
  rule: RuleId,
  { operation, site }: Case,
  answer: Answer | undefined,
): string | undefined {
  if (!operation) return undefined
  if (answer && ABOUT_ANSWER.has(rule)) {
    const response = findResponse(operation, answer.status)
    return response ? `${operation.pointer}/responses/${response.key}` : operation.pointer
  }
  return site?.pointer ?? operation.pointer
}
