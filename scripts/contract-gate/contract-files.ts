import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Node } from '../contract-diff/document.ts'

export const BUNDLE = 'openapi/generated/openapi'
export const CONTRACT = 'openapi/openapi.yaml'

/** The bundled contract as it is now. */
export async function readContract(folder: string): Promise<{ version: string; document: Node }> {
  const document = JSON.parse(await readFile(join(folder, `${BUNDLE}.json`), 'utf8')) as {
    info: { version: string }
  } & Node
  return { version: document.info.version, document }
}
