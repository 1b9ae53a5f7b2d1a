import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { GENERATED } from '../lib/workspace.ts'
import { listOperations, resolveReference, type Contract, type Operation } from './contract.ts'

/**
 * Writes what the client's runtime knows of each operation: the types of its answers by status, which
 * statuses it declares, what carries its pages, and which names are secret.
 */
export async function generateClientOperations(bundle: string, target: string): Promise<void> {
  const contract = JSON.parse(await readFile(bundle, 'utf8')) as Contract
  const operations = listOperations(contract)
  const names = operations.map(({ id }) => `${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`)
  const imports = names.flatMap((name) => [`${name}Errors`, `${name}Responses`])
  const members = operations.map(
    ({ id }, index) =>
      `  ${id}: { responses: ${names[index]}Responses; errors: ${names[index]}Errors }\n`,
  )
  const codes = [...new Set(contract['x-error-catalogue']?.errors.map(({ code }) => code))]
  const declared = (name: string, value: unknown): string =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
  await writeFile(
    join(target, 'operations.gen.ts'),
    [
      `// ${GENERATED}`,
      `import type { ${imports.join(', ')} } from './types.gen.js'`,
      '',
      '/** The answers of each operation by status. */',
      `export interface Operations {\n${members.join('')}}`,
      '',
      ...(codes.length > 0
        ? [
            '/** Every error code of the contract. */',
            `export type KnownErrorCode =\n${codes.map((code) => `  | '${code}'`).join('\n')}`,
            '',
          ]
        : []),
      '/** Each operation by method and path, with the statuses that it declares. */',
      declared(
        'operations',
        Object.fromEntries(
          operations.map(({ id, method, path, responses, deprecation }) => [
            `${method} ${path}`,
            { id, statuses: Object.keys(responses).map(Number), deprecation },
          ]),
        ),
      ),
      '/** What carries the pages of a list (contract: `x-pagination`). */',
      declared('pagination', paginations(operations)),
      '/** The names of what is secret (contract: `x-sensitive`): headers, and properties of bodies. */',
      declared('sensitive', sensitiveNames(contract, operations)),
    ].join('\n'),
  )
}

const paginations = (operations: readonly Operation[]) =>
  Object.fromEntries(
    operations.flatMap(({ id, pagination }) => (pagination ? [[id, pagination]] : [])),
  )

function sensitiveNames(contract: Contract, operations: readonly Operation[]) {
  const headers = [
    ...Object.values(contract.components.securitySchemes ?? {}),
    ...operations.flatMap(({ parameters }) =>
      parameters.filter(({ in: place, ...rest }) => place === 'header' && rest['x-sensitive']),
    ),
  ]
    .map(({ name }) => name)
    .filter((name) => name !== undefined)
  const properties = Object.values(contract.components.schemas).flatMap((schema) =>
    Object.entries((schema['properties'] ?? {}) as Record<string, { $ref: string }>)
      .filter(([, part]) => 'x-sensitive' in resolveReference<object>(contract, part))
      .map(([name]) => name),
  )
  const unique = (names: string[]): string[] => [...new Set(names)].toSorted()
  return { headers: unique(headers), properties: unique(properties) }
}
