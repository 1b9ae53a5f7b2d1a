import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

import { installFromDebian } from './debian.ts'

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
  const failure = await installFromDebian('chromium')
  const file = await find()
  if (file) return file
  throw new Error(
    `No Chromium was found, and ${failure}. Install it, or say where it is by CHROMIUM_PATH.`,
  )
}

/** Chromium has no sandbox for root, and asks nothing of the network that the page does not. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
]
