/** What a change demands of the version: a patch, a minor, or a major one, which is a break. */
export type Verdict = 'patch' | 'minor' | 'major'

/** From the smallest to the largest. */
const VERDICTS: readonly Verdict[] = ['patch', 'minor', 'major']

/** One change of the contract. */
export interface Finding {
  /** A rule of ours, one of `redocly diff`, or what kind of change it is where no rule judges it. */
  readonly rule: string
  /** JSON Pointer into the revision, or into the base for what the revision lacks. */
  readonly pointer: string
  /** The `operationId` of each operation that it reaches. */
  readonly operations: readonly string[]
  readonly verdict: Verdict
  readonly message: string
}

/** The largest verdict; undefined when there is none. */
export const worst = (findings: readonly Finding[]): Verdict | undefined =>
  VERDICTS.findLast((verdict) => findings.some((finding) => finding.verdict === verdict))

/** One finding for each rule and place, whichever operations led to it. */
export function collect(findings: readonly Finding[]): Finding[] {
  const collected = new Map<string, Finding>()
  for (const finding of findings) {
    const key = [finding.rule, finding.pointer, finding.message].join('\n')
    const { operations = [] } = collected.get(key) ?? {}
    collected.set(key, {
      ...finding,
      operations: [...new Set([...operations, ...finding.operations])],
    })
  }
  return [...collected.values()]
}
