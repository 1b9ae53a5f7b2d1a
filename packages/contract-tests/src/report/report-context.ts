import type { Case } from '../cases/case.js'
import type { SuiteResult } from '../run/result.js'

/** How a report names and hides things; the command knows more about it than the library. */
export interface ReportContext {
  /** Removes secrets from a text. */
  readonly clean: (text: string) => string
  /** Where a JSON pointer is in the document, `openapi.yaml:123`; undefined when it is unknown. */
  readonly locate: (pointer: string) => string | undefined
  /** The command that runs a case again. */
  readonly replayCommand: (replay: string) => string
  /** Whether the answer of a case repeats a secret. */
  readonly isLeaking: (current: Case) => boolean
}

export const HIDDEN_ANSWER = '(repeats a secret, not shown)'

/** The cases whose answers repeat a secret. */
export function leakOf({ violations }: SuiteResult): ReportContext['isLeaking'] {
  const leaking = new Set(
    violations.filter(({ rule }) => rule === 'no-secret').map((violation) => violation.case),
  )
  return (current) => leaking.has(current)
}
