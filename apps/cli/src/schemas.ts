type Schema = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const flag = { type: 'boolean' }
const count = { type: 'integer', minimum: 0 }
const texts = { type: 'array', items: text }
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (...values: string[]): Schema => ({ enum: values })

/** Properties that are always there; others may be added in a later version. */
const object = (properties: Readonly<Record<string, Schema>>, ...optional: string[]): Schema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

const summary = {
  id: text,
  name: text,
  type: text,
  instance_id: text,
  common_name: text,
  san: texts,
  not_after: text,
  signature_algorithm: text,
  is_has_trusted_root_ca: flag,
}
const certificate = object({
  ...summary,
  not_before: text,
  serial_number: text,
  issuer: texts,
})
const domain = object({ id: text, url_domain: text, instance_id: text })

const facts = {
  version: count,
  serialNumber: text,
  signatureAlgorithm: text,
  commonName: text,
  organization: texts,
  organizationalUnit: texts,
  locality: texts,
  state: texts,
  country: texts,
  subjectAlternativeNames: texts,
  issuer: texts,
  issuerCommonName: text,
  notBefore: text,
  notAfter: text,
  fingerprintSha256: text,
  keyAlgorithm: text,
  keySize: count,
  isCa: flag,
  keyUsages: texts,
  extendedKeyUsages: texts,
}

const problem = object({
  kind: text,
  severity: oneOf('error', 'warning'),
  field: oneOf('certificate', 'privateKey', 'trustedRootCa'),
  message: text,
  remedy: text,
})

const value = { anyOf: [text, texts] }
const deployment = object({
  action: oneOf('created', 'updated', 'unchanged'),
  dryRun: flag,
  certificate: { anyOf: [certificate, { type: 'null' }] },
  changes: listOf(object({ property: text, before: value, after: value })),
  domains: listOf(domain),
})

const textOrNull = { type: ['string', 'null'] }

/** What each command prints with `--json`; `error` is what any of them prints when it fails. */
const schemas: Readonly<Record<string, Schema>> = {
  inspect: object({ certificates: listOf(object({ file: text, ...facts })) }),
  check: object({
    ok: flag,
    facts: { anyOf: [object(facts), { type: 'null' }] },
    problems: listOf(problem),
  }),
  push: deployment,
  renew: deployment,
  hook: { anyOf: [deployment, object({ install: text })] },
  list: object({ total: count, certificates: listOf(object(summary)) }),
  show: certificate,
  delete: object({ id: text, deleted: { const: true } }),
  attach: object({ id: text, attached: texts }),
  detach: object({ id: text, detached: texts }),
  domains: object({ total: count, domains: listOf(domain) }),
  login: object({ user: text, endpoint: text, projectId: text, expiresAt: text, profile: text }),
  whoami: object({
    endpoint: text,
    projectId: text,
    credentials: object({ kind: oneOf('token', 'access key', 'password'), source: text }),
    user: textOrNull,
    expiresAt: textOrNull,
    gateways: count,
  }),
  error: object({
    error: object(
      {
        exit: text,
        message: text,
        remedy: text,
        code: text,
        status: count,
        requestId: text,
        problems: listOf(problem),
        certificates: listOf(object(summary)),
        certificate,
        lost: texts,
      },
      'remedy',
      'code',
      'status',
      'requestId',
      'problems',
      'certificates',
      'certificate',
      'lost',
    ),
  }),
}

/** The JSON Schema (draft 2020-12) of a command's JSON document. */
export const schemaOf = (name: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `apigw-cert ${name} --json`,
  ...schemas[name],
})
