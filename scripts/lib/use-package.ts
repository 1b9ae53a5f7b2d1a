import { join } from 'node:path'

import { readManifest } from './packages.ts'
import { run } from './run.ts'

/** What of a package was used, and what was left out since it needs what its user has to add. */
export interface Use {
  readonly used: readonly string[]
  /** Entries by the optional peer dependency that they need. */
  readonly left: Readonly<Record<string, string>>
}

/** Imports every module that an installed package exports and asks each of its commands for help. */
export async function usePackage(folder: string, name: string): Promise<Use> {
  const installed = join(folder, 'node_modules', name)
  const { exports = {}, bin = {}, peerDependenciesMeta = {} } = readManifest(installed)
  const optional = Object.keys(peerDependenciesMeta)
  const used: string[] = []
  const left: Record<string, string> = {}
  for (const [subpath, target] of Object.entries(exports)) {
    const isCommand =
      typeof target !== 'string' && Object.values(bin).includes(target['default'] ?? '')
    if (subpath.includes('*') || isCommand) continue
    const specifier = `${name}${subpath.slice(1)}`
    // A document is there to be read, by the path that it resolves to.
    const code =
      typeof target === 'string'
        ? `(await import('node:fs')).readFileSync(new URL(import.meta.resolve('${specifier}')))`
        : `if (Object.keys(await import('${specifier}')).length === 0) throw new Error('exports nothing')`
    try {
      await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder })
      used.push(specifier)
    } catch (error) {
      const peer = optional.find((each) => String(error).includes(`Cannot find package '${each}'`))
      if (peer === undefined) throw new Error(`${specifier} cannot be imported.`, { cause: error })
      left[specifier] = peer
    }
  }
  for (const command of Object.keys(bin)) {
    const file = join(folder, 'node_modules/.bin', command)
    if ((await run(file, ['--help'], { cwd: folder })).trim() === '') {
      throw new Error(`${command} --help prints nothing.`)
    }
    used.push(command)
  }
  return { used, left }
}
