import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { BUNDLE, readContract } from './contract-files.ts'
import { isCheckout, isReleased, tagOf } from './git.ts'
import { readReleases, RELEASES, writeRelease } from './releases.ts'
import { compareVersions } from './version.ts'

const HEADER = '# Frozen by `pnpm contract:freeze`. Do not edit.'

/** Why a contract was not frozen. */
export class FreezeError extends Error {}

/**
 * Keeps the bundled contract as the release of its version.
 *
 * @param replace whether to replace one of the same version that was never released
 * @returns what was done, in words
 * @throws FreezeError when the version is frozen otherwise and may not be replaced
 */
export async function freeze(folder: string, replace: boolean): Promise<string> {
  const [{ version }, bundle, releases] = await Promise.all([
    readContract(folder),
    readFile(join(folder, `${BUNDLE}.yaml`), 'utf8'),
    readReleases(folder),
  ])
  const file = `${RELEASES}/${version}.yaml`
  const text = bundle.replace(/^# .*/, HEADER)
  const newest = releases.at(-1)?.version
  if (newest !== undefined && compareVersions(version, newest) < 0) {
    throw new FreezeError(`${newest} is frozen already. Raise info.version above it.`)
  }
  const frozen = releases.find((release) => release.version === version)
  if (frozen?.text === text) return `${file} is the contract already.`
  if (frozen) {
    if (!replace) {
      throw new FreezeError(
        `${file} is another contract. Raise info.version; or, when it was never released: pnpm contract:freeze --replace`,
      )
    }
    if (!(await isCheckout(folder))) {
      throw new FreezeError('Whether it was released is known in a git checkout only.')
    }
    if (await isReleased(folder, version)) {
      throw new FreezeError(`${tagOf(version)} is released. Raise info.version.`)
    }
  }
  await writeRelease(folder, version, text)
  return `${file} is ${frozen ? 'replaced' : 'frozen'}.`
}
