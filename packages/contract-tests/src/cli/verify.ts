import { relative, resolve } from 'node:path'

import { readUrl, type VerifyArguments } from './arguments.js'
import { CommandError } from './errors.js'
import { loadConfig, type LoadedConfig } from './load-config.js'
import { loadSpec, type Spec } from './load-spec.js'
import { createProgress, type Output } from './progress.js'
import { replayCommandOf } from './replay-command.js'
import { runSelection, selectPhases, selectReplay, type Selection } from './run.js'
import { readSuiteConfig } from './suite-config.js'
import { TOOL } from './tool.js'
import { attempt, prepareReports, writeReports } from './write-reports.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { CommandOptions } from '../config.js'
import { readContract, type Contract } from '../contract/contract.js'
import { objectAt } from '../contract/json.js'
import { foreignPrismDeviations, prismDeviations } from '../prism-deviations.js'
import { describeReport } from '../report/describe.js'
import { openHar } from '../report/har.js'
import { createRedactor } from '../report/redactor.js'
import { createReport } from '../report/report.js'
import type { Deviation } from '../run/deviations.js'
import type { SuiteResult } from '../run/result.js'
import { NoAnswerError, send } from '../run/send.js'
import { createSuite } from '../run/suite.js'

/**
 * Verifies a server; resolves to whether it passed.
 *
 * @param signal ends the run after the case at hand, so that what it set up is taken back
 * @throws CommandError when the run cannot take place
 * @throws the signal's reason when it ended the run
 */
export async function verify(
  args: VerifyArguments,
  output: Output,
  signal: AbortSignal,
): Promise<boolean> {
  const loaded = await loadConfig(args.config, process.cwd())
  const { config } = loaded
  const url = args.url ?? (config.url === undefined ? undefined : readUrl(config.url))
  if (url === undefined) throw new CommandError('--url is missing.')
  const spec = await specOf(args, loaded)
  const { token, parameters, isMock, isForeign, reports, replay } = args
  const options: CommandOptions = { url, token, parameters, isMock }
  const contract = readContract(spec.document)
  const suiteConfig = await readSuiteConfig(contract, config.suite, options)
  const workflows =
    (typeof config.workflows === 'function' ? await config.workflows(options) : config.workflows) ??
    []
  prepareReports(reports)
  await expectAnswer(url)

  const redactor = createRedactor(contract, suiteConfig, ...tokensOf(token, suiteConfig.token))
  const { clean } = redactor
  const { har: harFile } = reports
  const har =
    harFile === undefined
      ? undefined
      : attempt(harFile, () =>
          openHar(harFile, { document: contract.document, url, redactor, creator: TOOL }),
        )
  const suite = createSuite(spec.document, suiteConfig, {
    url,
    isMock,
    isForeign,
    deviations: [...(config.deviations ?? []), ...(isMock ? deviationsOfMock(contract) : [])],
    onExchange(exchange) {
      redactor.learn(exchange.operation, exchange.request)
      har?.record(exchange)
    },
  })
  const selection =
    replay === undefined
      ? selectPhases(suite, workflows, args.phases, args.fuzz)
      : selectReplay(suite, workflows, replay)
  const progress = createProgress(output, selection.cases)
  const startedAt = new Date()
  const context = { url, progress, clean, signal }
  const { result, fuzz } = await runSelection(suite, selection, context).finally(() => {
    progress.clear()
    har?.close()
  })
  const judged = {
    ...result,
    unseenDeviations: unseenOf(result, selection, config.deviations),
    // What a part of the cases did not reach says nothing.
    unreached: selection.isWhole ? result.unreached : [],
  }
  const report = createReport(judged, {
    clean,
    locate: spec.locate,
    replayCommand: replayCommandOf({ ...args, url }),
    tool: `${TOOL.name} ${TOOL.version}`,
    title: String(objectAt(spec.document, 'info')['title'] ?? ''),
    spec: spec.name,
    url,
    startedAt,
    milliseconds: Date.now() - startedAt.getTime(),
    fuzz,
    thresholds: selection.isWhole ? config.thresholds : {},
  })
  writeReports(reports, report, judged, clean)
  output.write(`${describeReport(report, output.style)}\n`)
  return report.isPassed
}

const tokensOf = (...tokens: readonly SuiteConfig['token'][]): string[] =>
  tokens.flatMap((token = {}) => (typeof token === 'string' ? [token] : Object.values(token)))

/** Prism knows the keywords of JSON Schema 2020-12 only where the document names the dialect. */
const deviationsOfMock = ({ document }: Contract): readonly Deviation[] =>
  'jsonSchemaDialect' in document
    ? prismDeviations
    : [...prismDeviations, ...foreignPrismDeviations]

/** The document that the command line names, or the configuration. */
async function specOf(args: VerifyArguments, { config, folder }: LoadedConfig): Promise<Spec> {
  if (args.spec !== undefined) return loadSpec(args.spec, process.cwd())
  if (config.spec === undefined) throw new CommandError('--spec is missing.')
  if (URL.canParse(config.spec)) return loadSpec(config.spec, folder)
  const file = resolve(folder, config.spec)
  return loadSpec(relative(process.cwd(), file) || file, process.cwd())
}

async function expectAnswer(url: string): Promise<void> {
  try {
    await send(url, { method: 'GET', target: '/', headers: {} })
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error
    throw new CommandError(`Nothing answers at ${url}: ${error.message}.`, { cause: error })
  }
}

/**
 * The configuration's deviations that had their chance and did not occur. Prism's own list is about
 * every document: an entry that this one has no case for is no fault.
 */
const unseenOf = (
  { unseenDeviations }: SuiteResult,
  { isWhole }: Selection,
  own: SuiteResult['unseenDeviations'] = [],
): SuiteResult['unseenDeviations'] =>
  isWhole ? unseenDeviations.filter((deviation) => own.includes(deviation)) : []
