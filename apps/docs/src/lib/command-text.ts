import { PemFile } from './print.ts'
import type { Sample } from './sample-text.ts'

type Words = readonly string[]

/** What a command needs of a request; `none` when the command cannot say it. */
type Write = (parts: {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}) => Words | 'none'

const flag = (name: string, value: unknown): Words => {
  if (value === undefined || value === '') return []
  return [`--${name}`, value instanceof PemFile ? value.path : shell(String(value))]
}

/** The options that a certificate and its key go into. */
const pemFlags = (body: Readonly<Record<string, unknown>>): Words => [
  ...flag('cert', body['cert_content']),
  ...flag('key', body['private_key']),
  ...flag('ca', body['trusted_root_ca']),
]

/** Domains without conditions; others need options that differ from domain to domain. */
const domainWords = (body: Readonly<Record<string, unknown>>): Words | 'none' => {
  const domains = body['domains'] as readonly Readonly<Record<string, unknown>>[] | undefined
  const isPlain = domains?.every((one) => Object.keys(one).join() === 'domain') ?? false
  return isPlain ? (domains ?? []).map(({ domain }) => shell(String(domain))) : 'none'
}

const onDomains =
  (command: string): Write =>
  ({ path, body }) => {
    const domains = domainWords(body)
    return domains === 'none' ? domains : [command, path['certificate_id'] ?? '', ...domains]
  }

const onCertificate =
  (...words: Words): Write =>
  ({ path }) => {
    const [command = '', ...options] = words
    return [command, path['certificate_id'] ?? '', ...options]
  }

/** The command that does what an operation does, where there is one. */
const COMMANDS: Readonly<Record<string, Write>> = {
  createCertificate: ({ body }) => [
    'push',
    ...flag('name', body['name']),
    ...pemFlags(body),
    ...flag('instance', body['instance_id']),
  ],
  updateCertificate: ({ path, body }) => [
    'renew',
    ...flag('id', path['certificate_id']),
    ...pemFlags(body),
  ],
  listCertificates: ({ query }) => ['list', ...flag('instance', query['instance_id'])],
  showCertificate: onCertificate('show'),
  deleteCertificate: onCertificate('delete', '--yes'),
  listAttachedDomains: onCertificate('domains'),
  attachDomains: onDomains('attach'),
  detachDomains: onDomains('detach'),
}

const shell = (text: string): string =>
  /^[\w.~%@:/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The request by the command line; undefined when no command sends it. */
export function commandText(sample: Sample): string | undefined {
  const { id, endpoint, projectId, token, path, query, body } = sample
  const texts = (entries: Sample['path']) =>
    Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
  const words = COMMANDS[id]?.({
    path: texts(path),
    query: texts(query),
    body: (body ?? {}) as Readonly<Record<string, unknown>>,
  })
  if (!words || words === 'none' || typeof token?.value !== 'string') return undefined
  const [command = '', ...options] = words
  return [
    `export OS_TOKEN=${shell(token.value)} OS_PROJECT_ID=${shell(projectId)}`,
    `apigw-cert ${command} --endpoint ${shell(endpoint)} \\\n  ${options.join(' ')}`,
  ].join('\n')
}
