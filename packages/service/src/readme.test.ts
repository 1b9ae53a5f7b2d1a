import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const packageFolder = join(import.meta.dirname, '..')

const readme = readFileSync(join(packageFolder, '../../README.md'), 'utf8')
const [, section = ''] = /^## Test your own code\n(.*?)^## /ms.exec(readme) ?? []
const programs = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, program = '']) => program)

/** In the package, so that its programs find what the package depends on, and itself. */
let folder: string

beforeAll(() => {
  const samples = join(packageFolder, '.samples')
  mkdirSync(samples, { recursive: true })
  folder = mkdtempSync(join(samples, 'readme-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function runProgram(name: string, program: string): Promise<string> {
  const file = join(folder, name)
  writeFileSync(file, program)
  const { stdout } = await run(process.execPath, [file], { cwd: folder })
  return stdout.trim()
}

test('the programs of the section on tests compile', async () => {
  expect(programs).toHaveLength(2)
  const names = programs.map((program, index) => {
    writeFileSync(join(folder, `program-${index}.ts`), program)
    return `program-${index}.ts`
  })
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { noEmit: true, noUnusedLocals: false, types: ['node'] },
    files: names,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const compiler = join(packageFolder, 'node_modules/typescript/bin/tsc')
  const printed = await run(process.execPath, [compiler, '-p', folder]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
  expect(printed).toBe('')
})

test('the client is answered in the process', async () => {
  expect(await runProgram('client.ts', programs[0] ?? '')).toBe("[ 'www.example.com' ]")
})

test('one line makes a handler of Mock Service Worker', async () => {
  const use = `
import { createClient } from '@apigw-certificates/client'
import { testProject } from '@apigw-certificates/service/fetch'
const { projectId, token } = testProject
const client = createClient({ endpoint: 'https://apig.example', projectId, auth: { token } })
console.log((await client.listGateways()).data?.instances[0]?.id)
const body = { name: 'example_com', cert_content: 'x', private_key: 'x' }
console.log((await client.createCertificate({ body })).error?.error_code)
server.close()
`
  expect(await runProgram('msw.ts', (programs[1] ?? '') + use)).toBe(
    'f0fa1789-3b76-433b-a787-9892951c620e\nAPIG.2106',
  )
})
