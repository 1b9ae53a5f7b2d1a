import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { GENERATED } from '../lib/workspace.ts'
import type { Contract } from './contract.ts'

/** Writes a bundled document's error catalogue, for those who meet its errors, into a folder. */
export async function generateCatalogue(bundle: string, folder: string): Promise<void> {
  const contract = JSON.parse(await readFile(bundle, 'utf8')) as Contract
  const errors = (contract['x-error-catalogue']?.errors ?? []).map(
    ({ code, status, message, cause, remedy, ...rest }) => ({
      code,
      status,
      message,
      cause,
      remedy,
      isExtension: rest['x-extension'] === true,
    }),
  )
  const text = `// ${GENERATED}\nexport const errors = ${JSON.stringify(errors, null, 2)} as const\n`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'catalogue.gen.ts'), text)
}
