import { printable } from './describe.js'
import { caseName } from './group-failures.js'
import { phaseOf, PHASE_NAMES } from './phases.js'
import { hasFailed } from '../run/has-failed.js'
import type { Report } from './report.js'
import { escapeMarkup } from './xml.js'
import { isFailure, type CaseResult, type SuiteResult } from '../run/result.js'

interface TestCase {
  readonly className: string
  readonly name: string
  readonly seconds: number
  /** Each what failed, as type, message and details. */
  readonly failures: readonly (readonly [type: string, message: string, details: string])[]
  /** What is no reason to fail. */
  readonly notes: readonly string[]
}

/**
 * The result as JUnit XML, for CI servers: a suite for each phase, a test for each case, and a suite
 * `run` for what is about the run as a whole.
 */
export function toJUnit(
  { cases }: SuiteResult,
  report: Report,
  clean: (text: string) => string,
): string {
  const suites = PHASE_NAMES.map((phase) => ({
    name: phase as string,
    tests: cases
      .filter((entry) => phaseOf(entry.case.group) === phase)
      .map((entry) => toTestCase(entry, clean)),
  })).filter(({ tests }) => tests.length > 0)
  const all = [...suites, { name: 'run', tests: testsOfRun(report) }].map(describeSuite)
  const failures = all.reduce((sum, suite) => sum + suite.failures, 0)
  const tests = all.reduce((sum, suite) => sum + suite.tests, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeMarkup(report.title)}" tests="${tests}" failures="${failures}" errors="0" time="${report.milliseconds / 1000}">`,
    ...all.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n')
}

function toTestCase(result: CaseResult, clean: (text: string) => string): TestCase {
  const { case: current, answer, violations } = result
  const failed = hasFailed(result) ? violations.filter(isFailure) : []
  return {
    className: current.operation?.id ?? 'no operation',
    name: clean(caseName(result)),
    seconds: (answer?.milliseconds ?? 0) / 1000,
    failures: failed.map(({ rule, message, curl, replay }) => [
      rule,
      clean(message),
      clean(`${curl}\nanswer ${answer?.status ?? 'none'}\nreplay ${replay}`),
    ]),
    notes: violations
      .filter((violation) => !isFailure(violation))
      .map(({ rule, message, deviation }) =>
        clean(`${deviation ? `known: ${deviation.reason}` : 'warning'} (${rule}: ${message})`),
      ),
  }
}

const testsOfRun = ({ knownDeviations, coverage }: Report): TestCase[] => [
  {
    className: 'run',
    name: 'every known deviation still occurs',
    seconds: 0,
    failures: knownDeviations
      .filter(({ count }) => count === 0)
      .map(({ reason }) => ['deviation', 'It no longer occurs; remove its entry.', reason]),
    notes: [],
  },
  ...coverage.kinds.map(({ kind, reached, declared, isMet, threshold }): TestCase => ({
    className: 'run',
    name: `coverage: ${kind}`,
    seconds: 0,
    failures: isMet ? [] : [['coverage', `below ${threshold}`, `${reached} of ${declared}`]],
    notes: [`${reached} of ${declared}`],
  })),
]

function describeSuite({ name, tests }: { name: string; tests: readonly TestCase[] }) {
  const failures = tests.filter((test) => test.failures.length > 0).length
  const seconds = tests.reduce((sum, test) => sum + test.seconds, 0)
  const xml = [
    `  <testsuite name="${escapeMarkup(name)}" tests="${tests.length}" failures="${failures}" errors="0" skipped="0" time="${seconds.toFixed(3)}">`,
    ...tests.map(describeTest),
    '  </testsuite>',
  ].join('\n')
  return { xml, tests: tests.length, failures }
}

function describeTest({ className, name, seconds, failures, notes }: TestCase): string {
  const inner = [
    ...failures.map(
      ([type, message, details]) =>
        `<failure type="${show(type)}" message="${show(message)}">${show(details)}</failure>`,
    ),
    ...(notes.length > 0 ? [`<system-out>${show(notes.join('\n'))}</system-out>`] : []),
  ].join('')
  return `    <testcase classname="${show(className)}" name="${show(name)}" time="${seconds.toFixed(3)}">${inner}</testcase>`
}

const show = (text: string): string => escapeMarkup(printable(text))
