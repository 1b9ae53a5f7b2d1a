import { createClient } from '@hey-api/openapi-ts'
import { join } from 'node:path'

import { GENERATED } from '../lib/workspace.ts'

/** Writes the client's operations and types, and hey-api's fetch runtime. */
export async function generateClient(bundle: string, target: string): Promise<void> {
  await createClient({
    input: join(bundle, 'openapi.json'),
    output: { path: target, header: [`// ${GENERATED}`], module: { extension: '.js' } },
    logs: { level: 'silent', file: false },
    // `writeOnly` would split each type in two; the contract has separate schemas instead.
    parser: { transforms: { readWrite: { enabled: false } } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
}
