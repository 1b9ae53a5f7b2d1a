import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { remedyOf } from '@apigw-certificates/client/catalogue'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { startEmulator } from './index.js'

const run = promisify(execFile)
const packageFolder = join(import.meta.dirname, '..')

/** What the examples of the client's documents take for granted. */
const GIVEN = `
import { createClient } from '@apigw-certificates/client'
import { testProject } from '@apigw-certificates/service/fetch'
import { issueCertificate } from '@apigw-certificates/x509/testing'

export const endpoint = 'http://127.0.0.1:8080'
export const { projectId, gatewayId: instance_id } = testProject
export const token = 'dev-token'
export const { chain: certificate, privateKey: key } = await issueCertificate({
  subjectAlternativeNames: [testProject.domain],
})
export const body = { name: 'example_com', cert_content: certificate, private_key: key }
export const client = createClient({ endpoint, projectId, auth: { token } })
export const { id } = await client.orThrow.createCertificate({ body: { ...body, name: 'first' } })
export const unknown = 'f'.repeat(32)

let losses = 1
/** Loses the answer to the first POST. */
export const losing = createClient({
  endpoint,
  projectId,
  auth: { token },
  fetch: async (input, init) => {
    const response = await fetch(input, init)
    if (init?.method === 'POST' && losses-- > 0) throw new TypeError('fetch failed')
    return response
  },
})
`

const gateways = 'console.log((await client.listGateways()).status)'
const example = "{ query: { instance_id, name: 'example_com' } }"

const throughMsw = `
import { createClient } from '@apigw-certificates/client'
import { testProject } from '@apigw-certificates/service/fetch'
const { projectId, token } = testProject
const client = createClient({ endpoint: 'https://apig.example', projectId, auth: { token } })
console.log((await client.listGateways()).data?.instances[0]?.id)
const body = { name: 'example_com', cert_content: 'x', private_key: 'x' }
console.log((await client.createCertificate({ body })).error?.error_code)
server.close()
`
const answersOfMsw = /^f0fa1789-3b76-433b-a787-9892951c620e\nAPIG\.2106$/

/** What an example is run with, and what it prints then. */
interface Expectation {
  /** What it takes for granted, of {@link GIVEN}. */
  readonly given?: string
  /** What is run after it. */
  readonly after?: string
  readonly prints: RegExp | string
}

const documents: readonly {
  readonly file: string
  readonly section?: RegExp
  /** For each example, in the document's order. */
  readonly examples: readonly Expectation[]
}[] = [
  {
    file: 'README.md',
    section: /^## Test your own code\n(.*?)^## /ms,
    examples: [{ prints: "[ 'www.example.com' ]" }, { after: throughMsw, prints: answersOfMsw }],
  },
  {
    file: 'packages/client/README.md',
    examples: [
      { given: 'certificate, key', prints: /^[0-9a-f]{32} 20\S+$/ },
      {
        given: 'client, id',
        after:
          'console.log((await client.showCertificate({ path: { certificate_id: id } })).status)',
        prints: '404',
      },
      {
        given: 'client, unknown as id',
        prints: remedyOf({ code: 'APIG.3021', status: 404 }) ?? 'none',
      },
      { after: gateways, prints: '200' },
      {
        after: 'console.log(token.length > 0, projectId, expiresAt > new Date())',
        prints: 'true 0123456789abcdef0123456789abcdef true',
      },
      { after: gateways, prints: '200' },
      { given: 'client, instance_id', prints: /^first 20\S+$/ },
      { given: 'body, instance_id, losing as client', prints: '1' },
      {
        given: 'body, instance_id, losing as client',
        after: `console.log((await client.orThrow.listCertificates(${example})).total)`,
        prints: /^[0-9a-f]{32}\n1$/,
      },
      {
        given: 'client, id',
        after: 'console.log(answer.data?.name)',
        prints: /^GET http:\S+ 200 in \d+ ms, request \S+\nfirst$/,
      },
      { given: 'body', prints: '/body/instance_id is missing' },
      { given: 'key', prints: "{ name: 'example_com', private_key: '[redacted]' }" },
      { prints: '1' },
      { after: throughMsw, prints: answersOfMsw },
      {
        given: 'endpoint, id, projectId, token',
        after: 'console.log(certificate.id === id)',
        prints: 'true',
      },
    ],
  },
]

/** In the package, so that the examples find what the package depends on, and itself. */
let folder: string

beforeAll(() => {
  const samples = join(packageFolder, '.samples')
  mkdirSync(samples, { recursive: true })
  folder = mkdtempSync(join(samples, 'readme-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.for(documents)('$file', ({ file, section = /(.*)/s, examples }) => {
  const text = readFileSync(join(packageFolder, '../..', file), 'utf8')
  const codes = [...(section.exec(text)?.[1] ?? '').matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, code = '']) => code,
  )

  /** Writes the examples as programs that call the API at an endpoint. */
  function write(endpoint: string): string[] {
    const programs = codes.map((code, index) => {
      const { given, after = '' } = examples[index] ?? {}
      return `${given ? `import { ${given} } from './given.ts'\n` : ''}${code}\n${after}\n`
    })
    return [GIVEN, ...programs].map((program, index) => {
      const name = index === 0 ? 'given.ts' : `example-${index}.ts`
      writeFileSync(
        join(folder, name),
        `${program.replaceAll('http://127.0.0.1:8080', endpoint)}\nexport {}\n`,
      )
      return name
    })
  }

  test('every example is known here', () => {
    expect(codes).toHaveLength(examples.length)
  })

  test('the examples compile', async () => {
    const config = {
      extends: '../../../../tsconfig.base.json',
      compilerOptions: {
        allowImportingTsExtensions: true,
        noEmit: true,
        noUnusedLocals: false,
        types: ['node'],
      },
      files: write('http://127.0.0.1:8080'),
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const compiler = join(packageFolder, 'node_modules/typescript/bin/tsc')
    const printed = await run(process.execPath, [compiler, '-p', folder]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    )
    expect(printed).toBe('')
  })

  test.for(examples.map(({ prints }, index) => [index + 1, prints] as const))(
    'example %i runs and prints %s',
    async ([number, prints]) => {
      const emulator = await startEmulator()
      onTestFinished(() => emulator.close())
      write(emulator.url)
      const { stdout, stderr } = await run(process.execPath, [`example-${number}.ts`], {
        cwd: folder,
      })
      expect((stdout + stderr).trim()).toEqual(
        typeof prints === 'string' ? prints.trim() : expect.stringMatching(prints),
      )
    },
  )
})
