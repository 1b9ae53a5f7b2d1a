import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Installs packages where that can be done; else says why it cannot. */
export async function installFromDebian(...packages: readonly string[]): Promise<string> {
  const names = packages.join(' ')
  if (process.getuid?.() !== 0) return `only root can install ${names} with apt-get`
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => promisify(execFile)('apt-get', ['-q', ...args], { env })
  try {
    console.log(`apt-get install ${names}`)
    await apt('update')
    await apt('install', '--yes', '--no-install-recommends', ...packages)
    return `apt-get installed ${names}, which cannot be found`
  } catch (error) {
    return `apt-get could not install ${names}: ${String(error)}`
  }
}
