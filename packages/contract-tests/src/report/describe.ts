import type { FailureGroup, ShownAnswer } from './group-failures.js'
import { groupFailures } from './group-failures.js'
import type { PhaseSummary } from './phases.js'
import { createReport, type Report } from './report.js'
import type { SuiteResult, Violation } from '../run/result.js'

/** Colours a text; the command's is that of `node:util`. */
export type Style = (format: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string

export const plain: Style = (_, text) => text
const LONGEST_ANSWER = 400

/** What a server sends must not move the cursor: control characters are shown, not printed. */
export const printable = (text: string): string =>
  text.replaceAll(
    // oxlint-disable-next-line no-control-regex -- these are what it is about
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A violation for people: the rule, the request, the answer. */
export function describeViolation(violation: Violation): string {
  const same = (text: string): string => text
  const groups = groupFailures([violation], {
    clean: same,
    locate: () => undefined,
    replayCommand: same,
    isLeaking: () => violation.rule === 'no-secret',
  })
  return groups.map((group) => describeFailure(group)).join('\n')
}

/** The result for people: what ran, what was broken, what was not reached. */
export const describeResult = (result: SuiteResult): string => {
  const report = createReport(result)
  return [...report.phases.map((phase) => describePhase(phase)), describeReport(report)].join('\n')
}

/** One line about a phase. */
export function describePhase({ phase, cases, failed }: PhaseSummary, style = plain): string {
  const mark = failed === 0 ? style('green', 'ok  ') : style('red', 'FAIL')
  const failures = failed === 0 ? '' : style('red', `, ${failed} failed`)
  return `${mark} ${phase.padEnd(10)} ${String(cases).padStart(5)} cases${failures}`
}

/** What a run found, without the lines about its phases. */
export function describeReport(report: Report, style = plain): string {
  const { counts, coverage, failures, warnings, knownDeviations, unreached } = report
  const gone = knownDeviations.filter(({ count }) => count === 0)
  const low = coverage.kinds.filter(({ isMet }) => !isMet)
  const result = `${counts.cases} cases, ${counts.violations} violations, ${counts.warnings} warnings, ${counts.knownDeviations} known deviations.`
  return [
    ...failures.map((failure) => `\n${describeFailure(failure, style, 'red')}`),
    ...warnings.map((warning) => `\nwarning: ${describeFailure(warning, style, 'yellow')}`),
    ...gone.map(
      ({ reason }) =>
        `\n${style('red', 'A known deviation no longer occurs; remove its entry:')} ${reason}`,
    ),
    '',
    ...(unreached.length > 0 ? [`Declared, but not reached: ${unreached.join(', ')}.`] : []),
    ...low.map(({ kind, reached, declared, threshold }) =>
      style(
        'red',
        `Coverage is too low: ${reached} of ${declared} (${kind}), at least ${percent(threshold ?? 0)} wanted.`,
      ),
    ),
    ...(coverage.kinds.length > 0
      ? [
          `Reached: ${coverage.kinds.map(({ kind, reached, declared }) => `${kind} ${reached}/${declared}`).join(', ')}.`,
        ]
      : []),
    ...(report.fuzz
      ? [`Random requests: ${report.fuzz.requests}, from the seed ${report.fuzz.seed}.`]
      : []),
    style(report.isPassed ? 'green' : 'red', result),
  ].join('\n')
}

export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

/** A group of violations for people. */
function describeFailure(
  failure: FailureGroup,
  style = plain,
  color: 'red' | 'yellow' = 'red',
): string {
  const { rule, message, count, otherCases, answer, place, pointer } = failure
  const rows: [string, string][] = [
    ['case', failure.case],
    ...(otherCases.length > 0
      ? [
          ['also', `${otherCases.join('; ')}${count > otherCases.length + 1 ? '; ...' : ''}`] as [
            string,
            string,
          ],
        ]
      : []),
    ['request', failure.curl],
    ['answer', answer ? describeAnswer(answer) : 'none'],
    ...(pointer === null
      ? []
      : [['contract', [place, pointer].join(' ').trim()] as [string, string]]),
    ['replay', failure.replay],
  ]
  return printable(
    [
      `${rule}: ${message}${count > 1 ? ` (${count} times)` : ''}`,
      ...rows.map(([name, value]) => `  ${name.padEnd(8)} ${value}`),
    ].join('\n'),
  ).replace(/^[\w-]+/, (id) => style('bold', style(color, id)))
}

const describeAnswer = ({ status, text }: ShownAnswer): string =>
  `${status} ${text.length > LONGEST_ANSWER ? `${text.slice(0, LONGEST_ANSWER)}...` : text}`.trimEnd()
