import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'yaml'

import { changedSince } from './git.ts'

/** How far a version goes up, from the least. */
const BUMPS = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof BUMPS)[number]

export const atLeast = (bump: Bump, least: Bump): boolean =>
  BUMPS.indexOf(bump) >= BUMPS.indexOf(least)

/** One file in `.changeset/`. */
export interface Changeset {
  readonly file: string
  /** What it releases, by the name of the package. */
  readonly releases: Readonly<Record<string, Bump>>
}

const README = '.changeset/README.md'

/** Every changeset that waits for its release. */
export function readChangesets(root: string): Changeset[] {
  return globSync('.changeset/*.md', { cwd: root })
    .filter((file) => file !== README)
    .toSorted()
    .map((file) => {
      const [, frontMatter] =
        /^---\r?\n(.*?)^---\r?$/ms.exec(readFileSync(join(root, file), 'utf8')) ?? []
      if (frontMatter === undefined) throw new Error(`${file} has no front matter.`)
      return { file, releases: (parse(frontMatter) ?? {}) as Changeset['releases'] }
    })
}

/** The changesets that came, or were changed, after a commit. */
export async function changesetsSince(root: string, commit: string): Promise<Changeset[]> {
  const changed = new Set(await changedSince(root, commit))
  return readChangesets(root).filter(({ file }) => changed.has(file))
}

/** What changesets name that cannot be released. */
export function misnamed(
  changesets: readonly Changeset[],
  published: ReadonlySet<string>,
): string[] {
  return changesets.flatMap(({ file, releases }) =>
    Object.entries(releases).flatMap(([name, bump]) => [
      ...(published.has(name) ? [] : [`${file} names ${name}, which is no published package.`]),
      ...(BUMPS.includes(bump) ? [] : [`${file} says ${String(bump)} for ${name}: not a bump.`]),
    ]),
  )
}
