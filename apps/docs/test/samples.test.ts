import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { listOperations, type Operation, operationsUndoneBy } from '../src/lib/contract.ts'
import { commandSample, curlSample, pagesSample, typescriptSample } from '../src/lib/samples.ts'
import { iam } from '../src/lib/sections.ts'
import { codeBlocks, guides } from './support/code-blocks.ts'
import {
  addExampleCertificate,
  exists,
  openSandbox,
  type Sandbox,
  typeCheck,
} from './support/sandbox.ts'

const operations = listOperations().map((operation) => [operation.id, operation] as const)
const paged = operations.filter(([, { pagination }]) => pagination)
const iamOperations = listOperations(iam.contract).map(
  (operation) => [operation.id, operation] as const,
)
const canCurl = (await exists('curl')) && (await exists('jq'))

/** An emulator in which a sample finds what its example names. */
async function openFor({ id }: Operation): Promise<Sandbox> {
  const sandbox = await openSandbox()
  const pem = (name: string) => readFileSync(join(sandbox.folder, `${name}.pem`), 'utf8')
  await addExampleCertificate(sandbox, {
    cert_content: pem('cert_content'),
    private_key: pem('private_key'),
  })
  const [undone] = operationsUndoneBy(id)
  if (undone) await sandbox.node(typescriptSample(undone))
  return sandbox
}

/** Puts `apigw-cert` into a folder for the path. */
function installCommand(folder: string): string {
  const bin = join(folder, 'bin')
  const main = fileURLToPath(
    new URL('dist/main.js', import.meta.resolve('@apigw-certificates/cli/package.json')),
  )
  mkdirSync(bin)
  writeFileSync(join(bin, 'apigw-cert'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, {
    mode: 0o755,
  })
  return bin
}

const iamSample = (operation: Operation, title: string): string => {
  const sample = iam.samples(operation).find((one) => one.title === title)
  if (!sample) throw new Error(`${operation.id} has no sample by ${title}.`)
  return sample.code
}

const answersBody = ({ responses }: Operation) =>
  responses.some(({ status, content }) => status.startsWith('2') && Object.keys(content).length > 0)

describe('the samples', () => {
  it('type-check against the client, those of the guides too', async () => {
    const programs = [
      ...operations.map(([id, operation]) => [id, typescriptSample(operation)] as const),
      ...paged.map(([id, operation]) => [`${id}-pages`, pagesSample(operation)] as const),
      ...iamOperations.map(
        ([id, operation]) => [`iam-${id}`, iamSample(operation, 'TypeScript')] as const,
      ),
      ...guides.flatMap((guide) =>
        codeBlocks(guide, 'ts').map((code, index) => [`${guide.name}-${index}`, code] as const),
      ),
    ]
    expect(await typeCheck(Object.fromEntries(programs))).toBe('')
  })

  it('fails to type-check what is wrong', async () => {
    const [, sample] = paged.map(([, operation]) => typescriptSample(operation))
    expect(await typeCheck({ wrong: `${sample}\nclient.nothing()` })).toContain('wrong.ts')
  })

  it.each(operations)('of %s is a program of the shell', (_id, operation) => {
    execFileSync('sh', ['-n'], { input: curlSample(operation) })
  })

  it.skipIf(!canCurl).each(operations)('of %s succeeds by curl', async (_id, operation) => {
    const sandbox = await openFor(operation)
    const printed = await sandbox.sh(curlSample(operation))
    if (answersBody(operation)) expect(JSON.parse(printed)).toBeTypeOf('object')
    else expect(printed).toMatch(/^HTTP\/1\.1 204 /)
  })

  it.each(
    operations.flatMap(([id, operation]) => {
      const sample = commandSample(operation)
      return sample === undefined ? [] : [[id, operation, sample] as const]
    }),
  )('of %s succeeds by the command line', async (_id, operation, sample) => {
    const sandbox = await openFor(operation)
    const printed = await sandbox.sh(`PATH=${installCommand(sandbox.folder)}:$PATH\n${sample}`)
    expect(printed).not.toBe('')
  })

  it('are there by the command line for all that it does', () => {
    const ids = operations.filter(([, operation]) => commandSample(operation)).map(([id]) => id)
    expect(ids).toHaveLength(8)
  })

  it.each(operations)('of %s succeeds in TypeScript', async (_id, operation) => {
    const sandbox = await openFor(operation)
    const printed = await sandbox.node(typescriptSample(operation))
    if (answersBody(operation)) expect(printed).toMatch(/^\{/)
    else expect(printed).toBe('')
  })

  it.skipIf(!canCurl).each(iamOperations)(
    'of %s of IAM succeeds by curl',
    async (_id, operation) => {
      const { sh } = await openSandbox()
      const printed = await sh(iamSample(operation, 'curl'))
      expect(printed).toMatch(/"(?:token|projects)":/)
    },
  )

  it.each(iamOperations)('of %s of IAM succeeds in TypeScript', async (_id, operation) => {
    const { node } = await openSandbox()
    expect(await node(iamSample(operation, 'TypeScript'))).toMatch(/^(?:\{|[0-9a-f]{32} )/)
  })

  it.each(paged)('of %s goes through all pages', async (_id, operation) => {
    const sandbox = await openFor(operation)
    expect(await sandbox.node(pagesSample(operation))).not.toContain('undefined')
  })
})
