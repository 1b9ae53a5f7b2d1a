import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

import { installTarball } from '../../scripts/lib/install-tarballs.ts'
import { readManifest } from '../../scripts/lib/packages.ts'

/** A folder that has a packed package, what it depends on, and nothing else of this repository. */
export interface Installation {
  readonly folder: string
  /** Where npm put the package. */
  readonly installed: string
  /** What the package exports modules as: `.`, `./iam` and so on. */
  readonly subpaths: readonly string[]
  remove(): Promise<void>
}

/**
 * Has npm install a packed package into an empty folder, together with packages of the registry. Where
 * neither these nor its own dependencies ask for one, no network is needed.
 *
 * @param name without the scope
 */
export async function install(
  name: string,
  packages: readonly string[] = [],
): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-consumer-'))
  const tarballs = inject('tarballs')
  const installed = await installTarball(folder, `@apigw-certificates/${name}`, tarballs, packages)
  const { exports = {} } = readManifest(installed)
  return {
    folder,
    installed,
    subpaths: Object.keys(exports).filter((subpath) => !subpath.endsWith('.json')),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
