/** This module and what it imports needs no package: it runs where none is installed. */
import type { Manifest } from './packages.ts'
import { run } from './run.ts'

/** A package as it goes to the registry. */
export interface Tarball {
  /** An absolute path. */
  readonly file: string
  readonly manifest: Manifest
}

/** Reads what is said in a tarball's `package.json`. */
export async function readTarball(file: string): Promise<Tarball> {
  const packageJson = await run('tar', ['-xOzf', file, 'package/package.json'], { cwd: '/' })
  return { file, manifest: JSON.parse(packageJson) as Manifest }
}

/** A package's tarball after those, of the ones that are given, that it depends on. */
export function withDependencies(name: string, all: readonly Tarball[]): Tarball[] {
  const tarball = all.find(({ manifest }) => manifest.name === name)
  if (!tarball) return []
  const dependencies = Object.keys(tarball.manifest.dependencies ?? {})
  return [...new Set([...dependencies.flatMap((each) => withDependencies(each, all)), tarball])]
}

/** Dependencies before what needs them. */
export const inOrder = (all: readonly Tarball[]): Tarball[] => [
  ...new Set(all.flatMap(({ manifest }) => withDependencies(manifest.name, all))),
]

/** Whether a package needs something of the registry that is not among the tarballs. */
export const needsRegistry = (name: string, all: readonly Tarball[]): boolean =>
  withDependencies(name, all).some(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {}).some(
      (dependency) => !all.some((each) => each.manifest.name === dependency),
    ),
  )

/** The git tag of a release. */
export const tagOf = ({ name, version }: Pick<Manifest, 'name' | 'version'>): string =>
  `${name}@${version}`
