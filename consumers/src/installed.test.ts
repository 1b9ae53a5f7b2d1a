import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { run } from '../../scripts/lib/run.ts'
import { openPage, openSite } from './browser.ts'
import { compile, type Project } from './compile.ts'
import { openConsumers } from './consumer.ts'
import { install, type Installation } from './install.ts'
import { askWorker } from './workerd.ts'

const PACKAGES = [
  'typescript-5.5@npm:typescript@5.5.4',
  'typescript-5.8@npm:typescript@5.8.3',
  'typescript-7@npm:typescript@7.0.2',
  'vite@8.3.8',
  'deno@2.9.6',
  'bun@1.4.5',
  'workerd@1.20261117.1',
]

let installation: Installation
let consumers: Awaited<ReturnType<typeof openConsumers>>

beforeAll(async () => {
  installation = await install('client', PACKAGES)
  // Puts the binary of its package for this platform in the place of its command.
  const bun = join(installation.folder, 'node_modules/bun')
  await run(process.execPath, ['install.js'], { cwd: bun })
  consumers = await openConsumers(installation)
})
afterAll(async () => {
  await consumers?.emulator.close()
  await installation?.remove()
})

const bin = (name: string) => join(installation.folder, 'node_modules/.bin', name)

/** Each release of the compiler with what it can do: `require` of an ES module came with 5.8. */
const COMPILERS: readonly (Project & { version: string; type: 'module' | 'commonjs' })[] = [
  { version: '5.5', type: 'module', moduleResolution: 'nodenext' },
  { version: '5.5', type: 'module', moduleResolution: 'node16' },
  { version: '5.5', type: 'module', moduleResolution: 'bundler' },
  { version: '5.5', type: 'module', moduleResolution: 'nodenext', strict: false },
  { version: '5.8', type: 'module', moduleResolution: 'nodenext' },
  { version: '5.8', type: 'commonjs', moduleResolution: 'nodenext', emits: true },
  { version: '7', type: 'module', moduleResolution: 'nodenext' },
  { version: '7', type: 'module', moduleResolution: 'node16' },
  { version: '7', type: 'module', moduleResolution: 'bundler' },
  { version: '7', type: 'module', moduleResolution: 'nodenext', strict: false },
  { version: '7', type: 'commonjs', moduleResolution: 'nodenext', emits: true },
]

describe('the packed client is compiled', () => {
  test.for(COMPILERS.map((project) => [JSON.stringify(project), project] as const))(
    '%s',
    async ([name, { version, type, ...project }]) => {
      const { folder, check } = await consumers.add(`types ${name}`, { type })
      const compiler = join(installation.folder, `node_modules/typescript-${version}/bin/tsc`)
      const printed = await run(process.execPath, [compiler, '--version'], { cwd: folder })
      expect(printed).toContain(`Version ${version}.`)
      await compile(compiler, folder, project)
      if (project.emits) check(await run(process.execPath, ['out/main.js'], { cwd: folder }))
    },
  )
})

describe('the packed client runs', () => {
  test('in Chromium, bundled by Vite', async ({ onTestFinished }) => {
    const site = await openSite(consumers.emulator.url)
    onTestFinished(() => site.close())
    const { folder, check } = await consumers.add('vite', { endpoint: site.url })
    const page =
      '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./main.ts"></script>'
    writeFileSync(join(folder, 'index.html'), page)
    await run(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: folder })
    site.serve(join(folder, 'dist'))
    const { printed, version } = await openPage(site.url)
    console.log(`Chromium ${version}`)
    check(printed)
  })

  test('in Deno', async () => {
    const { folder, check } = await consumers.add('deno')
    const env = { ...process.env, DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
    const allowed = ['--allow-net=127.0.0.1', '--no-remote', '--node-modules-dir=manual']
    check(
      await run(bin('deno'), ['run', '--no-prompt', ...allowed, 'main.ts'], { cwd: folder, env }),
    )
  })

  test('in Bun', async () => {
    const { folder, check } = await consumers.add('bun')
    check(await run(bin('bun'), ['run', '--no-install', 'main.ts'], { cwd: folder }))
  })

  test('in workerd', async () => {
    const { folder, check } = await consumers.add('workerd', { entry: 'answers' })
    check(await askWorker(folder))
  })
})
