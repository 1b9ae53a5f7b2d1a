import { type Notation, PemFile, print } from './print.ts'
import type { SampleClient } from './sample-clients.ts'

/** A parameter with the value that a sample gives it. */
export type Argument = readonly [name: string, value: unknown]

/** Something that a program knows by a name, in the place of a value. */
export class Variable {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** A request, to be written in a language. */
export interface Sample {
  readonly client: SampleClient
  readonly id: string
  readonly method: string
  /** The contract's path, its parameters in braces. */
  readonly template: string
  readonly endpoint: string
  readonly projectId: string
  /** Undefined when none is sent. */
  readonly token: { readonly header: string; readonly value: string | Variable } | undefined
  readonly path: readonly Argument[]
  readonly query: readonly Argument[]
  readonly headers: readonly Argument[]
  /** Has {@link PemFile}s in the place of PEMs; undefined when there is none. */
  readonly body: unknown
  readonly answersBody: boolean
  /** Whether the answer's headers are needed, or all that there is of it. */
  readonly showsHeaders: boolean
}

/** Where a list's pages are, by the contract's names. */
interface PageNames {
  readonly offset: string
  readonly items: string
  readonly size: string
  readonly total: string
}

/** The request as a command of a shell. */
export function curlText(sample: Sample): string {
  const { method, token, path, query, headers, body, showsHeaders } = sample
  const files = filesIn(body)
  const assignments = [
    ...(typeof token?.value === 'string' ? [`TOKEN=${shell(token.value)}`] : []),
    ...new Set(
      [...path, ...query].map(
        ([name, value]) => `${variable(name)}=${shell(encodeURIComponent(String(value)))}`,
      ),
    ),
  ]
  const request = [
    `curl --request ${method}`,
    `"${urlOf(sample)}"`,
    ...(showsHeaders ? ['--include'] : []),
    ...(token ? [`--header "${token.header}: $TOKEN"`] : []),
    ...headers.map(([name, value]) => `--header ${header(name, value)}`),
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

const urlOf = ({ endpoint, template, query }: Sample): string => {
  const place = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `$${variable(name)}`)
  const search = query.map(([name]) => `${encodeURIComponent(name)}=$${variable(name)}`).join('&')
  return `${endpoint}${place}${search && `?${search}`}`
}

const header = (name: string, value: unknown): string =>
  value instanceof Variable
    ? `"${name}: $${variable(value.name)}"`
    : quoted(`${name}: ${String(value)}`)

const variable = (name: string): string => name.toUpperCase().replaceAll(/\W/g, '_')

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const shell = (text: string): string => (/^[\w.~%-]+$/.test(text) ? text : quoted(text))

/** The request with the client. */
export const typescriptText = (sample: Sample): string =>
  [
    ...createClientLines(sample),
    call(`const ${sample.answersBody ? '{ data, error }' : '{ error }'}`, sample),
    '',
    `if (error) console.error(${sample.client.printedError})`,
    ...(sample.answersBody ? ['else console.log(data)'] : []),
  ].join('\n')

/** TypeScript that goes through all pages of a list. */
export function pagesText(sample: Sample, { offset, items, size, total }: PageNames): string {
  const query = [
    ...sample.query.filter(([name]) => name !== offset),
    [offset, new Variable('offset')] as const,
  ]
  const property = (name: string) => (isIdentifier(name) ? `data.${name}` : `data[${single(name)}]`)
  return [
    ...createClientLines(sample),
    'for (let offset = 0; ; ) {',
    call('  const { data, error }', { ...sample, query }),
    '  if (error) throw new Error(error.error_msg)',
    `  for (const item of ${property(items)}) console.log(item)`,
    `  offset += ${property(size)}`,
    `  if (${property(size)} === 0 || offset >= ${property(total)}) break`,
    '}',
  ].join('\n')
}

const createClientLines = ({ client, endpoint, projectId, token, body }: Sample): string[] => [
  ...(filesIn(body).length > 0 ? [typescriptImport(['readFile'], 'node:fs/promises')] : []),
  typescriptImport([client.factory], client.module),
  '',
  `const client = ${client.factory}({`,
  `  endpoint: ${single(endpoint)},`,
  ...(client.binds ? [`  ${client.binds.option}: ${single(projectId)},`] : []),
  ...(token ? [`  auth: ${print({ token: token.value }, TYPESCRIPT, '  ', 8)},`] : []),
  '})',
  '',
]

export const typescriptImport = (names: string[], module: string): string =>
  `import { ${names.join(', ')} } from '${module}'`

/** The line, or lines, that call an operation. */
function call(result: string, { client, id, path, query, headers, body }: Sample): string {
  const others = path.filter(([name]) => name !== client.binds?.parameter)
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

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

/** Text in single quotes, as TypeScript writes it. */
const single = (text: string): string => {
  const inside = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\(.)/g, (escape, letter: string) => (letter === '"' ? '"' : escape))
  return `'${inside.replaceAll("'", String.raw`\'`)}'`
}

/** Values as TypeScript writes them. */
export const TYPESCRIPT: Notation = {
  key: (name) => (isIdentifier(name) ? name : single(name)),
  text: single,
  other: (value) => {
    if (value instanceof PemFile) return `await readFile('${value.path}', 'utf8')`
    return value instanceof Variable ? value.name : undefined
  },
  // `{ offset }`
  isShort: (name, value) => value instanceof Variable && value.name === name,
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
