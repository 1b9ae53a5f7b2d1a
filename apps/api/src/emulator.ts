import { certificateApi, answerFrameworkError } from '@apigw-certificates/server/fastify'
import { validateResponse } from '@apigw-certificates/server/response-validation'
import {
  authenticateByToken,
  createHandlers,
  createMemoryStore,
  type CertificateStore,
} from '@apigw-certificates/service'
import { nodeChecker } from '@apigw-certificates/x509/node'
import { fastify } from 'fastify'

import { requireLoopback } from './configuration.js'
import { developmentGateways, developmentTokens } from './development.js'
import { openSqliteStore } from './sqlite-store.js'

/** How an emulator is set up; everything has a default that suits a test. */
export interface EmulatorOptions {
  /**
   * A loopback address: the development credentials are public.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string
  /**
   * 0 picks a free one.
   *
   * @default 0
   */
  readonly port?: number
  /**
   * The folder for the SQLite database.
   *
   * @default none: certificates are kept in memory
   */
  readonly dataDir?: string
  /**
   * Where certificates are kept, instead of `dataDir`; the emulator closes it.
   *
   * @default none
   */
  readonly store?: CertificateStore
  /**
   * How many certificates a project may have.
   *
   * @default Infinity
   */
  readonly quota?: number
  /**
   * Learns of errors inside; the caller only sees a 500 with APIG.9999.
   *
   * @default nothing
   */
  readonly onError?: (error: unknown) => void
}

/** A running emulator. */
export interface Emulator {
  /** Where it answers, for example `http://127.0.0.1:8080`. */
  readonly url: string
  /** Answers what was accepted, then stops listening and closes the store. */
  close(): Promise<void>
}

/** The largest header block, in bytes: IAM tokens reach 100,000 characters. */
const MAX_HEADER_SIZE = 128 * 1024

/** A client gets this long, in milliseconds, to send a whole request. */
const REQUEST_TIMEOUT = 30_000

/**
 * Starts the API with the development credentials: token `dev-token`, project
 * `0123456789abcdef0123456789abcdef`, gateway `f0fa1789-3b76-433b-a787-9892951c620e`.
 *
 * @throws ConfigurationError when the host is not a loopback address
 * @throws Error with code EADDRINUSE when the port is taken
 * @example
 * ```ts
 * const emulator = await startEmulator({ port: 0 })
 * const client = createClient({ endpoint: emulator.url, ... })
 * await emulator.close()
 * ```
 */
export async function startEmulator({
  host = '127.0.0.1',
  port = 0,
  dataDir,
  store = dataDir === undefined ? createMemoryStore() : openSqliteStore(dataDir),
  quota = Infinity,
  onError,
}: EmulatorOptions = {}): Promise<Emulator> {
  requireLoopback(host)
  const app = fastify({
    frameworkErrors: answerFrameworkError,
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_TIMEOUT,
    connectionTimeout: REQUEST_TIMEOUT,
    http: { maxHeaderSize: MAX_HEADER_SIZE, headersTimeout: REQUEST_TIMEOUT },
  })
  app.addHook('onClose', () => store.close())
  await app.register(
    certificateApi({
      handlers: createHandlers({
        store,
        gateways: developmentGateways,
        checker: nodeChecker,
        quota,
      }),
      authenticate: authenticateByToken(developmentTokens),
      validateResponse,
      ...(onError && { onError }),
    }),
  )
  const url = await app.listen({ host, port })
  return { url, close: () => app.close() }
}
