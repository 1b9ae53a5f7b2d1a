import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import satisfies from 'spdx-satisfies'

/** Permissive: they ask for a notice at most, so that whoever uses the packages owes nothing else. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/**
 * Reads the licences of packages and of all that they bring along when they are installed.
 *
 * @param folders - of the packages, with their dependencies installed
 */
export function licenseProblems(folders: readonly string[]): {
  /** How many packages were looked at. */
  readonly checked: number
  /** What is not allowed, with the path that brings it in. */
  readonly problems: readonly string[]
} {
  const seen = new Set<string>()
  const problems: string[] = []
  const visit = (folder: string, path: readonly string[]): void => {
    if (seen.has(folder)) return
    seen.add(folder)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    const here = [...path, `${manifest.name}@${manifest.version}`]
    if (!isAllowed(manifest.license)) {
      const license = JSON.stringify(manifest.license) ?? 'no licence'
      problems.push(`${here.join(' > ')}: ${license} is not an allowed SPDX expression`)
    }
    for (const { name, isOptional } of dependenciesOf(manifest)) {
      const found = find(folder, name)
      if (found !== undefined) visit(found, here)
      else if (!isOptional) problems.push(`${here.join(' > ')}: ${name} is not installed`)
    }
  }
  for (const folder of folders) visit(realpathSync(folder), [])
  return { checked: seen.size, problems }
}

function isAllowed(license: unknown): boolean {
  try {
    return typeof license === 'string' && satisfies(license, ALLOWED)
  } catch {
    return false
  }
}

/** Optional are those of other platforms. An optional peer is its user's choice, and no dependency. */
function dependenciesOf(manifest: Manifest) {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifest
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  )
  const required = [...Object.keys(dependencies ?? {}), ...peers]
  return [
    ...required.map((name) => ({
      name,
      isOptional: Object.hasOwn(optionalDependencies ?? {}, name),
    })),
    ...Object.keys(optionalDependencies ?? {}).map((name) => ({ name, isOptional: true })),
  ]
}

/** As Node.js looks for a package, but for its `exports`, which may hide the manifest. */
function find(from: string, name: string): string | undefined {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return realpathSync(folder)
  return dirname(from) === from ? undefined : find(dirname(from), name)
}
