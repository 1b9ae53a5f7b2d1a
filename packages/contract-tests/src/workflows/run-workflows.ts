import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { readRespectLog, type WorkflowStep } from './respect-log.js'
import type { Case } from '../cases/case.js'
import type { CaseResult, Violation } from '../run/result.js'
import { replayOf } from '../run/replay.js'

/** Workflows of an Arazzo document, and what they need to run. */
export interface WorkflowRun {
  /** The path of the Arazzo document. */
  readonly file: string
  /** The source description whose server is the one under test. */
  readonly source: string
  /**
   * The workflows that run, by ID.
   *
   * @default every one of the document
   */
  readonly workflowIds?: readonly string[]
  /**
   * The inputs, by name.
   *
   * @default none
   */
  readonly inputs?: Readonly<Record<string, unknown>>
}

/** `@redocly/cli`, which runs the workflows, is not installed. */
export class RedoclyMissingError extends Error {
  override readonly name = 'RedoclyMissingError'

  constructor(options?: ErrorOptions) {
    super(
      'Arazzo workflows are run by @redocly/cli, which is not installed: npm install --save-dev @redocly/cli',
      options,
    )
  }
}

/** Workflows that hang are ended after this time, in milliseconds. */
const TIMEOUT = 300_000

/**
 * Runs workflows on a server with `redocly respect`; a result for each step.
 *
 * @throws RedoclyMissingError when `@redocly/cli` is not installed
 * @throws Error when the document cannot be run at all; the message is Redocly's
 */
export async function runWorkflows(run: WorkflowRun, url: string): Promise<CaseResult[]> {
  const command = redoclyCommand()
  const folder = await mkdtemp(join(tmpdir(), 'workflows-'))
  try {
    const logFile = join(folder, 'log.json')
    const output = await execute(command, run, url, logFile)
    const log = await readFile(logFile, 'utf8').catch((cause: unknown) => {
      throw new Error(`redocly respect could not run ${run.file}:\n${output}`, { cause })
    })
    return readRespectLog(JSON.parse(log)).map((step) => toResult(step, run, url))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function redoclyCommand(): string {
  const { resolve } = createRequire(import.meta.url)
  try {
    return join(dirname(resolve('@redocly/cli/package.json')), 'bin/cli.js')
  } catch (cause) {
    throw new RedoclyMissingError({ cause })
  }
}

/** Resolves to what it printed, whatever came of it: the log says what failed. */
function execute(
  command: string,
  { file, source, workflowIds = [], inputs = {} }: WorkflowRun,
  url: string,
  logFile: string,
): Promise<string> {
  const args = [
    command,
    'respect',
    basename(file),
    `--server=${source}=${url}`,
    ...workflowIds.map((id) => `--workflow=${id}`),
    `--json-output=${logFile}`,
  ]
  const options = {
    // Redocly takes its configuration, and names of files, from the working directory.
    cwd: dirname(file),
    timeout: TIMEOUT,
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NO_COLOR: '1',
      // Arguments of a process can be read by others; its environment cannot.
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
    },
  }
  return new Promise((settle) => {
    execFile(process.execPath, args, options, (_, stdout, stderr) => settle(stdout + stderr))
  })
}

function toResult(step: WorkflowStep, { file, source }: WorkflowRun, url: string): CaseResult {
  const { workflowId, stepId, failures } = step
  const current: Case = {
    group: 'workflow',
    name: `${basename(file)}: ${workflowId} ${stepId}`,
    request: { method: 'GET', target: '/', headers: {} },
    expected: { statuses: [] },
  }
  const toViolation = (message: string): Violation => ({
    rule: 'workflow',
    message,
    case: current,
    curl: `redocly respect ${file} --workflow=${workflowId} --server=${source}=${url} --verbose`,
    answer: undefined,
    pointer: undefined,
    replay: replayOf(current),
    severity: 'error',
    deviation: undefined,
  })
  return { case: current, answer: undefined, violations: failures.map(toViolation) }
}
