import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { CliError } from '../cli-error.ts'
import { configFolder } from './config-folder.ts'

/** What `login` remembers. */
export interface Profile {
  /** The API that the token is for; it is sent nowhere else. */
  readonly endpoint: string
  readonly projectId: string
  readonly user: string
  readonly token: string
  /** RFC 3339, in UTC. */
  readonly expiresAt: string
}

type Env = Readonly<Record<string, string | undefined>>

export const profilePath = (env: Env): string => join(configFolder(env), 'profile.json')

const LOGIN = 'Run apigw-cert login.'

/**
 * Reads the profile; undefined when there is none.
 *
 * @throws CliError when others can read it, or it is damaged
 */
export async function readProfile(env: Env): Promise<Profile | undefined> {
  const path = profilePath(env)
  let text: string
  try {
    const file = await open(path)
    try {
      const { mode } = await file.stat()
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
        throw new CliError('notSignedIn', `Others can read ${path}.`, `Run chmod 600 '${path}'.`)
      }
      text = await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof CliError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CliError('notSignedIn', `${path} cannot be read.`, LOGIN)
  }
  const profile = parseProfile(text)
  if (!profile) throw new CliError('notSignedIn', `${path} is damaged.`, LOGIN)
  return profile
}

function parseProfile(text: string): Profile | undefined {
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null
    const names = ['endpoint', 'projectId', 'user', 'token', 'expiresAt']
    return names.every((name) => typeof value?.[name] === 'string')
      ? (value as unknown as Profile)
      : undefined
  } catch {
    return undefined
  }
}

/** Keeps the profile for this user alone (mode 0600); whole or not at all. */
export async function writeProfile(env: Env, profile: Profile): Promise<string> {
  const path = profilePath(env)
  const draft = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(profile, null, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await chmod(draft, 0o600)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    const { code } = error as NodeJS.ErrnoException
    throw new CliError('usage', `${path} cannot be written (${code ?? 'unknown'}).`)
  }
  return path
}
