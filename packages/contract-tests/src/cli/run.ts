import { basename } from 'node:path'

import { CommandError, messageOf } from './errors.js'
import type { Progress } from './progress.js'
import { PHASES, type Case, type Phase } from '../cases/case.js'
import { PHASE_NAMES } from '../report/phases.js'
import { replayOf } from '../run/replay.js'
import type { CaseResult, SuiteResult } from '../run/result.js'
import { runSuite, type Suite } from '../run/suite.js'
import { runWorkflows, type WorkflowRun } from '../workflows/run-workflows.js'

/** What of a suite runs. */
export interface Selection {
  readonly cases: readonly Case[]
  readonly workflows: readonly WorkflowRun[]
  /** Whether it is everything, so that what never happened can be missed. */
  readonly isWhole: boolean
}

/** The cases of some phases, or all. */
export const selectPhases = (
  { cases }: Suite,
  workflows: readonly WorkflowRun[],
  phases: readonly Phase[] = PHASE_NAMES,
): Selection => {
  const groups = new Set<string>(phases.flatMap((phase) => PHASES[phase]))
  return {
    cases: cases.filter(({ group }) => groups.has(group)),
    workflows: phases.includes('workflows') ? workflows : [],
    isWhole: PHASE_NAMES.every((phase) => phases.includes(phase)),
  }
}

/**
 * The one case that a report names. A step of a workflow needs those before it: the workflow runs.
 *
 * @throws CommandError when there is none
 */
export function selectReplay(
  { cases }: Suite,
  workflows: readonly WorkflowRun[],
  replay: string,
): Selection {
  const found = cases.filter((current) => replayOf(current) === replay)
  const steps = workflows.flatMap((run) => {
    const prefix = `workflow/${basename(run.file)}: `
    const [id] = replay.startsWith(prefix) ? replay.slice(prefix.length).split(' ') : []
    return id === undefined ? [] : [{ ...run, workflowIds: [id] }]
  })
  if (found.length === 0 && steps.length === 0) {
    throw new CommandError(
      `There is no case "${replay}". Cases follow from document, configuration and options: give those of the report.`,
    )
  }
  return { cases: found, workflows: steps, isWhole: false }
}

/** Runs the cases, then the workflows. */
export async function runSelection(
  suite: Suite,
  { cases, workflows }: Selection,
  url: string,
  progress: Progress,
  clean: (text: string) => string,
): Promise<SuiteResult> {
  const { cases: results } = await runSuite({ ...suite, cases }, progress.onResult)
  const steps: CaseResult[] = []
  for (const run of workflows) {
    const ran = await runWorkflows(run, url).catch((error: unknown) => {
      // What Redocly printed can hold an input.
      throw new CommandError(clean(messageOf(error)))
    })
    for (const step of ran) progress.onResult(step)
    steps.push(...ran)
  }
  if (workflows.length > 0) progress.endPhase('workflows')
  return suite.summarize([...results, ...steps])
}
