import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { root } from './lib/workspace.ts'

interface Contract {
  paths: Record<string, Record<string, { operationId?: string }>>
}

/** Where an operation must need no hand-written line (docs/adr/0008). */
const FOLDERS = [
  'packages/client/src',
  'packages/server/src',
  'packages/contract-tests/src',
  'apps/docs/src',
  'apps/api/src',
]

const contract = JSON.parse(
  readFileSync(join(root, 'openapi/generated/openapi.json'), 'utf8'),
) as Contract

/** The first operation is the one that samples and start pages show. */
const SHOWN = 'createCertificate'

/** Says which command does what an operation does: an operation that is not in it has none. */
const EXCEPTION = 'apps/docs/src/lib/command-text.ts'

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .filter((file) => !/(?:^|\/)generated\/|\.test(?:-d)?\.ts$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => file !== EXCEPTION),
)

/** An example in a comment is no line that an operation needs. */
const codeOf = (file: string): string =>
  readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

const operationIds = Object.values(contract.paths)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId }) => operationId ?? [])

test.for(operationIds.filter((id) => id !== SHOWN))(
  '%s needs no hand-written line outside the contract and the service',
  (id) => {
    const named = sources.filter((file) => codeOf(file).includes(id))
    expect(named).toEqual([])
  },
)

test('there is something to look for and to look at', () => {
  expect(operationIds.length).toBeGreaterThan(10)
  expect(sources.length).toBeGreaterThan(50)
})
