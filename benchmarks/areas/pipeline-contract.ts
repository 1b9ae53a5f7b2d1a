import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Document } from '../../scripts/generate/documents.ts'

const contract = fileURLToPath(import.meta.resolve('@apigw-certificates/openapi/openapi.json'))

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

type PathItem = Partial<Record<(typeof METHODS)[number], { operationId: string }>> & {
  parameters?: unknown
}

interface OpenApi {
  paths: Record<string, PathItem>
}

/** What follows from a synthetic contract, below the folder that it is generated into. */
export const documentOf = (api: string): Document => ({
  api,
  bundle: 'synthetic',
  client: 'client/src/generated',
  server: 'server/src/generated',
  validate: 'client/src/validate/generated',
  catalogue: 'client/src/catalogue/generated',
})

/** Writes a contract of so many operations: those of the real one again and again, under other names. */
export async function writeSyntheticContract(file: string, operations: number): Promise<void> {
  const real = JSON.parse(await readFile(contract, 'utf8')) as OpenApi
  const originals = Object.entries(real.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, parameters: item.parameters, method, operation }] : []
    }),
  )
  const paths = Array.from({ length: operations }, (_, index) => {
    const original = originals[index % originals.length]
    if (!original) throw new RangeError('The contract has no operations')
    const { path, parameters, method, operation } = original
    const operationId = `${operation.operationId}${index}`
    return [
      path.replace('/apigw/', `/apigw/n${index}/`),
      // Links lead to operations that this contract may not have.
      { parameters, [method]: { ...withoutLinks(operation), operationId } },
    ]
  })
  const text = JSON.stringify({ ...withoutLinks(real), paths: Object.fromEntries(paths) })
  await writeFile(file, text)
}

function withoutLinks<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutLinks) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'links')
      .map(([key, each]) => [key, withoutLinks(each)]),
  ) as Value
}
