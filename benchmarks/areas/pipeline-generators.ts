/** `pipeline-generators.ts CONTRACT... FOLDER`: the generators of others alone, with the same options. */
import { createClient } from '@hey-api/openapi-ts'
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

import { root } from '../../scripts/lib/workspace.ts'

const run = promisify(execFile)

async function generate(contract: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const bundle = join(folder, 'bundle.yaml')
  await run('redocly', ['bundle', contract, '--output', bundle], { cwd: root })
  const document = parse(await readFile(bundle, 'utf8')) as object
  const input = join(folder, 'bundle.json')
  await writeFile(input, JSON.stringify(document))
  await createClient({
    input,
    output: { path: join(folder, 'client') },
    logs: { level: 'silent', file: false },
    parser: { transforms: { readWrite: { enabled: false } } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
  const types = await openapiTS(JSON.stringify(document))
  await writeFile(join(folder, 'types.ts'), astToString(types))
}

const contracts = process.argv.slice(2)
const folder = contracts.pop() ?? ''
await Promise.all(contracts.map((contract) => generate(contract, join(folder, contract))))
