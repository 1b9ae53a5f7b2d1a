import { describePhase, printable, type Style } from '../report/describe.js'
import { phaseOf, phasesOf } from '../report/phases.js'
import type { Case, Phase } from '../cases/case.js'
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

/** Is told how far a run is. */
export interface Progress {
  readonly onResult: (result: CaseResult) => void
  /** Writes the line of a phase. */
  readonly endPhase: (phase: Phase) => void
  /** Takes the redrawn line away. */
  readonly clear: () => void
}

/** A line for each phase that is done, and on a terminal one that is redrawn. */
export function createProgress(output: Output, cases: readonly Case[]): Progress {
  const left = new Map<Phase, number>()
  for (const { group } of cases) left.set(phaseOf(group), (left.get(phaseOf(group)) ?? 0) + 1)
  const results: CaseResult[] = []
  let drawnAt = 0

  const clear = (): void => {
    if (output.isTerminal) output.write(CLEAR_LINE)
  }
  const draw = ({ case: { group, name } }: CaseResult): void => {
    if (!output.isTerminal || performance.now() - drawnAt < REDRAW_MILLISECONDS) return
    drawnAt = performance.now()
    const total = Math.max(cases.length, results.length)
    const line = printable(`${results.length}/${total} ${group}: ${name}`)
    output.write(CLEAR_LINE + output.style('dim', line.slice(0, output.columns - 1)))
  }
  const endPhase = (phase: Phase): void => {
    const summary = phasesOf({ cases: results }).find((one) => one.phase === phase)
    if (!summary) return
    clear()
    output.write(`${describePhase(summary, output.style)}\n`)
  }
  return {
    clear,
    endPhase,
    onResult(result) {
      results.push(result)
      const phase = phaseOf(result.case.group)
      const rest = left.get(phase)
      draw(result)
      // Cases that were not counted before end with their phase.
      if (rest === undefined) return
      left.set(phase, rest - 1)
      if (rest === 1) endPhase(phase)
    },
  }
}
