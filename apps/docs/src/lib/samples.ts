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
import { type Notation, PemFile, print } from './print.ts'

/** A parameter with the value that a sample gives it. */
type Argument = readonly [name: string, value: unknown]

interface Sample {
  path: Argument[]
  query: Argument[]
  headers: Argument[]
  /** Has {@link PemFile}s in the place of PEMs; undefined for an operation without a body. */
  body: unknown
  answersBody: boolean
}

/** The path parameter that `createClient` fills in. */
const BOUND = 'project_id'

const PEM = 'application/x-pem-file'

export function curlSample(operation: Operation, from: Contract = contract): string {
  const { path, query, headers, body, answersBody } = readSample(operation, from)
  const token = operation.credentials[0]?.find(({ in: location }) => location === 'header')
  const files = filesIn(body)
  const assignments = [
    ...(token ? [`TOKEN=${development.token}`] : []),
    ...new Set(
      [...path, ...query].map(
        ([name, value]) => `${variable(name)}=${shell(encodeURIComponent(String(value)))}`,
      ),
    ),
  ]
  const request = [
    `curl --request ${operation.method}`,
    `"${urlOf(operation, query)}"`,
    // Without it nothing would be seen.
    ...(answersBody ? [] : ['--include']),
    ...(token ? [`--header "${token.name}: $TOKEN"`] : []),
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${String(value)}`)}`),
    ...(body === undefined
      ? []
      : [
          `--header 'Content-Type: application/json'`,
          files.length > 0 ? '--data @-' : `--data ${quoted(print(body, JSON_TEXT, '    '))}`,
        ]),
  ].join(' \\\n  ')
  return [...assignments, ...(files.length > 0 ? [jq(body, files)] : []), request].join('\n')
}

const jq = (body: unknown, files: PemFile[]): string =>
  [
    'jq -n',
    ...files.map(({ name, path }) => `--rawfile ${name} ${path}`),
    `${quoted(print(body, JQ, '  '))} |`,
  ].join(' \\\n  ')

const urlOf = ({ path }: Operation, query: Argument[]): string => {
  const place = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `$${variable(name)}`)
  const search = query.map(([name]) => `${encodeURIComponent(name)}=$${variable(name)}`).join('&')
  return `${development.endpoint}${place}${search && `?${search}`}`
}

const variable = (name: string): string => name.toUpperCase().replaceAll(/\W/g, '_')

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const shell = (text: string): string => (/^[\w.~%-]+$/.test(text) ? text : quoted(text))

export function typescriptSample(operation: Operation, from: Contract = contract): string {
  const sample = readSample(operation, from)
  return [
    ...createClientLines(sample),
    call(`const ${sample.answersBody ? '{ data, error }' : '{ error }'}`, operation, sample),
    '',
    'if (error) console.error(error.error_code, error.error_msg)',
    ...(sample.answersBody ? ['else console.log(data)'] : []),
  ].join('\n')
}

/** TypeScript that goes through all pages of an operation that answers pages. */
export function pagesSample(operation: Operation, from: Contract = contract): string {
  const { pagination } = operation
  if (!pagination) throw new TypeError(`${operation.id} does not answer pages.`)
  const sample = readSample(operation, from)
  const { offset } = pagination
  const query = [
    ...sample.query.filter(([name]) => name !== offset),
    [offset, new Name('offset')] as const,
  ]
  const property = (name: string) => (isIdentifier(name) ? `data.${name}` : `data[${single(name)}]`)
  return [
    ...createClientLines(sample),
    'for (let offset = 0; ; ) {',
    call('  const { data, error }', operation, { ...sample, query }),
    '  if (error) throw new Error(error.error_msg)',
    `  for (const item of ${property(pagination.items)}) console.log(item)`,
    `  offset += ${property(pagination.size)}`,
    `  if (${property(pagination.size)} === 0 || offset >= ${property(pagination.total)}) break`,
    '}',
  ].join('\n')
}

const createClientLines = ({ body }: Sample): string[] => [
  ...(filesIn(body).length > 0 ? [`import { readFile } from 'node:fs/promises'`] : []),
  `import { createClient } from '@apigw-certificates/client'`,
  '',
  'const client = createClient({',
  `  endpoint: '${development.endpoint}',`,
  `  projectId: '${development.projectId}',`,
  `  auth: { token: '${development.token}' },`,
  '})',
  '',
]

/** The line, or lines, that call an operation. */
function call(result: string, { id }: Operation, { path, query, headers, body }: Sample): string {
  const others = path.filter(([name]) => name !== BOUND)
  const options = {
    ...(others.length > 0 && { path: Object.fromEntries(others) }),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(body !== undefined && { body }),
  }
  const before = `${result} = await client.${id}(`
  if (Object.keys(options).length === 0) return `${before})`
  const indent = /^ */.exec(result)?.[0]
  return `${before}${print(options, TYPESCRIPT, indent, before.length)})`
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

/** A variable of a sample. */
class Name {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

/** Text in single quotes, as TypeScript writes it. */
const single = (text: string): string => {
  const inside = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\(.)/g, (escape, letter: string) => (letter === '"' ? '"' : escape))
  return `'${inside.replaceAll("'", String.raw`\'`)}'`
}

const TYPESCRIPT: Notation = {
  key: (name) => (isIdentifier(name) ? name : single(name)),
  text: single,
  other: (value) => {
    if (value instanceof PemFile) return `await readFile('${value.path}', 'utf8')`
    return value instanceof Name ? value.name : undefined
  },
  // `{ offset }`
  isShort: (name, value) => value instanceof Name && value.name === name,
  trailingComma: true,
}

const JSON_TEXT: Notation = { key: JSON.stringify, text: JSON.stringify }

const JQ: Notation = {
  key: (name) => (isIdentifier(name) ? name : JSON.stringify(name)),
  text: JSON.stringify,
  other: (value) => (value instanceof PemFile ? `$${value.name}` : undefined),
  isShort: (name, value) => value instanceof PemFile && value.name === name,
}

function filesIn(body: unknown): PemFile[] {
  if (body instanceof PemFile) return [body]
  if (typeof body !== 'object' || body === null) return []
  const files = Object.values(body).flatMap(filesIn)
  return files.filter(({ name }, index) => files.findIndex((file) => file.name === name) === index)
}

/** The required parameters, and the required part of an operation's first example. */
function readSample(operation: Operation, from: Contract): Sample {
  const { id, parameters, requestBody, responses } = operation
  const required = (location: Parameter['in']) =>
    parameters
      .filter((parameter) => parameter.in === location && parameter.required)
      .map(({ name, example }): Argument => {
        if (example === undefined)
          throw new TypeError(`${id}: the parameter ${name} needs an example.`)
        return [name, example]
      })
  if (required('cookie').length > 0) throw new TypeError(`${id}: no sample can send a cookie.`)
  return {
    path: required('path'),
    query: required('query'),
    headers: required('header'),
    body: requestBody && readBody(id, requestBody.content['application/json'], from),
    answersBody: responses.some(
      ({ status, content }) => status.startsWith('2') && Object.keys(content).length > 0,
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
