import { type Contract, listOperations, type Operation } from './contract.ts'
import { development } from './development.ts'
import { print } from './print.ts'
import { iamClient } from './sample-clients.ts'
import {
  curlText,
  type Sample,
  TYPESCRIPT,
  typescriptImport,
  typescriptText,
  Variable,
} from './sample-text.ts'
import { type CodeSample, readSample } from './samples.ts'

/** The operation whose answer is a token. */
const CREATE_TOKEN = 'createToken'

/** The body of {@link CREATE_TOKEN}, as its first example has it. */
interface TokenRequest {
  auth: {
    identity: { password: { user: { name: string; password: string; domain: { name: string } } } }
    scope: { project: { name: string } }
  }
}

/** An operation of IAM by curl and in TypeScript, with the token that it needs asked for first. */
export function iamSamples(operation: Operation, from: Contract): CodeSample[] {
  const asking = listOperations(from).find(({ id }) => id === CREATE_TOKEN)
  if (!asking) throw new TypeError(`The contract of IAM has no operation ${CREATE_TOKEN}.`)
  const request = readSample(asking, from, iamClient)
  const { curl, typescript } =
    operation.id === CREATE_TOKEN
      ? { curl: curlText(request), typescript: fetchTokenText(request) }
      : withToken(readSample(operation, from, iamClient), request)
  return [
    { title: 'curl', lang: 'sh', code: curl },
    { title: 'TypeScript', lang: 'ts', code: typescript },
  ]
}

function withToken(sample: Sample, request: Sample): { curl: string; typescript: string } {
  const token = new Variable('token')
  const named: Sample = {
    ...sample,
    token: sample.token && { ...sample.token, value: token },
    // The one token that is there.
    headers: sample.headers.map(([name]) => [name, token]),
  }
  const { module, factory } = iamClient
  return {
    curl: `${tokenByCurl(request)}\n${curlText(named)}`,
    typescript: [
      typescriptImport([factory, 'fetchToken'], module),
      '',
      `const { token } = await fetchToken(${print(loginOf(request), TYPESCRIPT)})`,
      typescriptText(named).split('\n').slice(2).join('\n'),
    ].join('\n'),
  }
}

/** The token is a header of the answer. */
const tokenByCurl = (request: Sample): string =>
  `TOKEN=$(${curlText(request)} \\
  --silent |
  tr -d '\\r' |
  awk 'tolower($1) == "x-subject-token:" { print $2 }')`

const fetchTokenText = (request: Sample): string =>
  [
    typescriptImport(['fetchToken'], iamClient.module),
    '',
    `const { token, projectId, expiresAt } = await fetchToken(${print(loginOf(request), TYPESCRIPT)})`,
    '',
    'console.log(projectId, expiresAt, token.length)',
  ].join('\n')

/** The options of `fetchToken` that send the same request. */
function loginOf({ body }: Sample): object {
  const { identity, scope } = (body as TokenRequest).auth
  const { name, password, domain } = identity.password.user
  return {
    endpoint: development.endpoint,
    domain: domain.name,
    user: name,
    password,
    project: scope.project.name,
  }
}
