import type { Contract } from '../contract/contract.js'
import type { CaseResult } from '../run/result.js'

/** Something that the contract declares of an operation, and whether a case reached it. */
export interface CoverageItem {
  readonly operationId: string
  /**
   * A declared status; a parameter that was sent; a property of the request's or of an answer's body;
   * one side of a keyword's limit.
   */
  readonly kind: 'status' | 'parameter' | 'property' | 'keyword'
  /** For people to read: `404`, `query limit`, `request name`, `body name maxLength outside`. */
  readonly name: string
  readonly isReached: boolean
}

/** What of the contract the cases reached. */
export interface Coverage {
  readonly items: readonly CoverageItem[]
}

/** Compares what the contract declares with what the cases sent and what came back. */
export function coverageOf({ operations }: Contract, results: readonly CaseResult[]): Coverage {
  return {
    items: operations.flatMap(({ id, responses }) =>
      responses.map(({ status }) => ({
        operationId: id,
        kind: 'status' as const,
        name: String(status),
        isReached: results.some(
          (result) => result.case.operation?.id === id && result.answer?.status === status,
        ),
      })),
    ),
  }
}
