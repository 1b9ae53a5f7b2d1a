import { requestIdOf, type ErrorContext } from '@apigw-certificates/server'
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
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'

import { createCallers, emptySeed, type CallersOptions } from './callers.js'
import { createClock } from './clock.js'
import { closeGracefully } from './close-gracefully.js'
import { requireLoopback } from './configuration.js'
import { controlRoutes, createControl, type Control } from './control.js'
import { developmentSeed } from './development.js'
import { allowPages } from './cors.js'
import { createFaults } from './faults.js'
import { requireThisMachine } from './host-check.js'
import { createIam } from './iam/create-iam.js'
import { requireLimits, type Limits } from './limits.js'
import { completeSeed, type Seed } from './seed.js'
import { openPostgresStore } from './postgres-store.js'
import { openSqliteStore } from './sqlite-store.js'
import { createThrottle } from './throttle.js'
import { serveTls, type TlsPair } from './tls.js'
import { watchStore } from './watch-store.js'
import { createWorld } from './world.js'

/** How an emulator is set up; everything has a default that suits a test. */
export interface EmulatorOptions extends Limits {
  /**
   * A loopback address, unless there are `callers`: the development credentials are public.
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
   * Projects with their gateways and credentials, and users.
   *
   * @default the development project: see `development`; with `callers`, none
   */
  readonly seed?: Seed
  /**
   * Who may call a deployment. They replace the seed's credentials and users; there is no IAM and no
   * `/_emulator` then, every Host is answered, and only pages of `corsOrigins` may ask.
   *
   * @default none: it is an emulator, with the credentials of the seed
   */
  readonly callers?: CallersOptions
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
  readonly onError?: (error: unknown, context?: ErrorContext) => void
}

/** What a process puts around the API. */
export interface Surroundings {
  /** What it presents; default: plain HTTP. */
  readonly tls?: TlsPair
  /** Learns of each request as it arrives, whatever becomes of it. */
  readonly observe?: (request: FastifyRequest, reply: FastifyReply) => void
  /** Learns of each command of the store that fails. */
  readonly storeFailed?: (command: string) => void
  /** Adds hooks and routes of its own, before all others. */
  readonly prepare?: (app: FastifyInstance, store: SnapshotStore) => void
}

/** The parts of an emulator that does not listen yet. */
export interface EmulatorParts {
  readonly app: FastifyInstance
  readonly control: Control
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

/**
 * Starts the API with everything that calls it needs: projects, gateways, domains and credentials
 * from a seed. The default one has the token `dev-token`, the project
 * `0123456789abcdef0123456789abcdef` and the gateway `f0fa1789-3b76-433b-a787-9892951c620e`.
 *
 * @throws ConfigurationError when the host is not a loopback address, or the seed, a limit or the
 * place where certificates are kept cannot be used
 * @throws Error with code EADDRINUSE when the port is taken
 * @example
 * ```ts
 * const emulator = await startEmulator({ port: 0 })
 * const client = createClient({ endpoint: emulator.url, projectId, auth: { token } })
 * await emulator.close()
 * ```
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { app, control } = await createEmulator(options)
  const { host = '127.0.0.1', port = 0 } = options
  try {
    const url = await app.listen({ host, port })
    return { ...control, url, close: async () => void (await closeGracefully(app)) }
  } catch (error) {
    // An open store would keep the process from ending.
    await app.close()
    throw error
  }
}

/** Everything of an emulator but its port. */
export async function createEmulator(
  {
    host = '127.0.0.1',
    dataDir,
    databaseUrl,
    store: givenStore,
    callers: callersOptions,
    seed = callersOptions ? emptySeed : developmentSeed,
    requestTimeout = 30_000,
    corsOrigins = [],
    validateResponses = true,
    onError,
    ...limits
  }: EmulatorOptions,
  { tls, observe, storeFailed, prepare }: Surroundings = {},
): Promise<EmulatorParts> {
  if (!callersOptions) requireLoopback(host)
  requireLimits(limits)
  const data = completeSeed(seed)
  const world = createWorld(data)
  const opened = givenStore ?? (await openStore({ dataDir, databaseUrl }))
  const store = storeFailed ? watchStore(opened, storeFailed) : opened
  const callers = callersOptions && createCallers(callersOptions)
  const clock = createClock()
  const iam = createIam({ data, now: clock.now, ...(onError && { onError }) })
  const faults = createFaults()
  const throttle = createThrottle(limits)
  const control = createControl(store, clock, faults)
  const http = {
    maxHeaderSize: MAX_HEADER_SIZE,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(CHECKING_INTERVAL, requestTimeout),
  }
  const app = fastify({
    frameworkErrors: (error, request, reply) => {
      observe?.(request, reply)
      answerFrameworkError(error, request, reply)
    },
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    forceCloseConnections: 'idle',
    // A request that arrives during `close` is still answered, with `connection: close`.
    return503OnClosing: false,
    requestTimeout,
    connectionTimeout: requestTimeout,
    // A path parameter of any length is judged by the contract; 100 characters are Fastify's limit.
    routerOptions: { maxParamLength: MAX_HEADER_SIZE },
    ...(tls ? serveTls(tls, { ...http, requestTimeout }) : { http }),
  })
  app.addHook('onRequest', (request, reply, done) => {
    observe?.(request, reply)
    reply.header('x-request-id', request.id)
    done()
  })
  prepare?.(app, store)
  allowPages(app, corsOrigins, { isDeployment: callers !== undefined })
  faults.install(app)
  app.addHook('onClose', () => store.close())
  app.addHook('onClose', async () => callers?.close())
  if (!callers) await app.register(iam.plugin)
  await app.register(
    certificateApi({
      handlers: createHandlers({
        store,
        gateways: world.gateways,
        checker: nodeChecker,
        ...(limits.quota !== undefined && { quota: limits.quota }),
        now: clock.now,
      }),
      authenticate:
        callers?.authenticate ??
        requireThisMachine(
          authenticateByEither({
            signature: authenticateBySignature(world.accessKeys),
            token: authenticateByToken(async (value) => world.token(value) ?? iam.lookup(value)),
          }),
        ),
      ...(throttle && { throttle }),
      ...(validateResponses && { validateResponse }),
      ...(onError && { onError }),
    }),
  )
  if (!callers) await app.register(controlRoutes(control), { prefix: '/_emulator' })
  return { app, control }
}

async function openStore({
  dataDir,
  databaseUrl,
}: Readonly<Record<'dataDir' | 'databaseUrl', string | undefined>>): Promise<SnapshotStore> {
  if (databaseUrl !== undefined) return openPostgresStore(databaseUrl)
  return dataDir === undefined ? createMemoryStore() : openSqliteStore(dataDir)
}
