import { describePhase, printable, type Style } from '../report/describe.js'
import { addTo, phaseOf, type PhaseSummary } from '../report/phases.js'
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

/**
 * A line for each phase that is done, and on a terminal one that is redrawn. It keeps counts alone: a run
 * can be long.
 */
export function createProgress(output: Output, cases: readonly Case[]): Progress {
  const left = new Map<Phase, number>()
  for (const { group } of cases) left.set(phaseOf(group), (left.get(phaseOf(group)) ?? 0) + 1)
  const summaries = new Map<Phase, PhaseSummary>()
  let done = 0
  let drawnAt = 0

  const clear = (): void => {
    if (output.isTerminal) output.write(CLEAR_LINE)
  }
  const draw = ({ case: { group, name } }: CaseResult): void => {
    if (!output.isTerminal || performance.now() - drawnAt < REDRAW_MILLISECONDS) return
    drawnAt = performance.now()
    const line = printable(`${done}/${Math.max(cases.length, done)} ${group}: ${name}`)
    output.write(CLEAR_LINE + output.style('dim', line.slice(0, output.columns - 1)))
  }
  const endPhase = (phase: Phase): void => {
    const summary = summaries.get(phase)
    if (!summary) return
    clear()
    output.write(`${describePhase(summary, output.style)}\n`)
  }
  return {
    clear,
    endPhase,
    onResult(result) {
      done += 1
      const phase = phaseOf(result.case.group)
      summaries.set(phase, addTo(summaries.get(phase), result))
      draw(result)
      const rest = left.get(phase)
      // Cases that were not counted before end with their phase.
      if (rest === undefined) return
      left.set(phase, rest - 1)
      if (rest === 1) endPhase(phase)
    },
  }
}
