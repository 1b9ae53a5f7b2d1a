import contract from '@apigw-certificates/openapi/iam.json' with { type: 'json' }
import { expect, test } from 'vitest'

import { ClientError, ContractError, createIamClient, fetchToken, IamError } from './index.js'

const endpoint = 'https://iam.example.com'
const answer = contract.components.examples['token-project'].value
const refusal =
  contract.components.responses.CredentialsRefused.content['application/json'].examples.credentials
    .value

const login = {
  endpoint,
  domain: 'acme',
  user: 'deployer',
  password: 'pass-word-1',
  project: 'dev',
}

/** A server as a function; keeps what it was sent. */
function server(status: number, body: unknown, headers: Record<string, string> = {}) {
  const seen: Request[] = []
  const send = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    seen.push(new Request(input, init))
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(text, {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }
  return { fetch: send, seen }
}

const issued = { 'x-subject-token': 'the-token' }

test('answers the token of the header, when it expires, and its project', async () => {
  const { fetch } = server(201, answer, issued)
  expect(await fetchToken({ ...login, fetch })).toEqual({
    token: 'the-token',
    expiresAt: new Date('2026-01-03T00:00:00Z'),
    projectId: '0123456789abcdef0123456789abcdef',
  })
})

test.for([
  [{ project: 'dev' }, { name: 'dev' }],
  [{ projectId: 'f00' }, { id: 'f00' }],
] as const)('asks for %j without the catalog', async ([project, scope]) => {
  const { fetch, seen } = server(201, answer, issued)
  const { project: _, ...rest } = login
  await fetchToken({ ...rest, ...project, fetch })
  expect(seen[0]?.method).toBe('POST')
  expect(seen[0]?.url).toBe(`${endpoint}/v3/auth/tokens?nocatalog=true`)
  expect(await seen[0]?.json()).toEqual({
    auth: {
      identity: {
        methods: ['password'],
        password: {
          user: { name: 'deployer', password: 'pass-word-1', domain: { name: 'acme' } },
        },
      },
      scope: { project: scope },
    },
  })
})

test('rejects with what IAM says, and never with the password', async () => {
  const { fetch } = server(401, refusal)
  const failure = fetchToken({ ...login, fetch })
  await expect(failure).rejects.toThrow(IamError)
  await expect(failure).rejects.toMatchObject({
    status: 401,
    message: 'IAM answered 401 Unauthorized: The request you have made requires authentication.',
  })
  const echo = { error: { code: 400, title: 'Bad Request', message: 'No: pass-word-1' } }
  const repeated = fetchToken({ ...login, fetch: server(400, echo).fetch })
  await expect(repeated).rejects.toMatchObject({ message: 'IAM answered 400 Bad Request: No: ***' })
  const said = fetchToken({ ...login, password: '', fetch: server(400, echo).fetch })
  await expect(said).rejects.toThrow('IAM answered 400 Bad Request: No: pass-word-1')
  const error = await repeated.catch((reason: unknown) => reason)
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('pass-word-1')
})

test.for([
  [401, false],
  [503, true],
] as const)(
  'a refusal with %i is an error of the client, retryable: %j',
  async ([status, retryable]) => {
    const failure = fetchToken({ ...login, fetch: server(status, refusal).fetch })
    await expect(failure).rejects.toThrow(ClientError)
    await expect(failure).rejects.toMatchObject({ name: 'IamError', status, retryable })
  },
)

test.for([
  ['without the token', 201, answer, {}, 'X-Subject-Token'],
  ['without a project', 201, { token: { ...answer.token, project: undefined } }, issued, 'scoped'],
  ['of another kind', 201, {}, issued, 'scoped'],
] as const)('rejects an answer %s', async ([, status, body, headers, part]) => {
  const { fetch } = server(status, body, headers)
  const failure = fetchToken({ ...login, fetch })
  await expect(failure).rejects.toThrow(IamError)
  await expect(failure).rejects.toThrow(part)
})

test.for([
  ['a page of a proxy', 502, '<html>'],
  ['an empty answer', 503, ''],
  ['JSON of another API', 404, { error: 'no' }],
  ['an error that is nothing', 404, { error: null }],
  ['an error without a message', 404, { error: { code: 404 } }],
  ['an error whose message is none', 404, { error: { message: {} } }],
] as const)('rejects %s as not an answer of IAM', async ([, status, body]) => {
  const failure = fetchToken({ ...login, fetch: server(status, body).fetch })
  await expect(failure).rejects.toThrow(ContractError)
  await expect(failure).rejects.toMatchObject({ status })
})

test('does not follow a redirect with the password', async () => {
  const { fetch, seen } = server(307, '', { location: 'https://elsewhere.example.com/' })
  await expect(fetchToken({ ...login, fetch })).rejects.toThrow(ContractError)
  expect(seen.map(({ redirect }) => redirect)).toEqual(['manual'])
})

test('gives up when it is told to', async () => {
  const controller = new AbortController()
  const never = (input: RequestInfo | URL) => {
    const { signal } = input as Request
    signal.throwIfAborted()
    return new Promise<Response>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  }
  const failure = fetchToken({ ...login, fetch: never, signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(failure).rejects.toMatchObject({
    name: 'AbortError',
    cause: { message: 'enough' },
  })
})

test.for(['', 'iam.example.com', 'file:///etc/passwd'])('refuses the endpoint %j', async (text) => {
  await expect(fetchToken({ ...login, endpoint: text })).rejects.toThrow(TypeError)
})

test('a client sends its token where one is needed, and nowhere else', async () => {
  const { fetch, seen } = server(200, { projects: [] })
  const iam = createIamClient({ endpoint: `${endpoint}/`, auth: { token: 'mine' }, fetch })
  expect((await iam.listProjects({ query: { name: 'eu-de' } })).data).toEqual({ projects: [] })
  await iam.listProjects()
  await iam.validateToken({ headers: { 'X-Subject-Token': 'other' } })
  const identity = {
    methods: ['password'],
    password: { user: { name: '', password: '', domain: { name: '' } } },
  }
  await expect(iam.createToken({ body: { auth: { identity } } })).rejects.toThrow(ContractError)
  expect(seen.map(({ url }) => url)).toEqual([
    `${endpoint}/v3/projects?name=eu-de`,
    `${endpoint}/v3/projects`,
    `${endpoint}/v3/auth/tokens`,
    `${endpoint}/v3/auth/tokens`,
  ])
  expect(seen.map(({ headers }) => headers.get('x-auth-token'))).toEqual([
    'mine',
    'mine',
    'mine',
    null,
  ])
  expect(seen[2]?.headers.get('x-subject-token')).toBe('other')
})

test('a client knows where IAM answers in a region', async () => {
  const { fetch, seen } = server(200, { projects: [] })
  await createIamClient({ region: 'eu-de', fetch }).listProjects()
  expect(seen.map(({ url }) => url)).toEqual(['https://iam.eu-de.otc.t-systems.com/v3/projects'])
  expect(() => createIamClient({ region: 'nowhere' })).toThrow(TypeError)
})

test('a client resolves to what IAM refuses with', async () => {
  const iam = createIamClient({ endpoint, fetch: server(401, refusal).fetch })
  const { data, error, response } = await iam.listProjects()
  expect(data).toBeUndefined()
  expect(error?.error.message).toBe('The request you have made requires authentication.')
  expect(response?.status).toBe(401)
})
