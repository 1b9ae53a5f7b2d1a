import { certificateApi, answerFrameworkError } from '@apigw-certificates/server/fastify'
import { validateResponse } from '@apigw-certificates/server/response-validation'
import {
  authenticateByEither,
  authenticateBySignature,
  authenticateByToken,
  createHandlers,
  createMemoryStore,
  type SnapshotStore,
} from '@apigw-certificates/service'
import { nodeChecker } from '@apigw-certificates/x509/node'
import { fastify, type FastifyInstance } from 'fastify'

import { createClock } from './clock.js'
import { requireLoopback } from './configuration.js'
import { controlRoutes, createControl, type Control } from './control.js'
import { developmentSeed } from './development.js'
import { allowPages } from './cors.js'
import { createFaults } from './faults.js'
import { requireThisMachine } from './host-check.js'
import { createIam } from './iam/create-iam.js'
import { completeSeed, type Seed } from './seed.js'
import { openPostgresStore } from './postgres-store.js'
import { openSqliteStore } from './sqlite-store.js'
import { createWorld } from './world.js'

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
   * A PostgreSQL database, instead of `dataDir`; `apigw-emulator migrate` prepares it. Like any emulator,
   * one with a database forgets all of its certificates on `reset` and `restore`.
   *
   * @default none
   */
  readonly databaseUrl?: string
  /**
   * Where certificates are kept, instead of `dataDir` and `databaseUrl`; the emulator closes it.
   *
   * @default none
   */
  readonly store?: SnapshotStore
  /**
   * How many certificates a project may have.
   *
   * @default Infinity
   */
  readonly quota?: number
  /**
   * Projects with their gateways and credentials, and users.
   *
   * @default the development project: see `development`
   */
  readonly seed?: Seed
  /**
   * How long a client may take to send a whole request, in milliseconds.
   *
   * @default 30000
   */
  readonly requestTimeout?: number
  /**
   * Origins, such as `https://docs.example`, whose pages may ask the API, beside those of this machine.
   *
   * @default none
   */
  readonly corsOrigins?: readonly string[]
  /**
   * Whether each answer is checked against the contract before it is sent; a wrong one becomes a 500. For
   * development and tests: it takes about as long as the rest of a short answer.
   *
   * @default true
   */
  readonly validateResponses?: boolean
  /**
   * Learns of errors inside; the caller only sees a 500 with APIG.9999.
   *
   * @default nothing
   */
  readonly onError?: (error: unknown) => void
}

/** A running emulator. */
export interface Emulator extends Control {
  /** Where it answers, for example `http://127.0.0.1:8080`. */
  readonly url: string
  /** Answers what was accepted, then stops listening and closes the store. */
  close(): Promise<void>
}

/** The largest header block, in bytes: IAM tokens reach 100,000 characters. */
const MAX_HEADER_SIZE = 128 * 1024

/** How often slow clients are looked for, in milliseconds; Node.js looks every 30 seconds. */
const CHECKING_INTERVAL = 1000

/** How long requests may take to end after `close`, in milliseconds. */
const HARD_STOP = 10_000

/** How often connections that became idle are closed during `close`, in milliseconds. */
const SWEEP_INTERVAL = 20

/**
 * Starts the API with everything that calls it needs: projects, gateways, domains and credentials
 * from a seed. The default one has the token `dev-token`, the project
 * `0123456789abcdef0123456789abcdef` and the gateway `f0fa1789-3b76-433b-a787-9892951c620e`.
 *
 * @throws ConfigurationError when the host is not a loopback address, or the seed or the place where
 * certificates are kept cannot be used
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
  databaseUrl,
  store: givenStore,
  quota = Infinity,
  seed = developmentSeed,
  requestTimeout = 30_000,
  corsOrigins = [],
  validateResponses = true,
  onError,
}: EmulatorOptions = {}): Promise<Emulator> {
  requireLoopback(host)
  const data = completeSeed(seed)
  const world = createWorld(data)
  const store = givenStore ?? (await openStore({ dataDir, databaseUrl }))
  const clock = createClock()
  const iam = createIam({ data, now: clock.now, ...(onError && { onError }) })
  const faults = createFaults()
  const control = createControl(store, clock, faults)
  const app = fastify({
    frameworkErrors: answerFrameworkError,
    forceCloseConnections: 'idle',
    // A request that arrives during `close` is still answered, with `connection: close`.
    return503OnClosing: false,
    requestTimeout,
    connectionTimeout: requestTimeout,
    // A path parameter of any length is judged by the contract; 100 characters are Fastify's limit.
    routerOptions: { maxParamLength: MAX_HEADER_SIZE },
    http: {
      maxHeaderSize: MAX_HEADER_SIZE,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(CHECKING_INTERVAL, requestTimeout),
    },
  })
  allowPages(app, corsOrigins)
  faults.install(app)
  app.addHook('onClose', () => store.close())
  await app.register(iam.plugin)
  await app.register(
    certificateApi({
      handlers: createHandlers({
        store,
        gateways: world.gateways,
        checker: nodeChecker,
        quota,
        now: clock.now,
      }),
      authenticate: requireThisMachine(
        authenticateByEither({
          signature: authenticateBySignature(world.accessKeys),
          token: authenticateByToken(
            async (token) => (await world.tokens(token)) ?? iam.lookup(token),
          ),
        }),
      ),
      ...(validateResponses && { validateResponse }),
      ...(onError && { onError }),
    }),
  )
  await app.register(controlRoutes(control), { prefix: '/_emulator' })
  try {
    const url = await app.listen({ host, port })
    return { ...control, url, close: () => closeGracefully(app) }
  } catch (error) {
    // An open store would keep the process from ending.
    await app.close()
    throw error
  }
}

async function openStore({
  dataDir,
  databaseUrl,
}: Readonly<Record<'dataDir' | 'databaseUrl', string | undefined>>): Promise<SnapshotStore> {
  if (databaseUrl !== undefined) return openPostgresStore(databaseUrl)
  return dataDir === undefined ? createMemoryStore() : openSqliteStore(dataDir)
}

/** Answers what was accepted; a connection that never becomes idle ends after the hard stop. */
async function closeGracefully(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_INTERVAL)
  const hardStop = setTimeout(() => app.server.closeAllConnections(), HARD_STOP)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(hardStop)
  }
}
