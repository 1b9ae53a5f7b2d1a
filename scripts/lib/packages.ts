import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { parse } from 'yaml'

import { root as workspaceRoot } from './workspace.ts'

/** What the gates read of a `package.json`. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly files?: readonly string[]
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A package of the workspace that goes to the registry. */
export interface PublishedPackage {
  /** Relative to the repository's root. */
  readonly folder: string
  readonly manifest: Manifest
}

/** A package in a folder of its own, wherever that is. */
export interface Package {
  readonly folder: string
  readonly manifest: Omit<Manifest, 'version'>
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** Every package of a workspace that is not private, by name. */
export function publishedPackages(root: string): PublishedPackage[] {
  const workspace = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    packages: string[]
  }
  return globSync(
    workspace.packages.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  )
    .map(dirname)
    .map((folder) => ({ folder, manifest: readManifest(join(root, folder)) }))
    .filter(({ manifest }) => !manifest.private)
    .toSorted((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1))
}

/** Those of this repository. */
export const ourPackages = (): Package[] =>
  publishedPackages(workspaceRoot).map(({ folder, manifest }) => ({
    folder: join(workspaceRoot, folder),
    manifest,
  }))
