import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { readManifest, type Manifest } from './packages.ts'

const DEPENDENCIES = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const

/** Protocols that only a workspace understands. */
const PROTOCOL = /^(?:workspace|catalog|link|file|portal):/

/** What is for the package's own development. */
const DEVELOPMENT =
  /\.(?:test|test-d|spec|bench)\.[cm]?[jt]sx?(?:\.map)?$|(?:^|\/)(?:test-support|__tests__)\/|(?:^|\/)(?:vitest\.config\.|tsconfig\.|\.env|\.turbo\/|node_modules\/)|\.tsbuildinfo$/

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()

function manifestProblems(manifest: Manifest, versions: ReadonlyMap<string, string>): string[] {
  const { name, version } = manifest
  const ranges = DEPENDENCIES.flatMap((field) =>
    Object.entries(manifest[field] ?? {}).map(([needed, range]) => ({ field, needed, range })),
  )
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) && version !== '0.0.0'
      ? []
      : [`has the version ${version}, which nobody releases`]),
    ...(versions.get(name) === version
      ? []
      : [`has the version ${version}; its folder says ${versions.get(name)}`]),
    ...ranges
      .filter(({ range }) => PROTOCOL.test(range))
      .map(({ field, needed, range }) => `asks in ${field} for ${needed} by ${range}`),
    ...ranges
      .filter(({ field, needed, range }) => {
        const expected = versions.get(needed)
        return field === 'dependencies' && expected !== undefined && range !== expected
      })
      .map(
        ({ needed, range }) =>
          `asks for ${needed} ${range}, and ${versions.get(needed)} is released`,
      ),
  ]
}

function targetProblems(folder: string, { exports = {}, bin = {} }: Manifest): string[] {
  const targets = Object.entries(exports).flatMap(([subpath, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).map(
      (path) => [subpath, path] as const,
    ),
  )
  return [
    ...targets
      .filter(([, path]) => !existsSync(join(folder, path.replace(/\*.*$/, ''))))
      .map(([subpath, path]) => `exports ${subpath} as ${path}, which it lacks`),
    ...Object.entries(bin).flatMap(([command, path]) => {
      const file = join(folder, path)
      if (!existsSync(file)) return [`has no ${path} for its command ${command}`]
      return readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n')
        ? []
        : [`has no \`#!/usr/bin/env node\` in ${path}, its command ${command}`]
    }),
  ]
}

function sourceMapProblems(folder: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    if (!file.endsWith('.map')) {
      const [, map] =
        /\.(?:[cm]?js|d\.ts)$/.test(file) && statSync(join(folder, file)).isFile()
          ? (/\n\/\/# sourceMappingURL=(?!data:)(\S+)\s*$/.exec(
              readFileSync(join(folder, file), 'utf8'),
            ) ?? [])
          : []
      return map === undefined || existsSync(join(folder, dirname(file), map))
        ? []
        : [`names the source map ${map} in ${file}, which it lacks`]
    }
    const {
      sourceRoot = '',
      sources,
      sourcesContent,
    } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      sourceRoot?: string
      sources: string[]
      sourcesContent?: (string | null)[]
    }
    return sources.flatMap((source, index) => {
      const target = resolve(folder, dirname(file), sourceRoot, source)
      const inside = !relative(folder, target).startsWith('..') && existsSync(target)
      return inside || typeof sourcesContent?.[index] === 'string'
        ? []
        : [`has ${file} without its source ${source}`]
    })
  })
}

/**
 * What is wrong with a package that is about to be published; each problem is the rest of a sentence
 * about it.
 *
 * @param folder the unpacked package
 * @param versions what is released with it, by name
 */
export function tarballProblems(folder: string, versions: ReadonlyMap<string, string>): string[] {
  const files = filesBelow(folder)
  const manifest = readManifest(folder)
  return [
    ...['LICENSE', 'README.md']
      .filter((file) => !files.includes(file))
      .map((file) => `has no ${file}`),
    ...files
      .filter((file) => DEVELOPMENT.test(file))
      .map((file) => `has ${file}, which is for its development`),
    ...manifestProblems(manifest, versions),
    ...targetProblems(folder, manifest),
    ...sourceMapProblems(folder, files),
  ]
}
