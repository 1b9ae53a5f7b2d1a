import {
  type Contract,
  contract,
  type Example,
  type Operation,
  type Parameter,
  resolve,
  type SchemaObject,
} from './contract.ts'
import { development } from './development.ts'

/** A property of a sample's body: a value, or a file that holds it. */
interface SampleProperty {
  name: string
  value?: unknown
  file?: string
}

interface Sample {
  properties: SampleProperty[] | undefined
  path: [string, string][]
  query: [string, string][]
}

export function curlSample(operation: Operation, from: Contract = contract): string {
  const { properties, path, query } = readSample(operation, from)
  const filled = path.reduce(
    (url, [name, value]) => url.replace(`{${name}}`, value),
    operation.path,
  )
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : ''
  const request = [
    `curl --request ${operation.method} '${development.endpoint}${filled}${search}'`,
    `--header "X-Auth-Token: $TOKEN"`,
    ...(properties ? [`--header 'Content-Type: application/json'`, '--data @-'] : []),
  ].join(' \\\n  ')
  return [`TOKEN=${development.token}`, properties ? `${jq(properties)} |` : '', request]
    .filter(Boolean)
    .join('\n')
}

function jq(properties: SampleProperty[]): string {
  const files = properties.flatMap(({ name, file }) =>
    file ? [`  --rawfile ${name} ${file} \\\n`] : [],
  )
  const members = properties.map(({ name, value, file }) =>
    file ? `$${name}` : `${name}: ${JSON.stringify(value)}`,
  )
  return `jq -n \\\n${files.join('')}  '{${members.join(', ')}}'`
}

export function typescriptSample(operation: Operation, from: Contract = contract): string {
  const { properties, path, query } = readSample(operation, from)
  const readsFiles = properties?.some(({ file }) => file)
  const others = path.filter(([name]) => name !== 'project_id')
  const options = [
    ...(others.length > 0 ? [`  path: ${object(others)},`] : []),
    ...(query.length > 0 ? [`  query: ${object(query)},`] : []),
    ...(properties
      ? ['  body: {', ...properties.map((property) => `    ${member(property)},`), '  },']
      : []),
  ]
  return [
    ...(readsFiles ? [`import { readFile } from 'node:fs/promises'`] : []),
    `import { createClient } from '@apigw-certificates/client'`,
    '',
    'const client = createClient({',
    `  endpoint: '${development.endpoint}',`,
    `  projectId: '${development.projectId}',`,
    `  auth: { token: '${development.token}' },`,
    '})',
    '',
    options.length > 0
      ? `const { data, error } = await client.${operation.id}({\n${options.join('\n')}\n})`
      : `const { data, error } = await client.${operation.id}()`,
    '',
    'if (error) console.error(error.error_code, error.error_msg)',
    'else console.log(data)',
  ].join('\n')
}

const object = (entries: [string, string][]) =>
  `{ ${entries.map(([name, value]) => `${name}: '${value}'`).join(', ')} }`

const member = ({ name, value, file }: SampleProperty) => {
  if (file) return `${name}: await readFile('${file}', 'utf8')`
  return `${name}: ${typeof value === 'string' ? `'${value}'` : JSON.stringify(value)}`
}

/** The required part of an operation's first example; PEMs are read from files. */
function readSample({ id, parameters, requestBody }: Operation, from: Contract): Sample {
  const required = (location: Parameter['in']) =>
    parameters
      .filter((parameter) => parameter.in === location && parameter.required)
      .map(({ name, example }): [string, string] => {
        if (example === undefined)
          throw new TypeError(`${id}: the parameter ${name} needs an example.`)
        return [name, String(example)]
      })
  return {
    path: required('path'),
    query: required('query'),
    properties: requestBody && readProperties(id, requestBody.content['application/json'], from),
  }
}

function readProperties(
  id: string,
  content: NonNullable<Operation['requestBody']>['content'][string] | undefined,
  from: Contract,
): SampleProperty[] {
  const example = Object.values(content?.examples ?? {})[0]
  if (!content || !example) throw new TypeError(`${id}: the body needs a JSON example.`)
  const { value } = resolve<Example>(example, from)
  const schema = resolve<SchemaObject>(content.schema as SchemaObject, from)
  const properties = (schema['properties'] ?? {}) as Record<string, SchemaObject>
  const required = (schema['required'] ?? []) as string[]
  return Object.entries(value as Record<string, unknown>)
    .filter(([name]) => required.includes(name))
    .map(([name, part]) =>
      properties[name]?.['contentMediaType'] === 'application/x-pem-file'
        ? { name, file: `${name}.pem` }
        : { name, value: part },
    )
}
