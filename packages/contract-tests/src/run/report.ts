import type { SuiteResult, Violation } from './result.js'
import { GROUPS } from '../cases/case.js'

const LONGEST_ANSWER = 400

/** A violation for people: the rule, the request, the answer. */
export function describeViolation({
  rule,
  message,
  case: current,
  curl,
  answer,
}: Violation): string {
  const text = answer?.text.slice(0, LONGEST_ANSWER) ?? ''
  // An answer that repeats a secret must not be repeated in turn.
  const body = rule === 'no-secret' ? '(not shown)' : text
  return [
    `${rule}: ${message}`,
    `  case     ${current.group}: ${current.name}`,
    `  request  ${curl}`,
    `  answer   ${answer ? `${answer.status} ${body}` : 'none'}`,
  ].join('\n')
}

/** The result for people: what ran, what was broken, what was not reached. */
export function describeResult(result: SuiteResult): string {
  const { cases, failures, violations, unseenDeviations, unreached } = result
  const leaking = new Set(
    violations.filter(({ rule }) => rule === 'no-secret').map((violation) => violation.case),
  )
  const warnings = violations.filter(
    ({ severity, deviation }) => severity === 'warning' && deviation === undefined,
  )
  const known = violations.filter(({ deviation }) => deviation !== undefined)
  const groups = GROUPS.map((group) => {
    const ran = cases.filter((entry) => entry.case.group === group)
    const failed = new Set(
      failures.filter((violation) => violation.case.group === group).map((one) => one.case),
    )
    return { group, ran: ran.length, failed: failed.size }
  }).filter(({ ran }) => ran > 0)
  const show = (violation: Violation): string =>
    describeViolation(
      leaking.has(violation.case) && violation.answer
        ? { ...violation, answer: { ...violation.answer, text: '(repeats a secret, not shown)' } }
        : violation,
    )
  return [
    ...groups.map(
      ({ group, ran, failed }) =>
        `${failed === 0 ? 'ok  ' : 'FAIL'} ${group.padEnd(15)} ${String(ran).padStart(4)} cases${failed === 0 ? '' : `, ${failed} failed`}`,
    ),
    ...failures.map((violation) => `\n${show(violation)}`),
    ...warnings.map((violation) => `\nwarning: ${show(violation)}`),
    ...unseenDeviations.map(
      ({ reason }) => `\nA known deviation no longer occurs; remove its entry: ${reason}`,
    ),
    '',
    ...(unreached.length > 0 ? [`Declared, but not reached: ${unreached.join(', ')}.`] : []),
    `${cases.length} cases, ${failures.length} violations, ${warnings.length} warnings, ${known.length} known deviations.`,
  ].join('\n')
}
