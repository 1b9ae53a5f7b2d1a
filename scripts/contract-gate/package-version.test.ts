import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

import { root } from '../lib/workspace.ts'
import { readPlannedRelease } from './package-version.ts'
import { writeWorkspace } from './testing/write-workspace.ts'

const run = promisify(execFile)

/** A workspace with the contract's package, another one, and changesets. */
async function workspace(
  version: string,
  changesets: Record<string, string>,
  config: object = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-version-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeWorkspace(folder, { openapi: version, other: version }, config)
  for (const [name, text] of Object.entries(changesets)) {
    await writeFile(join(folder, `.changeset/${name}.md`), text)
  }
  return folder
}

const changeset = (parts: Record<string, string>, text: string): string =>
  `---\n${Object.entries(parts)
    .map(([name, part]) => `'@apigw-certificates/${name}': ${part}\n`)
    .join('')}---\n\n${text}\n`

test.for([
  ['nothing', '0.1.0', {}, '0.1.0', {}],
  ['a patch and a minor change', '0.1.0', { openapi: 'minor' }, '0.2.0', {}],
  ['another package', '0.1.0', { other: 'major' }, '0.1.0', {}],
  [
    'a package that is released with it',
    '0.1.0',
    { other: 'minor' },
    '0.2.0',
    { fixed: [['@apigw-certificates/*']] },
  ],
  ['a major change', '0.1.0', { openapi: 'major', other: 'patch' }, '1.0.0', {}],
] as const)(
  '%s makes of the contract what changesets make of it',
  async ([, version, parts, next, config]) => {
    const folder = await workspace(
      version,
      {
        one: changeset(parts, 'The first.'),
        ...('openapi' in parts && { two: changeset({ openapi: 'patch' }, 'The second.') }),
      },
      config,
    )
    const planned = await readPlannedRelease(folder)
    expect(planned.version).toBe(next)
    expect(planned.notes.includes('The first.')).toBe('openapi' in parts)
    await run(join(root, 'node_modules/.bin/changeset'), ['version'], { cwd: folder })
    const made = JSON.parse(await readFile(join(folder, 'openapi/package.json'), 'utf8')) as object
    expect(made).toMatchObject({ version: next })
    expect(await readPlannedRelease(folder)).toEqual({ version: next, notes: '' })
  },
)
