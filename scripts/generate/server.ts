import type { AnySchemaObject, Options } from 'ajv/dist/2020.js'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

import type { Catalogue } from '../../openapi/rules/error-catalogue.ts'
import { GENERATED } from '../lib/workspace.ts'
import { listOperations, resolveReference, type Contract, type Operation } from './contract.ts'
import { parametersSchema, validatorModule } from './validators.ts'

const HEADER = `// ${GENERATED}\n`

/** What generated validators are typed by. */
const VALIDATOR = 'packages/server/src/validator.js'

/**
 * Writes a bundled document's types, its operation table, its error catalogue where it has one, and
 * the precompiled validators into a folder of the repository, or of its copy at `target`.
 */
export async function generateServer(
  bundle: string,
  target: string,
  folder: string,
): Promise<void> {
  await mkdir(join(target, folder), { recursive: true })
  const contract = JSON.parse(await readFile(bundle, 'utf8')) as Contract
  const operations = listOperations(contract)
  const errors = contract['x-error-catalogue']
  const write = (name: string, text: string) => writeFile(join(target, folder, name), HEADER + text)
  const writeValidators = async (
    name: string,
    schemas: Record<string, AnySchemaObject>,
    options?: Options,
  ) =>
    write(
      name,
      await validatorModule({
        components: contract.components.schemas,
        schemas,
        type: relative(folder, VALIDATOR),
        ...(options && { options }),
      }),
    )
  await Promise.all([
    openapiTS(JSON.stringify(contract)).then((ast) => write('types.gen.ts', astToString(ast))),
    write('operations.gen.ts', operationTable(contract, operations)),
    errors && write('catalogue.gen.ts', catalogue(errors)),
    writeValidators('request-validators.gen.ts', requestSchemas(operations), { useDefaults: true }),
    writeValidators('response-validators.gen.ts', responseSchemas(operations)),
  ])
}

function operationTable(contract: Contract, operations: Operation[]): string {
  const table = Object.fromEntries(
    operations.map(({ id, method, path, parameters, requestBody, responses, deprecation }) => [
      id,
      {
        method,
        path,
        query: parameters
          .filter(({ in: place }) => place === 'query')
          .map(({ name, schema }) => queryParameter(name, resolveReference(contract, schema))),
        header: parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name),
        body: requestBody ? { required: requestBody.required === true } : undefined,
        statuses: Object.keys(responses).map(Number),
        deprecation,
      },
    ]),
  )
  return `export const operations = ${JSON.stringify(table, null, 2)} as const\n`
}

/** What turns a query parameter's text into its value. */
const queryParameter = (name: string, schema: AnySchemaObject) => ({
  name,
  type: schema['type'] as unknown,
  default: schema['default'] as unknown,
  clamp: schema['x-clamp'] as unknown,
})

const catalogue = ({ errors, violations }: Catalogue): string =>
  `export const errors = ${JSON.stringify(errors, null, 2)} as const\n\n` +
  `export const violations = ${JSON.stringify(violations, null, 2)} as const\n`

/** One schema for each part of each operation's request, by `operationId.part`. */
function requestSchemas(operations: Operation[]): Record<string, AnySchemaObject> {
  return Object.fromEntries(
    operations.flatMap(({ id, parameters, requestBody }) => {
      const parts = (['path', 'query', 'header'] as const).flatMap((place) => {
        const declared = parameters.filter((parameter) => parameter.in === place)
        if (declared.length === 0) return []
        return [[`${id}.${place}`, parametersSchema(declared)] as const]
      })
      const body = requestBody?.content['application/json']?.schema
      return body ? [...parts, [`${id}.body`, body] as const] : parts
    }),
  )
}

/** One schema for each response body, by `operationId.status`. */
function responseSchemas(operations: Operation[]): Record<string, AnySchemaObject> {
  return Object.fromEntries(
    operations.flatMap(({ id, responses }) =>
      Object.entries(responses).flatMap(([status, response]) => {
        const schema = response.content?.['application/json']?.schema
        return schema ? [[`${id}.${status}`, schema] as const] : []
      }),
    ),
  )
}
