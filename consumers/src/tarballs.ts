/** Packs every published package once, for all tests of a run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

import { packAll } from '../../scripts/lib/pack.ts'
import type { Tarball } from '../../scripts/lib/tarball.ts'
import { root } from '../../scripts/lib/workspace.ts'

declare module 'vitest' {
  interface ProvidedContext {
    tarballs: readonly Tarball[]
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-tarballs-'))
  project.provide('tarballs', await packAll(root, folder))
  return () => rm(folder, { recursive: true, force: true })
}
