import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import type { ReportKind } from './arguments.js'
import { CommandError, messageOf } from './errors.js'
import { toHtml } from '../report/html/page.js'
import { toJUnit } from '../report/junit.js'
import type { Report } from '../report/report.js'
import type { SuiteResult } from '../run/result.js'

type Files = Readonly<Partial<Record<ReportKind, string>>>

/**
 * Makes the folders of reports before a run, so that none is lost after it.
 *
 * @throws CommandError when that is not possible
 */
export function prepareReports(files: Files): void {
  for (const file of Object.values(files))
    attempt(file, () => mkdirSync(dirname(file), { recursive: true }))
}

/** Runs what writes a file; what the system says against it is an error of the command. */
export function attempt<T>(file: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw new CommandError(`The report ${file} cannot be written: ${messageOf(error)}.`, {
      cause: error,
    })
  }
}

/** Writes the reports that are made at the end: all but the HAR file. */
export function writeReports(
  files: Files,
  report: Report,
  result: SuiteResult,
  clean: (text: string) => string,
): void {
  const texts: Readonly<Record<Exclude<ReportKind, 'har'>, () => string>> = {
    junit: () => toJUnit(result, report, clean),
    json: () => `${JSON.stringify(report, undefined, 2)}\n`,
    html: () => toHtml(report),
  }
  for (const kind of ['junit', 'json', 'html'] as const) {
    const file = files[kind]
    if (file !== undefined) attempt(file, () => writeFileSync(file, texts[kind]()))
  }
}
