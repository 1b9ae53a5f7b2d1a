/** Strings that need no explanation where they are used. */
const strings = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, `declare const ${name}: string`]))

/** What the examples of each package take for granted, by the name that they use for it. */
export const exampleGiven: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@apigw-certificates/api': {
    app: "declare const app: import('fastify').FastifyInstance",
    developmentSeed: "import { developmentSeed } from './dist/development.js'",
    handlers:
      "declare const handlers: import('@apigw-certificates/server').Handlers<import('@apigw-certificates/service').Caller>",
    ...strings('projectId', 'token'),
  },
  '@apigw-certificates/client': {
    body: 'declare const body: { name: string; cert_content: string; private_key: string }',
    readToken: 'declare const readToken: (signal: AbortSignal) => Promise<string>',
    ...strings(
      'certificate_id',
      'endpoint',
      'id',
      'instance_id',
      'project_id',
      'projectId',
      'token',
    ),
  },
  '@apigw-certificates/contract-tests': {
    occurrence: "declare const occurrence: import('./dist/links/expression.js').Occurrence",
  },
  '@apigw-certificates/server': {
    authenticate:
      "declare const authenticate: import('@apigw-certificates/server').Authenticate<string>",
    body: 'declare const body: string',
    fastify: "import { fastify } from 'fastify'",
    handlers: "declare const handlers: import('@apigw-certificates/server').Handlers<string>",
  },
  '@apigw-certificates/service': {
    authenticate:
      "declare const authenticate: import('@apigw-certificates/server').Authenticate<import('@apigw-certificates/service').Caller>",
    handlers:
      "declare const handlers: import('@apigw-certificates/server').Handlers<import('@apigw-certificates/service').Caller>",
    accessKeys:
      "declare const accessKeys: Map<string, import('@apigw-certificates/service').AccessKey>",
    tokens: "declare const tokens: Map<string, import('@apigw-certificates/service').Token>",
  },
  '@apigw-certificates/signature': {
    authorization:
      "declare const authorization: import('@apigw-certificates/signature').Authorization",
    headers: 'declare const headers: Readonly<Record<string, string>>',
    incoming: 'declare const incoming: Request',
    received: "declare const received: import('@apigw-certificates/signature').RequestToVerify",
    request: "declare const request: import('@apigw-certificates/signature').RequestToSign",
    secretKeys: 'declare const secretKeys: ReadonlyMap<string, string>',
    ...strings('accessKey', 'secretKey', 'url'),
  },
  '@apigw-certificates/x509': {
    problems: "declare const problems: readonly import('@apigw-certificates/x509').Problem[]",
    ...strings('certificate', 'pem', 'privateKey'),
  },
}
