import { describePhase, printable, type Style } from '../report/describe.js'
import { phaseOf, phasesOf } from '../report/phases.js'
import type { Case } from '../cases/case.js'
import type { CaseResult } from '../run/result.js'

/** Where the command writes. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  readonly columns: number
  readonly style: Style
}

const CLEAR_LINE = '\r\u001b[2K'
const REDRAW_MILLISECONDS = 100

/** Tells how far a run is: a line for each phase that is done, and on a terminal one that is redrawn. */
export function createProgress(output: Output, cases: readonly Case[]) {
  const left = new Map<string, number>()
  for (const { group } of cases) left.set(phaseOf(group), (left.get(phaseOf(group)) ?? 0) + 1)
  const results: CaseResult[] = []
  let drawnAt = 0

  const draw = (current: CaseResult): void => {
    if (!output.isTerminal || performance.now() - drawnAt < REDRAW_MILLISECONDS) return
    drawnAt = performance.now()
    const { group, name } = current.case
    const total = Math.max(cases.length, results.length)
    const line = printable(`${results.length}/${total} ${group}: ${name}`)
    output.write(CLEAR_LINE + output.style('dim', line.slice(0, output.columns - 1)))
  }

  return {
    onResult(result: CaseResult): void {
      results.push(result)
      const phase = phaseOf(result.case.group)
      const rest = (left.get(phase) ?? 0) - 1
      left.set(phase, rest)
      draw(result)
      if (rest === 0) this.endPhase(phase)
    },
    /** The line of a phase whose cases were not counted before. */
    endPhase(phase: string): void {
      for (const summary of phasesOf({ cases: results })) {
        if (summary.phase !== phase) continue
        const clear = output.isTerminal ? CLEAR_LINE : ''
        output.write(`${clear}${describePhase(summary, output.style)}\n`)
      }
    },
    /** Takes the redrawn line away. */
    clear(): void {
      if (output.isTerminal) output.write(CLEAR_LINE)
    },
  }
}
