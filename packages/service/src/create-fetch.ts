import type { Throttle } from '@apigw-certificates/server'
import { createWebHandler } from '@apigw-certificates/server/web'
import { portableChecker } from '@apigw-certificates/x509'

import { authenticateByEither } from './authentication.js'
import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'
import { createGatewayDirectory } from './gateway-directory.js'
import { createHandlers } from './handlers.js'
import { createMemoryStore } from './memory-store.js'
import { authenticateBySignature, type AccessKeyLookup } from './signature-authentication.js'
import { testGateways, testProject } from './test-project.js'
import { authenticateByToken, type TokenLookup } from './token-authentication.js'

/** How the service behind a `fetch` is set up; everything has a default that suits a test. */
export interface FetchOptions extends Partial<Dependencies> {
  /**
   * The project that the token is for, and that has the gateway: 32 hexadecimal digits.
   *
   * @default testProject.projectId
   */
  readonly projectId?: string
  /**
   * The only valid token; it allows everything.
   *
   * @default testProject.token
   */
  readonly token?: string
  /**
   * What tokens stand for, in the place of `projectId` and `token`.
   *
   * @default only `token` is valid, for `projectId`
   */
  readonly tokens?: TokenLookup
  /**
   * What access keys stand for, for requests that are signed.
   *
   * @default none is known
   */
  readonly accessKeys?: AccessKeyLookup
  /**
   * Lets projects wait that ask too often, such as `createRateLimit({ rate: 10 })`.
   *
   * @default nobody waits
   */
  readonly throttle?: Throttle<Caller>
  /**
   * Where certificates are kept.
   *
   * @default memory, for as long as the function lives
   */
  readonly store?: Dependencies['store']
  /**
   * The gateways and domains of projects.
   *
   * @default the project has one gateway with one domain: see `testProject`
   */
  readonly gateways?: Dependencies['gateways']
  /**
   * Reads and checks certificates.
   *
   * @default portableChecker of `@apigw-certificates/x509`
   */
  readonly checker?: Dependencies['checker']
}

/**
 * Makes a `fetch` that the whole API answers, in the process and without a network, whatever the
 * request's host: for tests of code that calls the API. Each one has certificates of its own.
 *
 * @example
 * ```ts
 * const { projectId, token } = testProject
 * const client = createClient({
 *   endpoint: 'https://apig.example',
 *   projectId,
 *   auth: { token },
 *   fetch: createFetch(),
 * })
 * ```
 */
export function createFetch({
  projectId = testProject.projectId,
  token: validToken = testProject.token,
  tokens = async (token) =>
    token === validToken ? { state: 'valid', projectId, roles: ['write'] } : undefined,
  accessKeys = async () => undefined,
  store = createMemoryStore(),
  gateways = createGatewayDirectory({ [projectId]: testGateways(projectId) }),
  checker = portableChecker,
  throttle,
  ...dependencies
}: FetchOptions = {}): typeof fetch {
  const handle = createWebHandler({
    handlers: createHandlers({ ...dependencies, store, gateways, checker }),
    authenticate: authenticateByEither({
      signature: authenticateBySignature(accessKeys),
      token: authenticateByToken(tokens),
    }),
    ...(throttle && { throttle }),
  })
  return async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(signal.reason as Error)
      signal.addEventListener('abort', abort, { once: true })
      handle(request)
        .finally(() => signal.removeEventListener('abort', abort))
        .then(resolve, reject)
    })
  }
}
