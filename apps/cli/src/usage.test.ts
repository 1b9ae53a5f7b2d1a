import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createWorld, type World } from './test-support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  mkdirSync(join(world.folder, 'directory'))
  writeFileSync(join(world.folder, 'empty'), '')
  writeFileSync(join(world.folder, 'large'), 'x'.repeat(1024 * 1024 + 1))
  writeFileSync(join(world.folder, 'text'), 'no certificate\n')
})
afterAll(() => world.close())

const ID = 'f'.repeat(32)
const files = ['--cert', 'old.pem', '--key', 'old.key']

describe('a wrong command line', () => {
  test.for([
    { line: ['nothing'], says: 'nothing is no command' },
    { line: ['list', '--nothing'], says: '--nothing is no option' },
    { line: ['push', '--token', 'abc'], says: '--token is no option' },
    { line: ['list', 'extra'], says: 'takes fewer arguments' },
    { line: ['inspect'], says: 'needs FILE' },
    { line: ['show'], says: 'needs ID' },
    { line: ['show', 'example_com'], says: '32 lower-case hexadecimal' },
    { line: ['show', '../../instances'], says: '32 lower-case hexadecimal' },
    { line: ['check', '--cert', 'old.pem'], says: 'needs --key' },
    { line: ['check', '--cert'], says: '--cert needs a value' },
    { line: ['check', '--cert', '--key', 'old.key'], says: '--cert needs a value' },
    { line: ['check', '--cert='], says: '--cert needs a value' },
    { line: ['list', '--json=yes'], says: '--json takes no value' },
    { line: ['check', ...files, '--key', 'new.key'], says: '--key is there twice' },
    { line: ['check', '--cert', '-', '--key', '-'], says: 'once only' },
    { line: ['inspect', '-', '-'], says: 'once only' },
    { line: ['inspect', 'missing'], says: 'no such file' },
    { line: ['inspect', 'directory'], says: 'it is a folder' },
    { line: ['inspect', 'large'], says: 'larger than 1 MiB' },
    { line: ['push', '--name', 'a b', ...files], says: '4 to 50 characters' },
    { line: ['push', '--name', 'example_com', '--instance', 'x', ...files], says: 'UUID' },
    { line: ['list', '--expiring', 'soon'], says: '30d' },
    { line: ['list', '--expiring', '-1d'], says: '30d' },
    { line: ['list', '--endpoint', 'nowhere'], says: 'takes a URL' },
    { line: ['list', '--endpoint', 'file:///etc/passwd'], says: 'takes a URL' },
    { line: ['list', '--endpoint', 'http://apig.example.com'], says: 'must be https' },
    { line: ['list', '--endpoint', 'https://u:p@apig.example.com'], says: 'host and port only' },
    { line: ['list', '--endpoint', 'https://a.example', '--region', 'eu-de'], says: 'either' },
    { line: ['list', '--region', 'nowhere'], says: 'region is unknown' },
    { line: ['list', '--project', 'shop'], says: '32 lower-case hexadecimal' },
    { line: ['list', '--access-key', 'AK'], says: 'belong together' },
    { line: ['list', '--token-file', 'empty'], says: 'is empty' },
    { line: ['list', '--token-file', 'text'], says: 'one secret in one line' },
    { line: ['attach', ID], says: 'needs ID DOMAIN' },
    { line: ['attach', ID, 'a/b'], says: 'A domain is a name' },
    { line: ['attach', ID, 'a.b', '--verify-client', '--no-verify-client'], says: 'either' },
    { line: ['delete', ID], says: 'Nobody can be asked' },
    { line: ['login'], says: 'needs --user' },
    {
      line: ['login', '--user', 'a', '--user-domain', 'b', '--iam-endpoint', 'http://a.b'],
      says: 'https',
    },
    { line: ['completion', 'fish'], says: 'bash, zsh' },
    { line: ['hook', 'dehydrated'], says: 'certbot, acme.sh, lego' },
  ])('$line: $says', async ({ line, says }) => {
    const { code, stdout, stderr } = await world.cli(line)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error .+\n/)
    expect(stderr).toContain(says)
  })
})

describe('a wrong certificate', () => {
  test.for([
    { line: ['inspect', 'text'], says: 'holds no PEM block' },
    { line: ['inspect', 'empty'], says: 'is empty' },
    { line: ['check', '--cert', 'old.key', '--key', 'old.pem'], says: 'fix' },
    { line: ['check', '--cert', 'old.pem', '--key', 'new.key'], says: 'is not the key of' },
    { line: ['check', ...files, '--domain', 'example.org'], says: 'is not for example.org' },
    { line: ['check', ...files, '--ca', 'text'], says: 'trusted root CA field' },
  ])('$line: $says', async ({ line, says }) => {
    const { code, stdout, stderr } = await world.cli(line)
    expect(code).toBe(3)
    expect(stdout + stderr).toContain(says)
  })

  test('with warnings only is no error', async () => {
    const soon = { notAfter: new Date(Date.now() + 86_400_000) }
    await world.issue('fine', soon)
    expect(await world.cli(['check', '--cert', 'fine.pem', '--key', 'fine.key'])).toMatchObject({
      code: 0,
    })
    const { certificate } = await world.issue('alone')
    writeFileSync(join(world.folder, 'alone.pem'), certificate)
    const { code, stdout } = await world.cli(['check', '--cert', 'alone.pem', '--key', 'alone.key'])
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^warning .*\n +fix /)])
  })
})
