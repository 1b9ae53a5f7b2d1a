import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { readCallers } from './callers-configuration.js'
import { ConfigurationError, readConfiguration } from './configuration.js'
import { defaultRoleNames } from './keystone/role-names.js'

const iam = { IAM_URL: 'https://iam.example:5000/identity', IAM_TOKEN: 'own-token' }

test('without IAM_URL and CREDENTIALS_FILE it is an emulator, for loopback alone', () => {
  expect(readConfiguration({})).not.toHaveProperty('callers')
  expect(() => readConfiguration({ HOST: '0.0.0.0' })).toThrow(
    'A deployment needs callers of its own: set IAM_URL or CREDENTIALS_FILE.',
  )
})

test.for([iam, { CREDENTIALS_FILE: 'keys.json' }, { ...iam, CREDENTIALS_FILE: 'keys.json' }])(
  'with %j it is a deployment, and any HOST is allowed',
  (environment) => {
    const { host, callers } = readConfiguration({ ...environment, HOST: '0.0.0.0' })
    expect(host).toBe('0.0.0.0')
    expect(callers?.credentialsFile).toBe(
      (environment as Partial<Record<string, string>>)['CREDENTIALS_FILE'],
    )
  },
)

test('IAM_READ_ROLES and IAM_WRITE_ROLES name roles between commas', () => {
  const roleNamesOf = (more: Record<string, string>) =>
    readConfiguration({ ...iam, ...more }).callers?.iam?.roleNames
  expect(roleNamesOf({})).toEqual(defaultRoleNames)
  expect(roleNamesOf({ IAM_READ_ROLES: 'auditor, viewer' })).toEqual({
    ...defaultRoleNames,
    read: ['auditor', 'viewer'],
  })
  expect(roleNamesOf({ IAM_WRITE_ROLES: 'operator' })).toEqual({
    ...defaultRoleNames,
    write: ['operator'],
  })
})

const wrong: [Record<string, string>, string][] = [
  [{ IAM_URL: iam.IAM_URL }, 'IAM_TOKEN must hold a token'],
  [{ ...iam, IAM_TOKEN: '' }, 'IAM_TOKEN must hold a token'],
  [{ ...iam, IAM_TOKEN: 'own token' }, 'IAM_TOKEN must hold a token'],
  [{ IAM_TOKEN: iam.IAM_TOKEN }, 'IAM_TOKEN needs IAM_URL'],
  [{ ...iam, IAM_TOKEN_FILE: 'a' }, 'Set IAM_TOKEN or IAM_TOKEN_FILE, not both'],
  [{ IAM_URL: iam.IAM_URL, IAM_TOKEN_FILE: '' }, 'IAM_TOKEN_FILE must name a file'],
  [{ IAM_TOKEN_FILE: 'a' }, 'IAM_TOKEN_FILE needs IAM_URL'],
  [{ CREDENTIALS_FILE: 'a', IAM_READ_ROLES: 'reader' }, 'IAM_READ_ROLES needs IAM_URL'],
  [{ ...iam, IAM_WRITE_ROLES: '' }, 'IAM_WRITE_ROLES must name roles'],
  [{ ...iam, IAM_READ_ROLES: 'a,,b' }, 'IAM_READ_ROLES must name roles'],
  [{ CREDENTIALS_FILE: '' }, 'CREDENTIALS_FILE must name a file'],
  ...[
    '',
    'iam.example',
    'ftp://iam.example',
    'https://iam.example/v3',
    'https://iam.example/v3/',
  ].map((url): [Record<string, string>, string] => [
    { ...iam, IAM_URL: url },
    'IAM_URL must be like',
  ]),
  ...[
    'https://user:own-token@iam.example',
    'https://iam.example?own-token',
    'https://iam.example#own-token',
  ].map((url): [Record<string, string>, string] => [
    { ...iam, IAM_URL: url },
    'IAM_URL must be like',
  ]),
]

test.for(wrong)('%j is refused', ([environment, message]) => {
  const read = () => readConfiguration(environment)
  expect(read).toThrow(ConfigurationError)
  expect(read).toThrow(message)
  expect(read).not.toThrow(/own.token/)
})

test('IAM_TOKEN_FILE is a private file with a token, which may be exchanged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-token-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'token')
  const { callers } = readConfiguration({ IAM_URL: iam.IAM_URL, IAM_TOKEN_FILE: file })
  if (!callers) throw new Error('It is no deployment.')
  expect(() => readCallers(callers)).toThrow(`IAM_TOKEN_FILE: ${file} cannot be read`)
  writeFileSync(file, 'own-token\n', { mode: 0o644 })
  expect(() => readCallers(callers)).toThrow('must have the mode 0600')
  rmSync(file)
  writeFileSync(file, 'own token\n', { mode: 0o600 })
  expect(() => readCallers(callers)).toThrow('The file of IAM_TOKEN_FILE must hold a token')
  writeFileSync(file, 'own-token\n')
  const { token } = readCallers(callers).iam ?? {}
  const read = () => (typeof token === 'function' ? token() : token)
  expect(read()).toBe('own-token')
  writeFileSync(file, 'next-token')
  expect(read()).toBe('next-token')
})
