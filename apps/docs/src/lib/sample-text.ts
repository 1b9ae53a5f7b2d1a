import { type Notation, PemFile, print } from './print.ts'

/** A parameter with the value that a sample gives it. */
export type Argument = readonly [name: string, value: unknown]

/** A request, to be written in a language. */
export interface Sample {
  readonly id: string
  readonly method: string
  /** The contract's path, its parameters in braces. */
  readonly template: string
  readonly endpoint: string
  readonly projectId: string
  /** Undefined when none is sent. */
  readonly token: { readonly header: string; readonly value: string } | undefined
  readonly path: readonly Argument[]
  readonly query: readonly Argument[]
  readonly headers: readonly Argument[]
  /** Has {@link PemFile}s in the place of PEMs; undefined when there is none. */
  readonly body: unknown
  readonly answersBody: boolean
}

/** Where a list's pages are, by the contract's names. */
interface PageNames {
  readonly offset: string
  readonly items: string
  readonly size: string
  readonly total: string
}

/** The path parameter that `createClient` fills in. */
const BOUND = 'project_id'

/** The request as a command of a shell. */
export function curlText(sample: Sample): string {
  const { method, token, path, query, headers, body, answersBody } = sample
  const files = filesIn(body)
  const assignments = [
    ...(token ? [`TOKEN=${shell(token.value)}`] : []),
    ...new Set(
      [...path, ...query].map(
        ([name, value]) => `${variable(name)}=${shell(encodeURIComponent(String(value)))}`,
      ),
    ),
  ]
  const request = [
    `curl --request ${method}`,
    `"${urlOf(sample)}"`,
    // Without it nothing would be seen.
    ...(answersBody ? [] : ['--include']),
    ...(token ? [`--header "${token.header}: $TOKEN"`] : []),
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

const urlOf = ({ endpoint, template, query }: Sample): string => {
  const place = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `$${variable(name)}`)
  const search = query.map(([name]) => `${encodeURIComponent(name)}=$${variable(name)}`).join('&')
  return `${endpoint}${place}${search && `?${search}`}`
}

const variable = (name: string): string => name.toUpperCase().replaceAll(/\W/g, '_')

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const shell = (text: string): string => (/^[\w.~%-]+$/.test(text) ? text : quoted(text))

/** The request with the client. */
export const typescriptText = (sample: Sample): string =>
  [
    ...createClientLines(sample),
    call(`const ${sample.answersBody ? '{ data, error }' : '{ error }'}`, sample),
    '',
    'if (error) console.error(error.error_code, error.error_msg)',
    ...(sample.answersBody ? ['else console.log(data)'] : []),
  ].join('\n')

/** TypeScript that goes through all pages of a list. */
export function pagesText(sample: Sample, { offset, items, size, total }: PageNames): string {
  const query = [
    ...sample.query.filter(([name]) => name !== offset),
    [offset, new Name('offset')] as const,
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

const createClientLines = ({ endpoint, projectId, token, body }: Sample): string[] => [
  ...(filesIn(body).length > 0 ? [`import { readFile } from 'node:fs/promises'`] : []),
  `import { createClient } from '@apigw-certificates/client'`,
  '',
  'const client = createClient({',
  `  endpoint: ${single(endpoint)},`,
  `  projectId: ${single(projectId)},`,
  `  auth: { token: ${single(token?.value ?? '')} },`,
  '})',
  '',
]

/** The line, or lines, that call an operation. */
function call(result: string, { id, path, query, headers, body }: Sample): string {
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
