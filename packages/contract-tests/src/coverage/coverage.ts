import { reachedIn } from './reached.js'
import { universeOf, type Declared } from './universe.js'
import type { Contract } from '../contract/contract.js'
import type { CaseResult } from '../run/result.js'

/** Something that the contract declares of an operation, and whether a case reached it. */
export interface CoverageItem {
  readonly operationId: string
  /**
   * A declared status; a parameter that was sent; a property of a body that was accepted, or of an
   * answer; one side of a keyword's limit.
   */
  readonly kind: 'status' | 'parameter' | 'property' | 'keyword'
  /** For people to read: `404`, `query limit`, `request name`, `body name maxLength outside`. */
  readonly name: string
  readonly isReached: boolean
  /** Why nothing can reach it; it counts neither way. Undefined when something can. */
  readonly exclusion: string | undefined
}

/** How much of one kind was reached. */
export interface CoverageTotal {
  readonly reached: number
  /** Without what is excluded. */
  readonly declared: number
  readonly excluded: number
}

/** What of the contract the cases reached. */
export interface Coverage {
  readonly items: readonly CoverageItem[]
  readonly totals: Readonly<Record<CoverageItem['kind'], CoverageTotal>>
  /** What could be reached and was not. */
  readonly unreached: readonly CoverageItem[]
}

/** Collects what cases reach, one result after the other. */
export interface CoverageCollector {
  /** Takes time for the size of the request and the answer, however many went before. */
  add(result: CaseResult): void
  summary(): Coverage
}

/** Compares what a contract declares with what the cases send and what comes back. */
export function createCoverage(contract: Contract): CoverageCollector {
  const declared = contract.operations.flatMap((operation) => universeOf(contract, operation))
  const missing = createMissing(declared)
  return {
    add(result) {
      const id = result.case.operation?.id ?? ''
      for (const [group, keys] of reachedIn(result, (one) => missing.of(id, one).size > 0)) {
        for (const key of keys) missing.of(id, group).delete(key)
      }
    },
    summary() {
      const items = declared.map(({ key, group, ...item }) => ({
        ...item,
        isReached: item.exclusion === undefined && !missing.of(item.operationId, group).has(key),
      }))
      return {
        items,
        totals: {
          status: totalOf(items, 'status'),
          parameter: totalOf(items, 'parameter'),
          property: totalOf(items, 'property'),
          keyword: totalOf(items, 'keyword'),
        },
        unreached: items.filter(
          ({ isReached, exclusion }) => !isReached && exclusion === undefined,
        ),
      }
    },
  }
}

/** What is still to be reached: the keys of each group of each operation. */
function createMissing(declared: readonly Declared[]) {
  const groups = new Map<string, Set<string>>()
  const of = (operationId: string, group: string): Set<string> => {
    const name = `${group} of ${operationId}`
    const found = groups.get(name) ?? new Set()
    groups.set(name, found)
    return found
  }
  for (const { operationId, group, key, exclusion } of declared) {
    if (exclusion === undefined) of(operationId, group).add(key)
  }
  return { of }
}

function totalOf(items: readonly CoverageItem[], wanted: CoverageItem['kind']): CoverageTotal {
  const ofKind = items.filter(({ kind }) => kind === wanted)
  const excluded = ofKind.filter(({ exclusion }) => exclusion !== undefined).length
  return {
    reached: ofKind.filter(({ isReached }) => isReached).length,
    declared: ofKind.length - excluded,
    excluded,
  }
}

/** The least share of each kind that must be reached, from 0 to 1. */
export type Thresholds = Readonly<Partial<Record<CoverageItem['kind'], number>>>

/** A kind of which too little was reached. */
export interface Shortfall {
  readonly kind: CoverageItem['kind']
  /** From 0 to 1; 1 where nothing is declared. */
  readonly share: number
  readonly threshold: number
}

/** The kinds of which less was reached than must be. */
export const belowThresholds = ({ totals }: Coverage, thresholds: Thresholds): Shortfall[] =>
  (Object.keys(totals) as CoverageItem['kind'][]).flatMap((kind) => {
    const { reached, declared } = totals[kind]
    const threshold = thresholds[kind] ?? 0
    const share = declared === 0 ? 1 : reached / declared
    return share < threshold ? [{ kind, share, threshold }] : []
  })
