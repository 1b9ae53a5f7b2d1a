import type { MutantResult, MutantsResult } from './result.js'
import { describeViolation } from '../report/describe.js'

/** For people: each mutant, what caught it and in which phase; then how many by each rule. */
export function describeMutants({ baseline, results, milliseconds }: MutantsResult): string {
  const bad = results.filter(({ outcome }) => outcome !== 'caught')
  return [
    ...table(results),
    '',
    ...countsByRule(results),
    '',
    ...baseline.map((violation) => `without a fault: ${describeViolation(violation)}\n`),
    ...bad.map(describeBad),
    summary({ baseline, results, milliseconds }),
  ].join('\n')
}

/** How many mutants, how many caught, in what time. */
function summary({ baseline, results, milliseconds }: MutantsResult): string {
  const seeds = new Set(results.map(({ seed }) => seed)).size
  const count = (outcome: MutantResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length
  return [
    `${seeds === 0 ? 0 : results.length / seeds} mutants with ${seeds} seeds`,
    `${count('caught')} caught`,
    `${count('missed')} missed`,
    `${count('misnamed')} named otherwise`,
    `${baseline.length} violations without a fault`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(', ')
}

/** One line for each mutant: a fault that one seed shows and another does not is shown as missed. */
function table(results: readonly MutantResult[]): string[] {
  const worst = new Map<string, MutantResult>()
  for (const result of results) {
    const known = worst.get(result.mutant.id)
    if (!known || known.outcome === 'caught') worst.set(result.mutant.id, result)
  }
  const width = Math.max(0, ...[...worst.keys()].map((id) => id.length))
  return [...worst].map(([id, { outcome, rule = '-', phase = '-' }]) =>
    [id.padEnd(width), outcome.padEnd('misnamed'.length), rule.padEnd(22), phase].join('  '),
  )
}

function countsByRule(results: readonly MutantResult[]): string[] {
  const counts = new Map<string, number>()
  for (const { outcome, rule } of results) {
    if (outcome === 'caught' && rule) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([rule, count]) => `${String(count).padStart(6)} caught by ${rule}`)
}

const describeBad = ({ mutant, seed, outcome, violation }: MutantResult): string =>
  [
    `${outcome} with seed ${seed}: ${mutant.description}`,
    `  expected ${mutant.rules.join(' or ')}`,
    ...(violation ? [describeViolation(violation).replaceAll(/^/gm, '  ')] : []),
    '',
  ].join('\n')
