import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { publishedPackages } from './packages.ts'
import { run } from './run.ts'
import { readTarball, type Tarball } from './tarball.ts'

/** Packs every published package of a workspace, as it is built, into a folder. */
export async function packAll(root: string, target: string): Promise<Tarball[]> {
  await mkdir(target, { recursive: true })
  return Promise.all(
    publishedPackages(root).map(async ({ folder }) => {
      const cwd = join(root, folder)
      const printed = await run('pnpm', ['pack', '--json', '--pack-destination', target], { cwd })
      return readTarball((JSON.parse(printed) as { filename: string }).filename)
    }),
  )
}
