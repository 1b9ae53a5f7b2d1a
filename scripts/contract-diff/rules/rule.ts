import type { Node } from '../document.ts'
import type { Finding } from '../finding.ts'
import type { RedoclyChange } from '../redocly.ts'

/** Finds changes in a bundled document that `redocly diff` judges otherwise, or not at all. */
export interface Rule {
  readonly name: string
  find(base: Node, revision: Node): Omit<Finding, 'rule'>[]
  /**
   * Whether a finding says all of what is below its place too.
   *
   * @default false
   */
  readonly isDeep?: true
  /**
   * Which changes of Redocly's the rule takes over whole, beside those at the places of its findings.
   *
   * @default none
   */
  readonly replaces?: (change: RedoclyChange) => boolean
}
