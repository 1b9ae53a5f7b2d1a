import { join } from 'node:path'

import { generateBundle } from './bundle.ts'
import { generateCatalogue } from './catalogue.ts'
import { generateClientOperations } from './client-operations.ts'
import { generateClient } from './client.ts'
import type { Document } from './documents.ts'
import { generateServer } from './server.ts'
import { generateServers } from './servers.ts'
import { generateValidate } from './validate.ts'

/** What the generated operations of every client import. */
const RUNTIME = 'packages/client/src/runtime.ts'

/** Where the bundles are. */
export const BUNDLES = 'openapi/generated'

/** Writes all that follows from a document into the repository, or into its copy at `target`. */
export async function generateDocument(
  { api, bundle, client, server, validate, catalogue }: Document,
  target: string,
): Promise<void> {
  const contract = await generateBundle(api, join(target, BUNDLES), bundle)
  await Promise.all([
    generateClient(contract, join(target, client), join(target, RUNTIME)).then(() =>
      Promise.all([
        generateClientOperations(contract, join(target, client)),
        generateServers(contract, join(target, client)),
      ]),
    ),
    generateServer(contract, target, server),
    validate && generateValidate(contract, target, validate),
    catalogue && generateCatalogue(contract, join(target, catalogue)),
  ])
}
