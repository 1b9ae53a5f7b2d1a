import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'

import { run } from '../../scripts/lib/run.ts'
import { usePackage } from '../../scripts/lib/use-package.ts'
import { compile } from './compile.ts'
import { install, type Installation } from './install.ts'

const uses = join(import.meta.dirname, '../uses')
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** Installs a package for one test. */
export async function installForTest(
  name: string,
  packages: readonly string[] = [],
): Promise<Installation> {
  const installation = await install(name, packages)
  onTestFinished(() => installation.remove())
  return installation
}

/** Expects that every entry can be imported, every command answers, and nothing else is left out. */
export async function expectUsable(
  { folder }: Installation,
  name: string,
  left: Readonly<Record<string, string>> = {},
): Promise<void> {
  const use = await usePackage(folder, `@apigw-certificates/${name}`)
  expect(use.left).toEqual(left)
  expect(use.used).not.toEqual([])
}

/** Runs the program of `uses/` in the folder and gives what it printed as JSON. */
export async function runUse({ folder }: Installation, name: string): Promise<unknown> {
  cpSync(join(uses, `${name}.ts`), join(folder, 'use.ts'))
  return JSON.parse(await run(process.execPath, ['use.ts'], { cwd: folder })) as unknown
}

/** Compiles imports of entries together with the declarations that they lead to. */
export async function compileEntries(
  { folder, subpaths }: Installation,
  name: string,
  { without = [], types = [] }: { without?: readonly string[]; types?: readonly string[] } = {},
): Promise<void> {
  const lines = subpaths
    .filter((subpath) => !without.includes(subpath))
    .map(
      (subpath, index) =>
        `export * as entry${index} from '@apigw-certificates/${name}${subpath.slice(1)}'\n`,
    )
  writeFileSync(join(folder, 'main.ts'), lines.join(''))
  await compile(compiler, folder, { moduleResolution: 'nodenext', types })
}
