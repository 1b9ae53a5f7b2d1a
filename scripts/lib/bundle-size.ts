import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'

import { root } from './workspace.ts'

/** What a bundle weighs, in bytes. */
export interface BundleSize {
  readonly minified: number
  /** By `gzip -9`. */
  readonly gzipped: number
  /** What each file adds to the minified bundle, the largest first. */
  readonly files: Readonly<Record<string, number>>
  /** What the bundle leaves for the run time to find. */
  readonly imports: readonly string[]
}

interface BundleOptions {
  /**
   * Where imports are looked for.
   *
   * @default the repository's root
   */
  readonly folder?: string
  /** @default 'browser' */
  readonly platform?: 'browser' | 'node'
}

/** Bundles a module and weighs it. */
export async function bundleSize(
  code: string,
  { folder = root, platform = 'browser' }: BundleOptions = {},
): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform,
    legalComments: 'none',
    logLevel: 'silent',
  })
  const contents = outputFiles[0]?.contents ?? new Uint8Array()
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output?.inputs ?? {})
    .filter(([file]) => file !== '<stdin>')
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
    .toSorted(([, a], [, b]) => b - a)
  return {
    minified: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    files: Object.fromEntries(files),
    imports: output?.imports.map(({ path }) => path) ?? [],
  }
}
