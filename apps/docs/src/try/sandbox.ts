import { catalogue } from '@apigw-certificates/server'
import {
  createGatewayDirectory,
  createMemoryStore,
  type CertificateStore,
  type GatewayDirectory,
  type Token,
} from '@apigw-certificates/service'
import { createFetch, testGateways, testProject } from '@apigw-certificates/service/fetch'

import { newPair, type Pair } from './certificates.ts'

/** What the tokens of the sandbox stand for. */
const TOKENS: Readonly<Record<string, Token>> = {
  [testProject.token]: { state: 'valid', projectId: testProject.projectId, roles: ['write'] },
  'other-project-token': {
    state: 'valid',
    projectId: 'fedcba9876543210fedcba9876543210',
    roles: ['write'],
  },
  'expired-token': { state: 'expired' },
  'unscoped-token': { state: 'unscoped' },
}

const ORIGIN = 'https://sandbox.invalid'

/** The API, in the page: its own handlers and rules, with certificates that only the page has. */
export interface Sandbox {
  readonly fetch: typeof fetch
  /** Answers every request with an error that depends on the real service's state. */
  setFault(status: number, code: string): void
  /** Lets the store and the gateways fail. */
  breakDown(): void
  /** The next request is one too many. */
  exhaustLimit(): void
  /** The next certificate is one too many. */
  exhaustQuota(): void
  /** Uploads a certificate and returns its ID. */
  upload(pair?: Pair): Promise<string>
  /** Binds a certificate to the domain of the sandbox's gateway. */
  bind(certificateId: string): Promise<void>
}

/** A new API without certificates. */
export function createSandbox(): Sandbox {
  const { projectId, token, domain } = testProject
  let isBroken = false
  let isThrottled = false
  let quota = Infinity
  let fault: { status: number; code: string } | undefined
  const unlessBroken = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name)
        return isBroken ? () => Promise.reject(new Error('broken on purpose')) : method
      },
    })
  const memory = createMemoryStore()
  const store: CertificateStore = {
    ...memory,
    create: (stored, options) => memory.create(stored, { ...options, quota }),
  }
  const gateways: GatewayDirectory = createGatewayDirectory({
    [projectId]: testGateways(projectId),
  })
  const api = createFetch({
    tokens: async (text) => TOKENS[text],
    store: unlessBroken(store),
    gateways: unlessBroken(gateways),
    throttle: () => (isThrottled ? 1 : undefined),
  })

  const call = async (path: string, body: object): Promise<Response> => {
    const response = await api(`${ORIGIN}/v2/${projectId}/apigw/certificates${path}`, {
      method: 'POST',
      headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`)
    return response
  }

  return {
    fetch: (input, init) =>
      fault ? Promise.resolve(refuse(fault.status, fault.code)) : api(input, init),
    setFault: (status, code) => {
      fault = { status, code }
    },
    breakDown: () => {
      isBroken = true
    },
    exhaustLimit: () => {
      isThrottled = true
    },
    exhaustQuota: () => {
      quota = 0
    },
    async upload(pair) {
      const response = await call('', { name: 'example_com', ...(pair ?? (await newPair())) })
      return ((await response.json()) as { id: string }).id
    },
    async bind(certificateId) {
      await call(`/${certificateId}/domains/attach`, { domains: [{ domain }] })
    },
  }
}

function refuse(status: number, code: string): Response {
  const entry = catalogue.find((error) => error.status === status && error.code === code)
  return Response.json(
    { error_code: code, error_msg: entry?.message },
    { status, headers: { 'X-Request-Id': crypto.randomUUID().replaceAll('-', '') } },
  )
}
