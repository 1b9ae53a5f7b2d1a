import type { AnySchemaObject } from 'ajv/dist/2020.js'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { GENERATED } from '../lib/workspace.ts'
import { listOperations, type Contract, type Operation } from './contract.ts'
import { parametersSchema, validatorModule } from './validators.ts'

/** What generated validators are typed by. */
const VALIDATOR = 'packages/client/src/validate/validator.js'

/**
 * Writes the validators of a client into a folder of the repository, or of its copy at `target`: one
 * for each operation's whole request, by `operationId`, and one for each body of a success, by
 * `operationId.status`.
 */
export async function generateValidate(
  bundle: string,
  target: string,
  folder: string,
): Promise<void> {
  const contract = JSON.parse(await readFile(bundle, 'utf8')) as Contract
  const operations = listOperations(contract)
  const places = new Places()
  const requests = operations.map((operation) => [operation.id, requestSchema(operation, places)])
  const text = await validatorModule({
    schemas: { ...Object.fromEntries(requests), ...successSchemas(operations) },
    components: { ...contract.components.schemas, ...places.components },
    type: relative(folder, VALIDATOR),
    compact: true,
  })
  await mkdir(join(target, folder), { recursive: true })
  await writeFile(join(target, folder, 'validators.gen.ts'), `// ${GENERATED}\n${text}`)
}

/** Parameters that several operations have alike become one component. */
class Places {
  readonly #schemas: string[] = []

  refer(parameters: Operation['parameters']): AnySchemaObject {
    const schema = JSON.stringify(parametersSchema(parameters))
    if (!this.#schemas.includes(schema)) this.#schemas.push(schema)
    return { $ref: `#/components/schemas/${nameOf(this.#schemas.indexOf(schema))}` }
  }

  get components(): Record<string, AnySchemaObject> {
    return Object.fromEntries(
      this.#schemas.map((schema, index) => [nameOf(index), JSON.parse(schema) as AnySchemaObject]),
    )
  }
}

const nameOf = (index: number): string => `parameters-${index}`

function requestSchema({ parameters, requestBody }: Operation, places: Places): AnySchemaObject {
  const inPlace = (place: string) => parameters.filter(({ in: own }) => own === place)
  // The case of a header's name does not matter (RFC 9110, section 5.1).
  const headers = inPlace('header').map(({ name, ...rest }) => ({
    ...rest,
    name: name.toLowerCase(),
  }))
  const declared = Object.entries({ path: inPlace('path'), query: inPlace('query'), headers })
  const body = requestBody?.content['application/json']?.schema
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        declared.flatMap(([place, own]) => (own.length > 0 ? [[place, places.refer(own)]] : [])),
      ),
      ...(body && { body }),
    },
    required: body && requestBody.required ? ['body'] : [],
  }
}

const successSchemas = (operations: Operation[]): Record<string, AnySchemaObject> =>
  Object.fromEntries(
    operations.flatMap(({ id, responses }) =>
      Object.entries(responses).flatMap(([status, { content }]) => {
        const schema = content?.['application/json']?.schema
        return status.startsWith('2') && schema ? [[`${id}.${status}`, schema] as const] : []
      }),
    ),
  )
