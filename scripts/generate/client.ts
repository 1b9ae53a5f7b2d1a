import { createClient } from '@hey-api/openapi-ts'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { GENERATED } from '../lib/workspace.ts'

/**
 * Writes a bundled document's operations and types. They import the client's own runtime
 * (`packages/client/src/runtime.ts`) in the place of the one that hey-api brings along.
 */
export async function generateClient(
  contract: string,
  target: string,
  runtime: string,
): Promise<void> {
  await createClient({
    input: contract,
    output: { path: target, header: [`// ${GENERATED}`], module: { extension: '.js' } },
    logs: { level: 'silent', file: false },
    // `writeOnly` would split each type in two; the contract has separate schemas instead.
    parser: { transforms: { readWrite: { enabled: false } } },
    plugins: [
      '@hey-api/client-fetch',
      '@hey-api/typescript',
      // There is no client without an endpoint.
      { name: '@hey-api/sdk', client: false },
    ],
  })
  const sdk = join(target, 'sdk.gen.ts')
  const text = await readFile(sdk, 'utf8')
  const from = relative(target, runtime).replace(/\.ts$/, '.js')
  const rewritten = text.replace("from './client/index.js'", `from '${from}'`)
  if (rewritten === text)
    throw new Error('hey-api imports its runtime in another way than expected')
  await Promise.all([
    writeFile(sdk, rewritten),
    ...['client', 'core', 'client.gen.ts'].map((name) =>
      rm(join(target, name), { recursive: true, force: true }),
    ),
  ])
}
