/**
 * `node scripts/surface.ts` writes what the published packages export to `surface/`. With `--check` it
 * writes nothing, exits 1 when a report differs from what is built, and when a package breaks its users
 * without a changeset that says so.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { branchBase, lastRelease } from './lib/git.ts'
import { SURFACE, unannouncedBreaks } from './lib/surface-change.ts'
import { surfaceReports } from './lib/surface.ts'
import { root } from './lib/workspace.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const folder = join(root, SURFACE)
await mkdir(folder, { recursive: true })
const reports = await surfaceReports(root)
const committed = await readdir(folder)

if (values.check) {
  const differs = await Promise.all(
    [...new Set([...committed, ...reports.keys()])].map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
      return text === reports.get(name) ? [] : [`  ${SURFACE}/${name}\n`]
    }),
  )
  const stale = differs.flat().toSorted()
  if (stale.length > 0) {
    console.error(
      `Packages export other things than these say:\n${stale.join('')}Run: pnpm surface`,
    )
    process.exitCode = 1
  } else {
    const base = (await branchBase(root)) ?? (await lastRelease(root))
    console.log(
      base
        ? `Compared with ${base.found}, ${base.commit.slice(0, 12)}.`
        : 'No branch and no release to compare with: only the reports were checked.',
    )
    const problems = base ? await unannouncedBreaks(root, base.commit) : []
    if (problems.length > 0) {
      console.error(`${problems.join('\n')}\nRun: pnpm changeset`)
      process.exitCode = 1
    }
  }
} else {
  const gone = committed.filter((name) => !reports.has(name))
  await Promise.all([
    ...gone.map((name) => rm(join(folder, name))),
    ...[...reports].map(([name, text]) => writeFile(join(folder, name), text)),
  ])
}
