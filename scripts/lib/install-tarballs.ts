import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { run } from './run.ts'
import { needsRegistry, withDependencies, type Tarball } from './tarball.ts'

/**
 * Has npm install a package into an empty folder, from its tarball and those of the workspace that it
 * depends on, together with packages of the registry. Without such packages no network is needed.
 *
 * @returns where npm put the package
 */
export async function installTarball(
  folder: string,
  name: string,
  tarballs: readonly Tarball[],
  packages: readonly string[] = [],
): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const flags = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const online = packages.length > 0 || needsRegistry(name, tarballs)
  // Binaries come in packages of their own; no script has to fetch or build one.
  const isolation = ['--ignore-scripts', online ? '--prefer-offline' : '--offline']
  const files = withDependencies(name, tarballs).map(({ file }) => file)
  await run('npm', ['install', ...flags, ...isolation, ...files, ...packages], { cwd: folder })
  return join(folder, 'node_modules', name)
}
