import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { GENERATED } from '../lib/workspace.ts'
import type { Contract } from './contract.ts'

/**
 * Writes a bundled document's servers, as templates of a region's name and the regions that each
 * declares; one that declares none takes any.
 */
export async function generateServers(bundle: string, target: string): Promise<void> {
  const { servers } = JSON.parse(await readFile(bundle, 'utf8')) as Contract
  const table = servers.map(({ url, variables }) => ({
    url,
    regions: variables?.['region']?.enum ?? [],
  }))
  await writeFile(
    join(target, 'servers.gen.ts'),
    `// ${GENERATED}\n\nexport const servers = ${JSON.stringify(table, null, 2)} as const\n`,
  )
}
