import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Finding } from '../contract-diff/finding.ts'
import type { Problem } from './problem.ts'

const CHANGELOG = 'openapi/CHANGELOG.md'
const ALL = 'every operation'

/** What the changelog says of a version; empty when it says nothing. */
async function readSection(folder: string, version: string): Promise<string> {
  const text = await readFile(join(folder, CHANGELOG), 'utf8').catch(() => '')
  return (
    text.split(/^(?=## )/m).find((section) => section.split('\n', 1)[0] === `## ${version}`) ?? ''
  )
}

/**
 * The operations that a version changes and nobody tells of, neither the changelog nor the changesets
 * that it is made of.
 */
export async function checkChangelog(
  folder: string,
  version: string,
  findings: readonly Finding[],
  notes: string,
  operations: readonly string[],
): Promise<Problem[]> {
  const told = `${await readSection(folder, version)}\n${notes}`
  const changed = new Set(
    findings.filter(({ verdict }) => verdict !== 'patch').flatMap((each) => each.operations),
  )
  if (operations.every((id) => changed.has(id)) && told.toLowerCase().includes(ALL)) {
    return []
  }
  const untold = [...changed].filter((id) => !new RegExp(`\\b${id}\\b`).test(told))
  if (untold.length === 0) return []
  return [
    {
      file: '.changeset',
      message: `Version ${version} changes what nobody tells of: ${untold.join(', ')}.`,
      fix: `Name each in a changeset of @apigw-certificates/openapi (pnpm changeset), or write "${ALL}" when that is so.`,
    },
  ]
}
