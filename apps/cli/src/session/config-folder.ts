import { homedir, platform } from 'node:os'
import { join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** Where programs keep what they remember of a user, as each operating system has it. */
export function configFolder(env: Env): string {
  const base = {
    win32: () => env['APPDATA'] || join(homedir(), 'AppData', 'Roaming'),
    darwin: () => env['XDG_CONFIG_HOME'] || join(homedir(), 'Library', 'Application Support'),
  }[platform() as string]
  return join(base?.() ?? (env['XDG_CONFIG_HOME'] || join(homedir(), '.config')), 'apigw-cert')
}
