import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { ConfigurationError } from './configuration.js'
import { readCredentials } from './credentials.js'

const secretKey = 'secret-key-of-the-test'
const credential = {
  accessKey: 'ACCESSKEY',
  secretKey,
  projectId: 'a'.repeat(32),
  roles: ['read', 'write'],
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-credentials-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function write(content: unknown, mode = 0o600): string {
  const file = join(newFolder(), 'credentials.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  chmodSync(file, mode)
  return file
}

function refusalOf(file: string): string {
  try {
    readCredentials(file)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    const { message } = error as Error
    expect(message).toContain(`CREDENTIALS_FILE: ${file} `)
    expect(message).not.toContain(secretKey)
    return message
  }
  throw new Error('It was accepted.')
}

test.for([0o600, 0o400])('a file with the mode %o is read', (mode) => {
  expect(readCredentials(write({ accessKeys: [credential] }, mode))).toEqual([credential])
})

test('so is one that a link leads to, as secrets are mounted', () => {
  const file = write({ accessKeys: [credential] })
  const link = join(newFolder(), 'link.json')
  symlinkSync(file, link)
  expect(readCredentials(link)).toHaveLength(1)
})

test.for([0o640, 0o604, 0o620, 0o602, 0o644, 0o700, 0o610, 0o1600, 0o666])(
  'a file with the mode %o is refused',
  (mode) => {
    const message = refusalOf(write({ accessKeys: [credential] }, mode))
    expect(message).toContain('must have the mode 0600 or a stricter one')
    expect(message).toContain(mode.toString(8).padStart(4, '0'))
  },
)

test('a file of another user is refused', () => {
  // Only root can give a file away; to anybody else, a file of the system is another user's.
  let file = '/etc/passwd'
  if (process.geteuid?.() === 0) {
    file = write({ accessKeys: [credential] })
    chownSync(file, 65534, 65534)
  }
  expect(refusalOf(file)).toContain('must belong to the user whom this process runs as')
})

test('what is no file is refused, at once', () => {
  const folder = newFolder()
  expect(refusalOf(folder)).toContain('must be a regular file')
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', ['-m', '600', pipe])
  expect(refusalOf(pipe)).toContain('must be a regular file')
  expect(refusalOf(join(folder, 'none'))).toContain('cannot be read: ENOENT')
})

const wrong: [unknown, string][] = [
  ['', 'is not JSON'],
  [`{"accessKeys": [{"secretKey": "${secretKey}" oops`, 'is not JSON'],
  [[], 'it: Invalid input'],
  [{}, 'accessKeys: '],
  [{ accessKeys: [] }, 'accessKeys: '],
  [
    { accessKeys: [{ ...credential, accessKey: 'a,b' }] },
    'accessKeys.0.accessKey: must be visible',
  ],
  [
    { accessKeys: [{ ...credential, secretKey: 'too-short-a-key' }] },
    'accessKeys.0.secretKey: must have at least 16 characters',
  ],
  [
    { accessKeys: [{ ...credential, projectId: secretKey }] },
    'accessKeys.0.projectId: must be 32 hexadecimal digits',
  ],
  [
    { accessKeys: [{ ...credential, roles: [secretKey] }] },
    'accessKeys.0.roles.0: must be "read" or "write"',
  ],
  [{ accessKeys: [{ ...credential, roles: [] }] }, 'accessKeys.0.roles: '],
  [
    { accessKeys: [{ ...credential, [secretKey]: 1 }] },
    'accessKeys.0: has a property that is not known',
  ],
  [{ accessKeys: [credential, credential] }, 'accessKeys.1.accessKey: is the same as another'],
]

test.for(wrong)('%j is refused', ([content, message]) => {
  expect(refusalOf(write(content))).toContain(message)
})
