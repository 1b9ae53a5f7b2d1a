import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { usePackage } from './use-package.ts'

const GOOD = {
  'index.js': 'export const answer = 42\n',
  'extra.js': 'export const extra = true\n',
  'data.json': '{}',
  'main.js': `#!${process.execPath}\nconsole.log('Usage: example')\n`,
}

function use(changes: Partial<typeof GOOD> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-use-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const installed = join(folder, 'node_modules/@example/a')
  const bin = join(folder, 'node_modules/.bin')
  for (const each of [installed, bin]) mkdirSync(each, { recursive: true })
  const manifest = {
    name: '@example/a',
    version: '1.0.0',
    type: 'module',
    exports: {
      '.': { default: './index.js' },
      './extra': { default: './extra.js' },
      './command': { default: './main.js' },
      './data.json': './data.json',
      './files/*': './files/*',
    },
    bin: { example: './main.js' },
    peerDependenciesMeta: { '@example/peer': { optional: true } },
  }
  const files = { 'package.json': JSON.stringify(manifest), ...GOOD, ...changes }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(installed, file), text)
  chmodSync(join(installed, 'main.js'), 0o755)
  symlinkSync(join(installed, 'main.js'), join(bin, 'example'))
  return usePackage(folder, '@example/a')
}

test('every entry and every command of a package is used', async () => {
  expect(await use()).toEqual({
    used: ['@example/a', '@example/a/extra', '@example/a/data.json', 'example'],
    left: {},
  })
})

test('an entry may lack an optional peer dependency, which is told', async () => {
  const { used, left } = await use({ 'extra.js': "import '@example/peer'\n" })
  expect(left).toEqual({ '@example/a/extra': '@example/peer' })
  expect(used).not.toContain('@example/a/extra')
})

test.for<[string, Partial<typeof GOOD>, string]>([
  ['needs what nobody installs', { 'extra.js': "import '@example/other'\n" }, '@example/a/extra'],
  ['fails as it is imported', { 'index.js': "throw new Error('no')\n" }, '@example/a cannot'],
  ['exports nothing', { 'extra.js': '' }, '@example/a/extra'],
  [
    'has a command that fails',
    { 'main.js': `#!${process.execPath}\nprocess.exit(1)\n` },
    'example',
  ],
  [
    'has a command that says nothing',
    { 'main.js': `#!${process.execPath}\n` },
    'example --help prints nothing',
  ],
])('a package that %s is refused', async ([, changes, message]) => {
  await expect(use(changes)).rejects.toThrow(message)
})
