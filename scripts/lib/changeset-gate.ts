import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { changesetsSince, misnamed, readChangesets } from './changesets.ts'
import { changedSince, fileAt } from './git.ts'
import { publishedPackages, type PublishedPackage } from './packages.ts'
import { isPublished, publishedManifest } from './published-files.ts'

/** Sources that are published as a part of a bundle, by the package that it belongs to. */
export type Bundles = Readonly<Record<string, readonly string[]>>

const WORKSPACE = 'pnpm-workspace.yaml'

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** What a package publishes of the files that changed; none when the branch is its release. */
async function publishedChanges(
  root: string,
  commit: string,
  { folder, manifest }: PublishedPackage,
  changed: readonly string[],
  bundled: readonly string[],
): Promise<string[]> {
  const path = `${folder}/package.json`
  const [before, workspace = ''] = await Promise.all([
    fileAt(root, commit, path),
    fileAt(root, commit, WORKSPACE),
  ])
  if (before === undefined) return [path]
  if ((JSON.parse(before) as { version: string }).version !== manifest.version) return []
  const told =
    publishedManifest(before, workspace) ===
    publishedManifest(read(join(root, path)), read(join(root, WORKSPACE)))
      ? []
      : [path]
  const inside = new Set(bundled)
  const files = changed.filter((file) => {
    const own = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined
    return inside.has(file) || (own !== undefined && isPublished(manifest, own))
  })
  return [...told, ...files]
}

/**
 * What is wrong with the changesets: names of no package, and, against a commit, published files that
 * changed without a changeset for their package.
 */
export async function changesetProblems(
  root: string,
  commit: string | undefined,
  bundles: Bundles = {},
): Promise<string[]> {
  const packages = publishedPackages(root)
  const names = new Set(packages.map(({ manifest }) => manifest.name))
  const problems = misnamed(readChangesets(root), names)
  if (commit === undefined) return problems
  const [changed, changesets] = await Promise.all([
    changedSince(root, commit),
    changesetsSince(root, commit),
  ])
  const released = new Set(changesets.flatMap(({ releases }) => Object.keys(releases)))
  const missing = await Promise.all(
    packages.map(async (each) => {
      const { name } = each.manifest
      if (released.has(name)) return []
      const files = await publishedChanges(root, commit, each, changed, bundles[name] ?? [])
      return files.length === 0
        ? []
        : [`${name} changes without a changeset:\n${files.map((file) => `  ${file}`).join('\n')}`]
    }),
  )
  return [...problems, ...missing.flat()]
}
