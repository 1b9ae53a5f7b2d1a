import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import {
  development,
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '@apigw-certificates/api'
import { createClient } from '@apigw-certificates/client'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { onTestFinished } from 'vitest'

import { listOperations } from '../../src/lib/contract.ts'
import { development as documented } from '../../src/lib/development.ts'

const run = promisify(execFile)
const samples = join(import.meta.dirname, '../../.samples')

/** A folder in which samples find the packages of the workspace. */
function makeFolder(): string {
  mkdirSync(samples, { recursive: true })
  return mkdtempSync(join(samples, 'run-'))
}

export interface Sandbox {
  emulator: Emulator
  folder: string
  /** Runs a program of a page with the emulator in the place of the documented one. */
  sh(script: string): Promise<string>
  node(program: string, ...flags: string[]): Promise<string>
}

/** An emulator, and a folder with a certificate and its key. */
export async function openSandbox(options: EmulatorOptions = {}): Promise<Sandbox> {
  const emulator = await startEmulator(options)
  const folder = makeFolder()
  onTestFinished(async () => {
    await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { chain, privateKey } = await issueCertificate({
    subject: { commonName: 'www.example.com' },
    subjectAlternativeNames: ['www.example.com', 'example.com'],
  })
  writeFileSync(join(folder, 'cert_content.pem'), chain)
  writeFileSync(join(folder, 'private_key.pem'), privateKey)
  // An error status is a failure, and nothing but answers is printed.
  writeFileSync(join(folder, '.curlrc'), 'silent\nshow-error\nfail-with-body\n')
  const here = (text: string) => text.replaceAll(documented.endpoint, emulator.url)
  const environment = { cwd: folder, env: { ...process.env, CURL_HOME: folder } }
  return {
    emulator,
    folder,
    async sh(script) {
      const { stdout } = await run('sh', ['-e', '-c', here(script)], environment)
      return stdout
    },
    async node(program, ...flags) {
      const file = join(folder, 'program.ts')
      writeFileSync(file, here(program))
      const { stdout, stderr } = await run(process.execPath, [...flags, file], environment)
      if (stderr !== '') throw new Error(stderr)
      return stdout
    },
  }
}

/** Gives a certificate the ID that the contract's examples have. */
export async function addExampleCertificate(
  { emulator }: Sandbox,
  pem: { cert_content: string; private_key: string },
): Promise<void> {
  const client = createClient({
    endpoint: emulator.url,
    projectId: development.projectId,
    auth: { token: development.token },
  })
  await client.createCertificate({ body: { name: 'example_com', ...pem } })
  const { certificates, ...snapshot } = await emulator.snapshot()
  const id = listOperations()
    .flatMap(({ parameters }) => parameters)
    .find(({ name }) => name === 'certificate_id')?.example
  await emulator.restore({
    ...snapshot,
    certificates: certificates.map((stored) => ({
      ...stored,
      certificate: { ...stored.certificate, id: String(id) },
    })),
  })
}

export function exists(program: string): Promise<boolean> {
  return run('sh', ['-c', `command -v ${program}`]).then(
    () => true,
    () => false,
  )
}

/** Type-checks programs in one run of the compiler; the messages, none when all are right. */
export async function typeCheck(programs: Record<string, string>): Promise<string> {
  const folder = makeFolder()
  try {
    for (const [name, program] of Object.entries(programs)) {
      writeFileSync(join(folder, `${name}.ts`), program)
    }
    const config = {
      extends: '../../../../tsconfig.base.json',
      compilerOptions: { noEmit: true, types: ['node'] },
      files: Object.keys(programs).map((name) => `${name}.ts`),
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const compiler = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
    return await run(process.execPath, [compiler, '-p', folder]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
