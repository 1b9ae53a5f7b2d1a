import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { run } from '../../scripts/lib/run.ts'
import { compile } from './compile.ts'
import { openConsumers } from './consumer.ts'
import { install, type Installation } from './install.ts'

let installation: Installation
let consumers: Awaited<ReturnType<typeof openConsumers>>

beforeAll(async () => {
  installation = await install('client')
  consumers = await openConsumers(installation)
})
afterAll(async () => {
  await consumers?.emulator.close()
  await installation?.remove()
})

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const node = (file: string, cwd: string) => run(process.execPath, [file], { cwd })

describe('the packed client', () => {
  test('is used by an ES module in Node.js', async () => {
    const { folder, check } = await consumers.add('node')
    check(await node('main.ts', folder))
  })

  test('is required by CommonJS in Node.js', async () => {
    const { folder, check } = await consumers.add('commonjs', { type: 'commonjs' })
    await compile(compiler, folder, { moduleResolution: 'nodenext', emits: true })
    expect(readFileSync(join(folder, 'out/program.js'), 'utf8')).toContain(
      'require("@apigw-certificates/client")',
    )
    check(await node('out/main.js', folder))
  })

  test.for(
    (['nodenext', 'node16', 'bundler'] as const).flatMap((moduleResolution) =>
      [true, false].map((strict) => ({ moduleResolution, strict })),
    ),
  )('has types for $moduleResolution with strict $strict', async (project) => {
    const { folder } = await consumers.add(`types ${Object.values(project).join(' ')}`)
    await compile(compiler, folder, project)
  })

  test('has types that refuse what is wrong', async () => {
    const { folder } = await consumers.add('wrong types')
    const program = join(folder, 'program.ts')
    writeFileSync(program, readFileSync(program, 'utf8').replace('@ts-expect-error', ''))
    await expect(compile(compiler, folder, { moduleResolution: 'nodenext' })).rejects.toThrow(
      'APIG.1000',
    )
  })
})

describe('the tarball', () => {
  const files = async () =>
    (await readdir(installation.installed, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installation.installed, join(entry.parentPath, entry.name)))

  test('has no tests and nothing but what was built, its sources and what describes it', async () => {
    const others = (await files()).filter((file) => !/^(?:dist|src)\//.test(file))
    expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect((await files()).filter((file) => /\.test(?:-d)?\.|test-support/.test(file))).toEqual([])
  })

  test('has a source map beside each built file, and it points to sources that are shipped', async () => {
    const built = (await files()).filter((file) => /\.(?:js|d\.ts)$/.test(file))
    expect(built.length).toBeGreaterThan(20)
    for (const file of built) {
      const path = join(installation.installed, file)
      expect(readFileSync(path, 'utf8')).toMatch(/\n\/\/# sourceMappingURL=\S+\.map\s*$/)
      const map = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as {
        sourceRoot?: string
        sources: string[]
      }
      expect(map.sources.length, file).toBeGreaterThan(0)
      for (const source of map.sources) {
        const target = resolve(dirname(path), map.sourceRoot ?? '', source)
        expect(relative(installation.installed, target)).toMatch(/^src\//)
        expect(existsSync(target), `${file} → ${source}`).toBe(true)
      }
    }
  })

  test('shows sources in a stack trace', async () => {
    const { folder } = await consumers.add('stack')
    writeFileSync(
      join(folder, 'fails.js'),
      `import { createClient } from '@apigw-certificates/client'
try { createClient({ endpoint: 'file:///' }) } catch (error) { console.log(error.stack) }`,
    )
    const trace = await run(process.execPath, ['--enable-source-maps', 'fails.js'], { cwd: folder })
    expect(trace).toMatch(/client\/src\/\S+\.ts:\d+/)
  })
})
