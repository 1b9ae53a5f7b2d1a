import { matchesGlob } from 'node:path'

import { parse } from 'yaml'

import type { Manifest } from './packages.ts'

/** What npm publishes whatever `files` says. */
const ALWAYS = /^(?:README|LICENSE)(?:\.\w+)?$/i

/** Whether a file of a package, by its path in the package, is in its tarball. */
export function isPublished({ files = [] }: Manifest, path: string): boolean {
  const matches = (pattern: string) =>
    path === pattern || path.startsWith(`${pattern}/`) || matchesGlob(path, pattern)
  if (ALWAYS.test(path)) return true
  const [without, within] = [
    files.filter((file) => file.startsWith('!')),
    files.filter((file) => !file.startsWith('!')),
  ]
  return within.some(matches) && !without.some((pattern) => matches(pattern.slice(1)))
}

/**
 * What a `package.json` tells the users of a package, as text to compare: neither what its development
 * needs nor its version; `catalog:` is what the workspace's catalog says.
 */
export function publishedManifest(packageJson: string, workspaceYaml: string): string {
  const { catalog = {} } = parse(workspaceYaml) as { catalog?: Record<string, string> }
  const {
    devDependencies: _d,
    scripts: _s,
    version: _v,
    ...published
  } = JSON.parse(packageJson) as Record<string, unknown>
  return JSON.stringify(published, (name, value: unknown) =>
    value === 'catalog:' ? (catalog[name] ?? value) : value,
  )
}
