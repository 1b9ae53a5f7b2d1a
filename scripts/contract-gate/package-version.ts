import { getReleasePlan } from '@changesets/get-release-plan'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const PACKAGE = '@apigw-certificates/openapi'

/** What the contract's package will be called and say when it is released next. */
export interface PlannedRelease {
  readonly version: string
  /** The text of the pending changesets that are for it. */
  readonly notes: string
}

/** Asks changesets what the pending ones make of `openapi/package.json`. */
export async function readPlannedRelease(folder: string): Promise<PlannedRelease> {
  const { releases, changesets } = await getReleasePlan(folder)
  const { version } = JSON.parse(await readFile(join(folder, 'openapi/package.json'), 'utf8')) as {
    version: string
  }
  return {
    version: releases.find(({ name }) => name === PACKAGE)?.newVersion ?? version,
    notes: changesets
      .filter((changeset) => changeset.releases.some(({ name }) => name === PACKAGE))
      .map(({ summary }) => summary)
      .join('\n'),
  }
}
