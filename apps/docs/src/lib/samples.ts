import {
  type Contract,
  contract,
  type Example,
  listOperations,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
  type SchemaObject,
} from './contract.ts'
import { development } from './development.ts'
import { commandText } from './command-text.ts'
import { PemFile } from './print.ts'
import { certificateClient, type SampleClient } from './sample-clients.ts'
import { type Argument, curlText, pagesText, type Sample, typescriptText } from './sample-text.ts'

const PEM = 'application/x-pem-file'

/** A sample as a page shows it. */
export interface CodeSample {
  readonly title: string
  readonly lang: 'sh' | 'ts'
  readonly code: string
}

/** An operation of the certificate API in each language that has it. */
export function certificateSamples(operation: Operation): CodeSample[] {
  const command = commandSample(operation)
  return [
    { title: 'curl', lang: 'sh', code: curlSample(operation) },
    { title: 'TypeScript', lang: 'ts', code: typescriptSample(operation) },
    ...(command === undefined ? [] : [{ title: 'apigw-cert', lang: 'sh' as const, code: command }]),
  ]
}

export const curlSample = (operation: Operation, from: Contract = contract): string =>
  curlText(readSample(operation, from))

/** The same by `apigw-cert`; undefined when it has no such command. */
export const commandSample = (
  operation: Operation,
  from: Contract = contract,
): string | undefined => commandText(readSample(operation, from))

export const typescriptSample = (operation: Operation, from: Contract = contract): string =>
  typescriptText(readSample(operation, from))

/** TypeScript that goes through all pages of an operation that answers pages. */
export function pagesSample(operation: Operation, from: Contract = contract): string {
  const { pagination } = operation
  if (!pagination) throw new TypeError(`${operation.id} does not answer pages.`)
  return pagesText(readSample(operation, from), pagination)
}

/** The parameters whose values in a sample stand for something that the emulator does not have. */
export function placeholders(operation: Operation, from: Contract = contract): Parameter[] {
  const sample = curlSample(operation, from)
  const known: unknown[] = Object.values(development)
  const parameters = listOperations(from)
    .flatMap((other) => other.parameters)
    .filter(({ in: location, example }) => location === 'path' && !known.includes(example))
  return parameters.filter(
    ({ name, example }, index) =>
      sample.includes(String(example)) &&
      parameters.findIndex((parameter) => parameter.name === name) === index,
  )
}

/** The required parameters, and the required part of an operation's first example. */
export function readSample(
  operation: Operation,
  from: Contract,
  client: SampleClient = certificateClient,
): Sample {
  const { id, method, path, credentials, parameters, requestBody, responses } = operation
  const header = credentials[0]?.find(({ in: location }) => location === 'header')?.name
  const required = (location: Parameter['in']) =>
    parameters
      .filter((parameter) => parameter.in === location && parameter.required)
      .map(({ name, example }): Argument => {
        if (example === undefined)
          throw new TypeError(`${id}: the parameter ${name} needs an example.`)
        return [name, example]
      })
  if (required('cookie').length > 0) throw new TypeError(`${id}: no sample can send a cookie.`)
  const successes = responses.filter(({ status }) => status.startsWith('2'))
  const answersBody = successes.some(({ content }) => Object.keys(content).length > 0)
  return {
    client,
    id,
    method,
    template: path,
    endpoint: development.endpoint,
    projectId: development.projectId,
    token: header === undefined ? undefined : { header, value: development.token },
    path: required('path'),
    query: required('query'),
    headers: required('header'),
    body: requestBody && readBody(id, requestBody.content['application/json'], from),
    answersBody,
    showsHeaders:
      !answersBody ||
      // A secret that is answered in a header is what was asked for.
      successes.some(({ headers: answered }) =>
        answered.some(({ 'x-sensitive': secret }) => secret),
      ),
  }
}

function readBody(
  id: string,
  content: NonNullable<Operation['requestBody']>['content'][string] | undefined,
  from: Contract,
): unknown {
  const example = Object.values(content?.examples ?? {})[0]
  if (!content || !example) throw new TypeError(`${id}: the body needs a JSON example.`)
  const { value } = resolve<Example>(example, from)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const required = partsOf(content.schema, from).flatMap(
    (part) => (part['required'] ?? []) as string[],
  )
  const members = Object.entries(value).filter(
    ([name]) => required.length === 0 || required.includes(name),
  )
  return withFiles(content.schema, Object.fromEntries(members), id, from)
}

/** A value with files in the place of its PEMs. */
function withFiles(schema: Schema, value: unknown, name: string, from: Contract): unknown {
  const parts = partsOf(schema, from)
  if (Array.isArray(value)) {
    const items = parts.find((part) => 'items' in part)?.['items'] as Schema | undefined
    return value.map((item) => withFiles(items ?? true, item, name, from))
  }
  if (typeof value === 'object' && value !== null) {
    const properties = Object.assign(
      {},
      ...parts.map((part) => part['properties'] as object | undefined),
    ) as Record<string, Schema>
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        withFiles(properties[key] ?? true, member, key, from),
      ]),
    )
  }
  return parts.some((part) => part['contentMediaType'] === PEM) ? new PemFile(name) : value
}

/** The schemas that a value must all match: what one refers to, what it combines and what it says. */
function partsOf(schema: Schema, from: Contract): SchemaObject[] {
  if (typeof schema === 'boolean') return []
  const { $ref, allOf = [] } = schema as { $ref?: string; allOf?: Schema[] }
  return [
    ...($ref === undefined ? [] : partsOf(resolve<SchemaObject>({ $ref }, from), from)),
    ...allOf.flatMap((part) => partsOf(part, from)),
    schema,
  ]
}
