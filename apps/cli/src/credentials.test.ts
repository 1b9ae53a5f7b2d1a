import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'

import { cli, keepSecret, type Start } from './test-support/cli.ts'
import { createWorld, development, type Json, type World } from './test-support/world.ts'

let world: World
let folder: string
let profile: string
let bare: Readonly<Record<string, string>>
beforeAll(async () => {
  world = await createWorld()
  folder = world.folder
  profile = join(folder, 'config/apigw-cert/profile.json')
  bare = { XDG_CONFIG_HOME: join(folder, 'config') }
  writeFileSync(join(folder, 'token'), `${development.token}\n`)
  writeFileSync(join(folder, 'secret'), development.secretKey)
})
beforeEach(() => world.emulator.reset())
afterAll(() => world.close())

const at = () => ['--endpoint', world.emulator.url]
const inProject = () => [...at(), '--project', development.projectId]
const whoami = async (args: readonly string[], env = {}) => {
  const { code, stdout } = await cli(['whoami', '--json', ...args], {
    cwd: folder,
    env: { ...bare, ...env },
  })
  const value = JSON.parse(stdout) as Json
  return [code, value['credentials']?.['source'] ?? value['error']?.['exit']]
}
const login = (args: readonly string[] = [], start: Start = {}) =>
  cli(['login', ...at(), '--iam-endpoint', world.emulator.url, ...args], {
    cwd: folder,
    ...start,
    env: {
      ...bare,
      OS_USERNAME: 'dev',
      OS_USER_DOMAIN_NAME: 'dev',
      OS_PROJECT_NAME: 'dev',
      ...start.env,
    },
  })

describe('credentials', () => {
  test('are looked for in options, then the environment, then the profile', async () => {
    expect(await whoami(at())).toEqual([7, 'notSignedIn'])
    expect(await login([], { env: { OS_PASSWORD: 'dev-password' } })).toMatchObject({ code: 0 })
    expect(await whoami([])).toEqual([0, profile])
    const token = { OS_TOKEN: development.token, OS_PROJECT_ID: development.projectId }
    expect(await whoami(at(), token)).toEqual([0, 'OS_TOKEN'])
    const keys = { HW_ACCESS_KEY: development.accessKey, HW_SECRET_KEY: development.secretKey }
    expect(await whoami(at(), { ...token, ...keys })).toEqual([0, 'HW_ACCESS_KEY'])
    const byOption = [...at(), '--token-file', 'token']
    expect(await whoami(byOption, { ...token, ...keys })).toEqual([0, '--token-file'])
    const byKey = ['--access-key', development.accessKey, '--secret-key-file', 'secret']
    expect(await whoami([...inProject(), ...byKey])).toEqual([0, '--access-key'])
    const password = {
      OS_USERNAME: 'dev',
      OS_PASSWORD: 'dev-password',
      OS_USER_DOMAIN_NAME: 'dev',
      OS_PROJECT_NAME: 'dev',
      OS_AUTH_URL: `${world.emulator.url}/v3`,
    }
    expect(await whoami(at(), password)).toEqual([0, 'OS_USERNAME'])
  })

  test('that are wrong say so', async () => {
    for (const [env, exit] of [
      [{ OS_TOKEN: 'dev-token-expired' }, 7],
      [{ OS_TOKEN: 'unknown' }, 7],
      [{ OS_TOKEN: 'dev-token-other-project' }, 4],
      [{ HW_ACCESS_KEY: development.accessKey, HW_SECRET_KEY: 'wrong' }, 7],
      [{ HW_ACCESS_KEY: development.accessKey }, 7],
    ] as const) {
      expect(await whoami(inProject(), env), JSON.stringify(env)).toMatchObject({ 0: exit })
    }
  })
})

describe('login', () => {
  test('keeps a token that nobody else can read, and not the password', async () => {
    for (const start of [{ stdin: 'dev-password\n' }, { stdin: 'dev-password' }]) {
      const { code, stdout } = await login(['--password-file', '-'], start)
      expect([code, stdout]).toEqual([0, expect.stringContaining('dev is signed in until')])
    }
    const text = readFileSync(profile, 'utf8')
    expect(text).not.toContain('dev-password')
    keepSecret(String((JSON.parse(text) as Json)['token']))
    if (process.platform !== 'win32') {
      expect(statSync(profile).mode & 0o777).toBe(0o600)
      expect(statSync(join(profile, '..')).mode & 0o777).toBe(0o700)
    }
    expect(await cli(['whoami', '--debug'], { env: bare })).toMatchObject({ code: 0 })
  })

  test('says what IAM refused', async () => {
    const { code, stderr } = await login([], { env: { OS_PASSWORD: 'wrong-one' } })
    expect([code, stderr]).toEqual([7, expect.stringContaining('401')])
    expect(stderr).not.toContain('wrong-one')
  })
})

describe('the profile', () => {
  beforeEach(() => login([], { env: { OS_PASSWORD: 'dev-password' } }))

  test('sends its token to its own endpoint only', async () => {
    let requests = 0
    const server = createServer((_request, response) => {
      requests += 1
      response.end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await whoami(['--endpoint', other])).toEqual([7, 'notSignedIn'])
    expect(requests).toBe(0)
  })

  test.skipIf(process.platform === 'win32')('is refused when others can read it', async () => {
    chmodSync(profile, 0o644)
    expect(await whoami([])).toEqual([7, 'notSignedIn'])
    chmodSync(profile, 0o600)
  })

  test('is refused when it is damaged, or its token has expired', async () => {
    const text = readFileSync(profile, 'utf8')
    for (const other of [
      '{',
      'null',
      text.replace(/"expiresAt": ".*"/, '"expiresAt": "2020-01-01T00:00:00Z"'),
    ]) {
      writeFileSync(profile, other)
      expect(await whoami([])).toEqual([7, 'notSignedIn'])
    }
  })
})
