import Ajv2020, { type AnySchemaObject, type Options } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

import type { Catalogue } from '../../openapi/rules/error-catalogue.ts'
import { GENERATED, root } from '../lib/workspace.ts'
import { listOperations, resolveReference, type Contract, type Operation } from './contract.ts'

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
  ) => {
    const { body, table } = await compile(contract, schemas, options)
    const text = `// @ts-nocheck
import type { Validator } from '${relative(folder, VALIDATOR)}'

${body}
export const validators: Readonly<Record<string, Validator | undefined>> = ${table}
`
    return write(name, text)
  }
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
    operations.map(({ id, method, path, parameters, requestBody, responses }) => [
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

const parametersSchema = (parameters: Operation['parameters']): AnySchemaObject => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
})

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

/** Compiles schemas to code without `eval` and without imports, and the name of their table in it. */
async function compile(
  contract: Contract,
  schemas: Record<string, AnySchemaObject>,
  options: Options = {},
): Promise<{ body: string; table: string }> {
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true },
    ...options,
  })
  addFormats.default(ajv)
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    ajv.addSchema(assertions(schema), name)
  }
  const names = Object.keys(schemas)
  names.forEach((name, index) => ajv.addSchema(assertions(schemas[name] ?? {}), `v${index}`))
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(names.map((_, index) => [`v${index}`, `v${index}`])),
  )
  const table = names.map((name, index) => `  ${JSON.stringify(name)}: v${index},`).join('\n')
  const bundled = await build({
    stdin: {
      contents: `${code}\nexport const table = {\n${table}\n}\n`.replaceAll(
        /export const (v\d+) =/g,
        'const $1 =',
      ),
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    lineLimit: 100,
    legalComments: 'none',
    write: false,
  })
  const [module] = bundled.outputFiles
  const parts = /^(?<body>.*)export\{(?<name>\w+) as table\};\n$/s.exec(module?.text ?? '')?.groups
  if (!parts) throw new Error('esbuild did not export the validators as expected')
  return { body: parts['body'] ?? '', table: parts['name'] ?? '' }
}

const ANNOTATIONS = new Set(['description', 'example', 'examples'])

const isAnnotation = (keyword: string): boolean =>
  ANNOTATIONS.has(keyword) || keyword.startsWith('x-')

/** A schema without what asserts nothing, its references made to the ids registered above. */
const assertions = (schema: AnySchemaObject): AnySchemaObject =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !isAnnotation(keyword))
      .map(([keyword, value]: [string, unknown]) => [
        keyword,
        keyword === '$ref'
          ? String(value).replace('#/components/schemas/', '')
          : keyword === 'properties'
            ? mapValues(value as Record<string, unknown>, subschema)
            : Array.isArray(value)
              ? value.map(subschema)
              : subschema(value),
      ]),
  )

const subschema = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? assertions(value) : value

const mapValues = (
  record: Record<string, unknown>,
  map: (value: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
