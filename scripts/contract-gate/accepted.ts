import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

import { membersOf } from '../contract-diff/document.ts'
import type { Finding } from '../contract-diff/finding.ts'
import type { Problem } from './problem.ts'

const ACCEPTED = 'openapi/accepted-changes.yaml'

const FIELDS = ['rule', 'pointer', 'version', 'reason', 'migration'] as const

/** A break that was decided on. */
export type AcceptedChange = Readonly<Record<(typeof FIELDS)[number], string>>

/** @throws TypeError when an entry lacks a field or has another */
export async function readAccepted(folder: string): Promise<AcceptedChange[]> {
  const text = await readFile(join(folder, ACCEPTED), 'utf8').catch(() => '')
  const entries: unknown = parse(text) ?? []
  if (!Array.isArray(entries)) throw new TypeError(`${ACCEPTED} must be a list.`)
  return entries.map((entry: unknown) => {
    const members = membersOf(entry)
    const isWhole =
      FIELDS.every((field) => typeof members[field] === 'string' && members[field] !== '') &&
      Object.keys(members).length === FIELDS.length
    if (!isWhole) {
      throw new TypeError(
        `Each entry of ${ACCEPTED} has exactly these texts: ${FIELDS.join(', ')}.`,
      )
    }
    return members as AcceptedChange
  })
}

const accepts = (entry: AcceptedChange, { rule, pointer, verdict }: Finding): boolean =>
  verdict === 'major' && entry.rule === rule && entry.pointer === pointer

/** The breaks of a version that nobody has accepted. */
export const checkBreaks = (
  version: string,
  findings: readonly Finding[],
  accepted: readonly AcceptedChange[],
): Problem[] =>
  findings
    .filter(
      (finding) =>
        finding.verdict === 'major' &&
        !accepted.some((entry) => entry.version === version && accepts(entry, finding)),
    )
    .map(({ rule, pointer, message }) => ({
      file: ACCEPTED,
      message: `A break: ${message} (${pointer})`,
      fix: [
        `Take it back, or write in ${ACCEPTED}:`,
        `- rule: ${rule}`,
        `  pointer: '${pointer.replaceAll("'", "''")}'`,
        `  version: ${version}`,
        '  reason: Why it must be',
        '  migration: What who uses it must change',
      ].join('\n'),
    }))

/** The entries of a version that accept nothing that it breaks. */
export const checkEntries = (
  version: string,
  findings: readonly Finding[],
  accepted: readonly AcceptedChange[],
): Problem[] =>
  accepted
    .filter((entry) => entry.version === version && !findings.some((each) => accepts(entry, each)))
    .map(({ rule, pointer }) => ({
      file: ACCEPTED,
      message: `Version ${version} breaks nothing by ${rule} at ${pointer}.`,
      fix: `Remove the entry from ${ACCEPTED}.`,
    }))
