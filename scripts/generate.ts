/**
 * `pnpm generate` turns the contract into code. With `--check` it writes nothing, compares with
 * what is committed and exits 1 when a file differs.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'

import { BUNDLES, generateDocument } from './generate/document.ts'
import { documents, outputsOf } from './generate/documents.ts'
import { root } from './lib/workspace.ts'

const OUTPUTS = [BUNDLES, ...documents.flatMap(outputsOf)]

const generate = (target: string) =>
  Promise.all(documents.map((document) => generateDocument(document, target)))

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

async function differences(target: string): Promise<string[]> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => undefined)
  const perOutput = await Promise.all(
    OUTPUTS.map(async (output) => {
      const names = new Set([
        ...(await filesBelow(join(root, output)).catch(() => [])),
        ...(await filesBelow(join(target, output))),
      ])
      const compared = await Promise.all(
        [...names].map(async (name) => {
          const [committed, fresh] = await Promise.all([
            read(join(root, output, name)),
            read(join(target, output, name)),
          ])
          return committed === fresh ? [] : [join(output, name)]
        }),
      )
      return compared.flat()
    }),
  )
  return perOutput.flat().toSorted()
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

if (values.check) {
  const target = await mkdtemp(join(tmpdir(), 'apigw-generate-'))
  try {
    await generate(target)
    const stale = await differences(target)
    if (stale.length > 0) {
      console.error(
        `Generated files do not follow from the contract:\n${stale.map((file) => `  ${file}\n`).join('')}Run: pnpm generate`,
      )
      process.exitCode = 1
    }
  } finally {
    await rm(target, { recursive: true })
  }
} else {
  await generate(root)
}
