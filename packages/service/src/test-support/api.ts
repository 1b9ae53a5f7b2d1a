import { validateResponse } from '@apigw-certificates/server/response-validation'
import { createWebHandler } from '@apigw-certificates/server/web'
import { portableChecker } from '@apigw-certificates/x509'
import { issueCertificate } from '@apigw-certificates/x509/testing'

import {
  authenticateByEither,
  authenticateBySignature,
  authenticateByToken,
  createGatewayDirectory,
  createHandlers,
  createMemoryStore,
  type Dependencies,
  type Domain,
  type Gateway,
  type SnapshotStore,
} from '../index.js'

export const projectId = '0123456789abcdef0123456789abcdef'
export const otherProjectId = 'fedcba9876543210fedcba9876543210'
export const gatewayId = 'f0fa1789-3b76-433b-a787-9892951c620e'
export const otherGatewayId = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'
export const foreignGatewayId = 'eeeeeeee-0000-4000-8000-eeeeeeeeeeee'
export const groupId = '5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7'
export const accessKey = 'ACCESSKEYOFTHETEST00'
export const secretKey = 'secret-key-of-the-test'
export const now = new Date('2026-06-01T00:00:00.000Z')

const gateway = (id: string, project_id: string): Gateway => ({
  id,
  project_id,
  instance_name: `gateway_${id.slice(0, 4)}`,
  status: 'Running',
  instance_status: 6,
  type: 'apig',
  spec: 'BASIC',
  create_time: 1767312000000,
})

/** `www` is on both gateways of the project, `api` on the first only. */
export const domains = {
  www: domain('1', 'www.example.com', gatewayId),
  wwwOnOther: domain('2', 'www.example.com', otherGatewayId),
  api: domain('3', 'api.example.com', gatewayId),
  shop: domain('4', 'shop.example.org', gatewayId),
  foreign: domain('5', 'www.example.com', foreignGatewayId),
}

function domain(id: string, url_domain: string, instance_id: string): Domain {
  return {
    id: id.padStart(32, '0'),
    url_domain,
    status: 3,
    min_ssl_version: 'TLSv1.2',
    is_http_redirect_to_https: false,
    api_group_id: groupId,
    api_group_name: 'group',
    instance_id,
  }
}

const gateways = createGatewayDirectory({
  [projectId]: {
    gateways: [gateway(gatewayId, projectId), gateway(otherGatewayId, projectId)],
    domains: [domains.www, domains.wwwOnOther, domains.api, domains.shop],
  },
  [otherProjectId]: {
    gateways: [gateway(foreignGatewayId, otherProjectId)],
    domains: [domains.foreign],
  },
})

/** What a request may say besides its method and path. */
export interface More {
  readonly body?: unknown
  /** @default the first project's */
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answered {
  readonly status: number
  /** {} where the answer has none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** The whole API on a Web handler, its answers checked against the contract; a token is a project. */
export function startApi({
  store = createMemoryStore(),
  ...overrides
}: Partial<Dependencies> & { store?: SnapshotStore } = {}) {
  const errors: unknown[] = []
  const handle = createWebHandler({
    handlers: createHandlers({
      store,
      gateways,
      checker: portableChecker,
      now: () => now,
      ...overrides,
    }),
    authenticate: authenticateByEither({
      signature: authenticateBySignature(
        async (key) => (key === accessKey ? { secretKey, projectId, roles: ['write'] } : undefined),
        () => now,
      ),
      token: authenticateByToken(async (token) =>
        token === 'expired' || token === 'unscoped'
          ? { state: token }
          : token === 'unknown'
            ? undefined
            : { state: 'valid', projectId: token, roles: ['write'] },
      ),
    }),
    validateResponse,
    onError: (error) => errors.push(error),
  })

  /** `path` starts after `/v2/{project_id}/apigw`; the project is the token's. */
  const call = async (
    method: string,
    path: string,
    { body, token = projectId, headers = {} }: More = {},
  ): Promise<Answered> => {
    const project = /^[0-9a-f]{32}$/.test(token) ? token : projectId
    const response = await handle(
      new Request(`http://localhost/v2/${project}/apigw${path}`, {
        method,
        headers: {
          'x-auth-token': token,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return {
      status: response.status,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    }
  }

  /** Creates a certificate that covers `www` and `api`; returns its ID. */
  const create = async (body: object = {}, more: More = {}): Promise<string> => {
    const answer = await call('POST', '/certificates', {
      ...more,
      body: { ...(await sample()), ...body },
    })
    return String(answer.body['id'] ?? answer.body['error_msg'])
  }

  return { store, errors, handle, call, create }
}

export const validity = {
  notBefore: new Date('2026-05-01T00:00:00Z'),
  notAfter: new Date('2027-05-01T00:00:00Z'),
}

/** A body for create and update. */
export async function newBody(options: Parameters<typeof issueCertificate>[0] = {}) {
  const { chain, privateKey } = await issueCertificate({ ...validity, ...options })
  return { name: 'example_com', cert_content: chain, private_key: privateKey }
}

let issued: ReturnType<typeof newBody> | undefined

/** One body for all tests that need no other. */
const sample = (): ReturnType<typeof newBody> =>
  (issued ??= newBody({ subjectAlternativeNames: ['*.example.com', 'shop.example.org'] }))
