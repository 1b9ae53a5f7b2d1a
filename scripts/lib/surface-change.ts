import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { atLeast, changesetsSince, type Bump } from './changesets.ts'
import { fileAt, filesAt } from './git.ts'
import { publishedPackages } from './packages.ts'

/** Where the reports are, relative to the repository's root. */
export const SURFACE = 'surface'

interface Declaration {
  readonly exported: boolean
  readonly lines: readonly string[]
}

/** A report's declarations by what names them: `interface Client`, `const codes`. */
function declarationsOf(report: string): ReadonlyMap<string, Declaration> {
  const [, code = ''] = /^```ts\n(.*)^```/ms.exec(report) ?? []
  const blocks = code.split(/\n\n+(?=\S)/).map((block) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('//') && line !== '}' && line !== '};'),
  )
  return Map.groupBy(
    blocks.filter((lines) => lines.length > 0),
    ([first = '']) =>
      /^(?:export )?(?:declare )?(?:abstract )?(\w+ [\w$]+)/.exec(first)?.[1] ?? first,
  )
    .entries()
    .map(([key, overloads]) => {
      const lines = overloads.flat()
      return [key, { exported: lines.some((line) => line.startsWith('export ')), lines }] as const
    })
    .reduce((all, [key, declaration]) => all.set(key, declaration), new Map<string, Declaration>())
}

/**
 * The lines of a report that a later one lacks: what was removed or changed. What is only added breaks
 * nobody. A declaration that is not exported counts where it is still there: exported ones mention it.
 */
export function brokenLines(before: string, after: string): string[] {
  const now = declarationsOf(after)
  return [...declarationsOf(before)].flatMap(([key, { exported, lines }]) => {
    const left = [...(now.get(key)?.lines ?? [])]
    if (left.length === 0 && !exported) return []
    return lines.filter((line) => {
      const at = left.indexOf(line)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  })
}

const packageOf = (report: string): string =>
  /^## API Report File for "(.+)"$/m.exec(report)?.[1] ?? ''

/** What a version has to go up by when something breaks. */
const breakingBump = (version: string): Bump => (version.startsWith('0.') ? 'minor' : 'major')

/** Packages that break since a commit without a changeset that says so; each problem is a message. */
export async function unannouncedBreaks(root: string, commit: string): Promise<string[]> {
  const broken = new Map<string, string[]>()
  for (const file of await filesAt(root, commit, SURFACE)) {
    const before = (await fileAt(root, commit, file)) ?? ''
    const path = join(root, file)
    const lines = brokenLines(before, existsSync(path) ? readFileSync(path, 'utf8') : '')
    const name = packageOf(before)
    if (lines.length > 0) {
      broken.set(name, [...(broken.get(name) ?? []), ...lines.map((line) => `  ${file}: ${line}`)])
    }
  }
  if (broken.size === 0) return []
  const changesets = await changesetsSince(root, commit)
  const published = publishedPackages(root)
  const problems = await Promise.all(
    [...broken].map(async ([name, lines]) => {
      const found = published.find(({ manifest }) => manifest.name === name)
      const then = found && (await fileAt(root, commit, `${found.folder}/package.json`))
      const { version } = JSON.parse(then ?? '{ "version": "0." }') as { version: string }
      // The branch that makes a release has used its changesets up.
      if (found && found.manifest.version !== version) return []
      const bump = breakingBump(version)
      const said = changesets.some(({ releases }) => atLeast(releases[name] ?? 'none', bump))
      return said
        ? []
        : [
            `${name} lost or changed what it exports, and no new changeset is ${bump} for it:\n${lines.join('\n')}`,
          ]
    }),
  )
  return problems.flat()
}
