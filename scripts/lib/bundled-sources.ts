import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { build } from 'esbuild'

import { bundleOptions } from '../../apps/cli/bundle.ts'
import { root } from './workspace.ts'

/** The source of a file of `dist`, which `tsc` builds; a file that was not built is its own. */
function sourceOf(file: string): string {
  const source = file.replace('/dist/', '/src/')
  const typescript = source.replace(/\.js$/, '.ts')
  return [typescript, source].find((path) => existsSync(join(root, path))) ?? file
}

/**
 * The sources, of every package, that end up in the bundle of `apigw-cert`. The packages have to be
 * built.
 */
export async function bundledSources(): Promise<string[]> {
  const folder = join(root, 'apps/cli')
  const { metafile } = await build({
    ...bundleOptions,
    absWorkingDir: folder,
    metafile: true,
    write: false,
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => relative(root, resolve(folder, file))),
  )
  // What a `package.json` says is compared as what it is.
  const sources = files.filter((file) => !file.endsWith('/package.json')).map(sourceOf)
  return [...new Set(sources)].toSorted()
}
