import { basename } from 'node:path'

import { CommandError, messageOf } from './errors.js'
import type { Progress } from './progress.js'
import { PHASES, type Case, type Phase } from '../cases/case.js'
import { fuzz, replayFuzz, type FuzzOptions, type FuzzResult } from '../fuzz/fuzz.js'
import { PHASE_NAMES } from '../report/phases.js'
import { replayOf } from '../run/replay.js'
import type { CaseResult, SuiteResult } from '../run/result.js'
import { runSuite, type Suite } from '../run/suite.js'
import { runWorkflows, type WorkflowRun } from '../workflows/run-workflows.js'

/** What of a suite runs. */
export interface Selection {
  readonly cases: readonly Case[]
  readonly workflows: readonly WorkflowRun[]
  /** Undefined: no random requests. */
  readonly fuzz: FuzzOptions | undefined
  /** A random request that is sent again. */
  readonly fuzzReplay: string | undefined
  /** Whether it is everything, so that what never happened can be missed. */
  readonly isWhole: boolean
}

/** The cases of some phases, or all. */
export const selectPhases = (
  { cases }: Suite,
  workflows: readonly WorkflowRun[],
  phases: readonly Phase[] = PHASE_NAMES,
  fuzzOptions: FuzzOptions = {},
): Selection => {
  const groups = new Set<string>(phases.flatMap((phase) => PHASES[phase]))
  return {
    cases: cases.filter(({ group }) => groups.has(group)),
    workflows: phases.includes('workflows') ? workflows : [],
    fuzz: phases.includes('fuzz') ? fuzzOptions : undefined,
    fuzzReplay: undefined,
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
  if (replay.startsWith('fuzz/')) {
    return { cases: [], workflows: [], fuzz: undefined, fuzzReplay: replay, isWhole: false }
  }
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
  return {
    cases: found,
    workflows: steps,
    fuzz: undefined,
    fuzzReplay: undefined,
    isWhole: false,
  }
}

/** What a run is told while it runs. */
export interface RunContext {
  readonly url: string
  readonly progress: Progress
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string
  /** Ends the run after the case at hand. */
  readonly signal: AbortSignal
}

/** What a run found, and which random requests it made. */
export interface RunOutcome {
  readonly result: SuiteResult
  readonly fuzz: Pick<FuzzResult, 'seed' | 'requests'> | undefined
}

/**
 * Runs the cases, then the workflows, then random requests.
 *
 * @throws the signal's reason when it ended the run
 */
export async function runSelection(
  suite: Suite,
  selection: Selection,
  context: RunContext,
): Promise<RunOutcome> {
  const { progress, signal } = context
  const { cases } = await runSuite({ ...suite, cases: selection.cases }, (result) => {
    progress.onResult(result)
    signal.throwIfAborted()
  })
  const steps = await runSteps(selection.workflows, context)
  signal.throwIfAborted()
  const { results, ...counts } = selection.fuzz
    ? await fuzz(suite, { ...selection.fuzz, signal })
    : { results: await replayOne(suite, selection.fuzzReplay) }
  for (const result of results) progress.onResult(result)
  if (results.length > 0) progress.endPhase('fuzz')
  return {
    result: suite.summarize([...cases, ...steps, ...results]),
    fuzz: 'seed' in counts ? counts : undefined,
  }
}

async function runSteps(
  workflows: readonly WorkflowRun[],
  { url, progress, clean }: RunContext,
): Promise<CaseResult[]> {
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
  return steps
}

async function replayOne(suite: Suite, id: string | undefined): Promise<readonly CaseResult[]> {
  if (id === undefined) return []
  const result = await replayFuzz(suite, id).catch((error: unknown) => {
    if (error instanceof RangeError) throw new CommandError(error.message)
    throw error
  })
  return [result]
}
