import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { VERDICTS, type Verdict } from '../contract-diff/finding.ts'
import { raise } from './version.ts'

const PACKAGE = '@apigw-certificates/openapi'

/** What the contract's package will be called and say when it is released next. */
export interface PlannedRelease {
  readonly version: string
  /** The text of the pending changesets that are for it. */
  readonly notes: string
}

/** Reads `openapi/package.json` and the pending changesets as `changeset version` does. */
export async function readPlannedRelease(folder: string): Promise<PlannedRelease> {
  const { version } = JSON.parse(await readFile(join(folder, 'openapi/package.json'), 'utf8')) as {
    version: string
  }
  const names = await readdir(join(folder, '.changeset'))
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => readFile(join(folder, '.changeset', name), 'utf8')),
  )
  const changesets = texts.flatMap((text) => {
    const [, head = '', notes = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
    const part = new RegExp(`^['"]?${PACKAGE}['"]?: (\\w+)$`, 'm').exec(head)?.[1]
    return part === undefined ? [] : [{ part, notes }]
  })
  const part = VERDICTS.findLast((each): each is Verdict =>
    changesets.some((changeset) => changeset.part === each),
  )
  return {
    version: part === undefined ? version : raise(version, part),
    notes: changesets.map(({ notes }) => notes).join('\n'),
  }
}
