import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { run } from './test-support/cli.ts'
import { createWorld, type Json } from './test-support/world.ts'

/** Unpacked, in bytes: a renewal hook is installed on small machines. */
const MOST_BYTES = 300_000

/** Start-up against `node -e 0`: what a person waits for before anything is done. */
const MOST_TIMES = 2.5

let folder: string
let installed: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'apigw-cert-packed-'))
  const env = { HOME: process.env['HOME'] ?? folder }
  const cwd = join(import.meta.dirname, '..')
  const packed = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd, env })
  expect(packed.code, packed.stderr).toBe(0)
  const { filename } = JSON.parse(packed.stdout) as { filename: string }
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const flags = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const npm = await run('npm', ['install', ...flags, filename], { cwd: folder, env })
  expect(npm.code, npm.stderr).toBe(0)
  installed = join(folder, 'node_modules/@apigw-certificates/cli')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const milliseconds = (args: readonly string[]): number => {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, args)
  return Number(process.hrtime.bigint() - start) / 1e6
}

describe('the packed package', () => {
  test('is small and depends on nothing', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Json
    expect(manifest['dependencies']).toBeUndefined()
    expect(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['@apigw-certificates'])
    const sizes = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(join(installed, file)))
      .filter((stat) => stat.isFile())
      .map(({ size }) => size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })

  test('pushes a certificate', async () => {
    const world = await createWorld()
    const line = ['push', '--name', 'example_com', '--cert', 'old.pem', '--key', 'old.key']
    const { code, stdout } = await run(join(folder, 'node_modules/.bin/apigw-cert'), line, {
      cwd: world.folder,
      env: world.env,
    })
    await world.close()
    expect([code, stdout]).toEqual([0, expect.stringContaining('example_com created')])
  })

  test('starts fast', () => {
    const main = join(installed, 'dist/main.js')
    let [node, started] = [Infinity, Infinity]
    // The least of each is what the machine can do; a busy one needs more tries to show it.
    for (let tries = 0; tries < 10 || (tries < 60 && started / node > MOST_TIMES); tries += 1) {
      node = Math.min(node, milliseconds(['-e', '0']))
      started = Math.min(started, milliseconds([main, '--version']))
    }
    expect(started / node).toBeLessThan(MOST_TIMES)
  })
})
