import { execFile, execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** How long `requirePrograms` may take, in milliseconds: the packages come over the network. */
export const INSTALLATION = 300_000

/**
 * Installs the programs that are missing where the system has Debian's packages.
 *
 * @param packages the package that has each program
 * @throws Error where a program is missing and cannot be installed
 */
export async function requirePrograms(packages: Readonly<Record<string, string>>): Promise<void> {
  const findMissing = () => Object.keys(packages).filter((program) => !isInstalled(program))
  const missing = findMissing()
  if (missing.length === 0) return
  const failure = await installFromDebian(...missing.map((program) => packages[program] ?? program))
  const stillMissing = findMissing()
  if (stillMissing.length > 0) {
    throw new Error(`${stillMissing.join(', ')} must be on the path, and ${failure}.`)
  }
}

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Held by whoever installs: `apt-get` fails, and does not wait, when another one is updating its lists. */
const LOCK = join(tmpdir(), 'apigw-certificates-apt.lock')

/** Installs packages where that can be done; else says why it cannot. */
export async function installFromDebian(...packages: readonly string[]): Promise<string> {
  const names = packages.join(' ')
  if (process.getuid?.() !== 0) return `only root can install ${names} with apt-get`
  const install = `apt-get -q update && apt-get -q install --yes --no-install-recommends ${names}`
  try {
    console.log(`apt-get install ${names}`)
    await promisify(execFile)('flock', [LOCK, 'sh', '-c', install], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return `apt-get installed ${names}, which cannot be found`
  } catch (error) {
    return `apt-get could not install ${names}: ${String(error)}`
  }
}
