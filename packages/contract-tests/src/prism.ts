import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

/** Where the mock listens and what it mocks. */
export interface MockOptions {
  /**
   * 0 picks a free one.
   *
   * @default 0
   */
  readonly port?: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /**
   * The OpenAPI document, bundled.
   *
   * @default the certificate API's contract
   */
  readonly document?: object
  /**
   * A server that answers in the place of the mock. Every request goes there, right or wrong, and what
   * Prism finds wrong with it or with the answer comes back in the header `sl-violations`.
   *
   * @default none: Prism answers the document's examples
   */
  readonly upstream?: string
  /**
   * Whether pages of any origin may ask it and read its answers (CORS). Prism then answers preflights
   * itself: a mock that contract tests judge must not.
   *
   * @default false
   */
  readonly cors?: boolean
}

/** A running mock. */
export interface Mock {
  /** Where it answers, for example `http://127.0.0.1:4010`. */
  readonly url: string
  /** The operationIds that Prism found in the document. */
  readonly operationIds: readonly string[]
  close(): Promise<void>
}

/**
 * Starts Prism in this process, as a mock or, before another server, as a second judge. A mock's answers are the document's examples, whatever a valid
 * request holds; `Prefer: code=404, example=APIG.3030` chooses one.
 *
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function startMock({
  port = 0,
  host = '127.0.0.1',
  document = contract,
  upstream,
  cors = false,
}: MockOptions = {}): Promise<Mock> {
  // Prism rewrites the document that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const server = createServer(operations, {
    cors,
    config: {
      ...(upstream === undefined
        ? { isProxy: false }
        : { isProxy: true, upstream: new URL(upstream) }),
      checkSecurity: true,
      errors: false,
      validateRequest: true,
      validateResponse: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    // Any other logger lacks the levels that Prism calls, which ends the process.
    components: { logger: createLogger('prism', { enabled: false }) },
  })
  const url = await server.listen(port, host).catch((reason: unknown) => {
    throw listenError(reason)
  })
  return {
    url,
    operationIds: operations.flatMap(({ iid }) => iid ?? []),
    close: () => server.close(),
  }
}

/** Prism rejects with the message alone: `listen EADDRINUSE: address already in use ...`. */
function listenError(reason: unknown): Error {
  if (reason instanceof Error) return reason
  const code = /\bE[A-Z]+\b/.exec(String(reason))?.[0]
  return Object.assign(new Error(String(reason)), code && { code })
}
