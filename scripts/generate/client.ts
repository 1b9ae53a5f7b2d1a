import { createClient } from '@hey-api/openapi-ts'

import { GENERATED } from '../lib/workspace.ts'

/** Writes a bundled document's operations and types, and hey-api's fetch runtime. */
export async function generateClient(contract: string, target: string): Promise<void> {
  await createClient({
    input: contract,
    output: { path: target, header: [`// ${GENERATED}`], module: { extension: '.js' } },
    logs: { level: 'silent', file: false },
    // `writeOnly` would split each type in two; the contract has separate schemas instead.
    parser: { transforms: { readWrite: { enabled: false } } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
}
