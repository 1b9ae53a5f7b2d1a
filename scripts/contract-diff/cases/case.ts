import type { Verdict } from '../finding.ts'

export type Node = Record<string, unknown>

/** A change of one operation, and what it truly means for those who call it. */
export interface Case {
  readonly name: string
  /** Of the path: its operation is `post` unless it says otherwise. */
  readonly base: Node
  readonly revision: Node
  /** Schemas beside the path. */
  readonly schemas?: { readonly base: Node; readonly revision: Node }
  readonly verdict: Verdict | 'none'
}

/** A change outside the operations. */
export type DocumentCase = Omit<Case, 'schemas'>

export type Change = readonly [name: string, verdict: Case['verdict'], base: Node, revision: Node]
