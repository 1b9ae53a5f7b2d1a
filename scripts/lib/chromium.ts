import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where macOS has it. */
const FOLDERS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

async function find(): Promise<string | undefined> {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  for (const file of [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...onPath, ...FOLDERS]) {
    const found = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return file
  }
  return undefined
}

/**
 * The browser that is installed; where there is none and Debian's packages can be installed, that of
 * Debian.
 *
 * @throws Error when there is none to be had; it says what to do
 */
export async function findChromium(): Promise<string> {
  const installed = await find()
  if (installed) return installed
  const failure = await installFromDebian()
  const file = await find()
  if (file) return file
  throw new Error(
    `No Chromium was found, and ${failure}. Install it, or say where it is by CHROMIUM_PATH.`,
  )
}

/** Why it did not work out. */
async function installFromDebian(): Promise<string> {
  if (process.getuid?.() !== 0) return 'only root can install one with apt-get'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => promisify(execFile)('apt-get', ['-q', ...args], { env })
  try {
    console.log('No Chromium was found: apt-get install chromium')
    await apt('update')
    await apt('install', '--yes', '--no-install-recommends', 'chromium')
    return 'apt-get installed one that cannot be found'
  } catch (error) {
    return `apt-get could not install one: ${String(error)}`
  }
}

/** Chromium has no sandbox for root, and asks nothing of the network that the page does not. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
]
