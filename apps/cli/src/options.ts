/** An option of a command. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** What stands for its value in help; `FILE` makes shells complete file names. */
  readonly value?: string
  readonly summary: string
}

const STDIN = '- reads standard input'

/** Every option, once. */
export const options = {
  name: { type: 'string', value: 'NAME', summary: "The certificate's name at the API" },
  id: { type: 'string', value: 'ID', summary: "The certificate's ID, 32 hexadecimal digits" },
  cert: {
    type: 'string',
    value: 'FILE',
    summary: `The leaf, then its chain: PEM, or a leaf in DER; ${STDIN}`,
  },
  key: { type: 'string', value: 'FILE', summary: `The leaf's private key: PEM; ${STDIN}` },
  ca: {
    type: 'string',
    value: 'FILE',
    summary: 'The CA that signs client certificates (mutual TLS): PEM',
  },
  domain: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    summary: 'A domain that the certificate must cover; may be repeated',
  },
  instance: {
    type: 'string',
    value: 'ID',
    summary: 'A gateway: its own certificates, not the global ones',
  },
  'on-instance': {
    type: 'string',
    multiple: true,
    value: 'ID',
    summary: 'Only on this gateway; may be repeated. Default: every gateway that has the domain',
  },
  expiring: {
    type: 'string',
    value: 'TIME',
    summary: 'Only what expires within 30d, 12h or 4w; exit code 1 when there is something',
  },
  'verify-client': {
    type: 'boolean',
    summary: 'Ask callers for a client certificate. Default: when the certificate has a CA',
  },
  'no-verify-client': { type: 'boolean', summary: 'Ask callers for no client certificate' },
  'dry-run': { type: 'boolean', summary: 'Say what would be done, and do not do it' },
  force: { type: 'boolean', summary: 'Send it even when the same certificate is already there' },
  yes: { type: 'boolean', summary: 'Do not ask' },
  install: { type: 'boolean', summary: 'Print how to install the hook' },
  user: { type: 'string', value: 'NAME', summary: 'The IAM user' },
  'user-domain': {
    type: 'string',
    value: 'NAME',
    summary: 'The account, which IAM calls a domain',
  },
  'project-name': {
    type: 'string',
    value: 'NAME',
    summary: "The project's name, instead of its ID. Default: the region",
  },
  'password-file': {
    type: 'string',
    value: 'FILE',
    summary: 'The password; - reads standard input. Default: it is asked for',
  },
  'iam-endpoint': { type: 'string', value: 'URL', summary: "IAM's URL, instead of the region's" },
  endpoint: { type: 'string', value: 'URL', summary: "The API's URL, instead of the region's" },
  region: { type: 'string', value: 'NAME', summary: 'The region, for example eu-de' },
  project: { type: 'string', value: 'ID', summary: "The project's ID" },
  'token-file': { type: 'string', value: 'FILE', summary: 'An IAM token' },
  'access-key': { type: 'string', value: 'AK', summary: 'The access key, which is not secret' },
  'secret-key-file': { type: 'string', value: 'FILE', summary: 'The secret key of --access-key' },
  json: { type: 'boolean', summary: 'Print one JSON document; apigw-cert schema describes it' },
  debug: { type: 'boolean', summary: 'Show requests, without headers and bodies' },
  help: { type: 'boolean', summary: 'Print this help' },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof options

/** Where the API is and who calls. */
export const connectionOptions = [
  'endpoint',
  'region',
  'project',
  'token-file',
  'access-key',
  'secret-key-file',
] as const satisfies readonly OptionName[]

export const generalOptions = ['json', 'debug', 'help'] as const satisfies readonly OptionName[]
