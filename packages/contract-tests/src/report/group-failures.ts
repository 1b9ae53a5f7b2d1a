import { HIDDEN_ANSWER, type ReportContext } from './report-context.js'
import { ruleDocs } from '../rules/rule-docs.js'
import type { RuleId } from '../rules/rules.js'
import type { Violation } from '../run/result.js'

/** Violations that say the same of the same operation: shown once. */
export interface FailureGroup {
  readonly rule: RuleId
  /** What the rule demands. */
  readonly title: string
  /** Null when the request belongs to no operation. */
  readonly operationId: string | null
  readonly message: string
  /** How many violations are alike. */
  readonly count: number
  /** The case with the shortest request, as `group: name`. */
  readonly case: string
  /** Up to three more cases. */
  readonly otherCases: readonly string[]
  /** The request of that case for a shell, its secrets replaced. */
  readonly curl: string
  /** Null when none came. */
  readonly answer: ShownAnswer | null
  /** The part of the contract: `openapi.yaml:123`; null when it is unknown. */
  readonly place: string | null
  /** The same as a JSON pointer; null when it is about no part. */
  readonly pointer: string | null
  /** The command that runs the case again. */
  readonly replay: string
}

/** An answer, shortened, its secrets replaced. */
export interface ShownAnswer {
  readonly status: number
  readonly contentType: string
  readonly text: string
}

const MOST_OTHERS = 3
const LONGEST_ANSWER = 2000
const LONGEST_MESSAGE = 1000

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}...` : text

/** One entry for violations that are equal in rule, operation and what is said. */
export function groupFailures(
  violations: readonly Violation[],
  context: ReportContext,
): FailureGroup[] {
  const groups = Map.groupBy(violations, ({ rule, case: { operation }, message }) =>
    [rule, operation?.id ?? '', normalize(message)].join('\n'),
  )
  return [...groups.values()].map((alike) => toGroup(alike, context))
}

/** Messages that differ in a value or in the position in a list alone are alike; statuses count. */
const normalize = (message: string): string =>
  message
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}/gi, 'ID')
    .replaceAll(/\b(?![1-5]\d\d\b(?! characters| items))\d+\b/g, 'N')

function toGroup(alike: readonly Violation[], context: ReportContext): FailureGroup {
  const sorted = alike.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const [smallest, ...others] = sorted as [Violation, ...Violation[]]
  const { rule, message, case: current, curl, pointer, replay } = smallest
  const { clean, locate, replayCommand } = context
  return {
    rule,
    title: ruleDocs[rule].title,
    operationId: current.operation?.id ?? null,
    message: cut(clean(message), LONGEST_MESSAGE),
    count: alike.length,
    case: clean(caseName(smallest)),
    otherCases: [...new Set(others.map((other) => clean(caseName(other))))].slice(0, MOST_OTHERS),
    curl: clean(curl),
    answer: showAnswer(smallest, context),
    place: (pointer !== undefined && locate(pointer)) || null,
    pointer: pointer ?? null,
    replay: clean(replayCommand(replay)),
  }
}

const sizeOf = ({ case: { request } }: Violation): number =>
  request.target.length + JSON.stringify(request.headers).length + (request.body?.length ?? 0)

export const caseName = ({ case: { group, name } }: Pick<Violation, 'case'>): string =>
  `${group}: ${name}`

/** An answer that repeats a secret must not be repeated in turn. */
function showAnswer(
  { answer, case: current }: Violation,
  { clean, isLeaking }: ReportContext,
): ShownAnswer | null {
  if (!answer) return null
  const text = isLeaking(current) ? HIDDEN_ANSWER : clean(answer.text)
  return {
    status: answer.status,
    contentType: clean(answer.headers['content-type'] ?? ''),
    text: cut(text, LONGEST_ANSWER),
  }
}
