import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, afterEach, expect, test } from 'vitest'

import { documents, outputsOf } from './generate/documents.ts'
import { root } from './lib/workspace.ts'

let copy: string

/** The parts of the repository that generation reads and writes, with the same dependencies. */
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'apigw-drift-'))
  const parts = ['package.json', 'redocly.yaml', 'openapi', 'scripts']
  const generated = documents.flatMap(outputsOf)
  for (const part of [...parts, ...generated]) {
    await cp(join(root, part), join(copy, part), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  await symlink(join(root, 'openapi/node_modules'), join(copy, 'openapi/node_modules'))
})

afterEach(() => rm(copy, { recursive: true, force: true }))

const generate = (...args: string[]): Promise<{ code: number; stderr: string }> =>
  new Promise((resolve) => {
    const script = join(copy, 'scripts/generate.ts')
    execFile(process.execPath, [script, ...args], { cwd: copy }, (error, _, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stderr }),
    )
  })

async function edit(file: string, search: string, replacement: string): Promise<void> {
  const path = join(copy, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(search)
  await writeFile(path, text.replace(search, replacement))
}

test('the drift gate accepts what is committed', async () => {
  expect(await generate('--check')).toMatchObject({ code: 0 })
})

test('a new optional property fails the drift gate until it is generated, and changes nothing else', async () => {
  await edit(
    'openapi/schemas/CertificateCreate.yaml',
    'properties:\n',
    'properties:\n  comment:\n    type: string\n    description: A note.\n',
  )
  const stale = await generate('--check')
  expect(stale.code).toBe(1)
  expect(stale.stderr).toContain('packages/client/src/generated/types.gen.ts')
  expect(stale.stderr).toContain('packages/client/src/validate/generated/validators.gen.ts')
  expect(stale.stderr).toContain('packages/server/src/generated/request-validators.gen.ts')
  expect(stale.stderr).toContain('Run: pnpm generate')
  expect(await generate()).toMatchObject({ code: 0 })
  expect(await generate('--check')).toMatchObject({ code: 0 })
})

test.for([
  ['packages/client/src/generated/sdk.gen.ts', 'X-Auth-Token', 'X-Other'],
  ['packages/client/src/validate/generated/validators.gen.ts', '{32}', '{31}'],
  ['packages/client/src/catalogue/generated/catalogue.gen.ts', 'APIG.2106', 'APIG.2107'],
] as const)('an edit of %s fails the drift gate', async ([file, search, replacement]) => {
  await edit(file, search, replacement)
  const edited = await generate('--check')
  expect(edited.code).toBe(1)
  expect(edited.stderr).toContain(`  ${file}\n`)
})
