import type { FastifyInstance } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'

import { closeGracefully } from './close-gracefully.js'
import { ConfigurationError, isLoopback, type StoreConfiguration } from './configuration.js'
import { createEmulator, type EmulatorOptions } from './emulator.js'
import { observeExchanges } from './exchange.js'
import { createHealth } from './health.js'
import { localCertificate, type LocalCertificate } from './local-certificates.js'
import type { Log } from './log.js'
import { serveMetrics, type MetricsServer } from './metrics-server.js'
import type { ServerConfiguration } from './server-configuration.js'
import { readTlsPair, replaceTlsPair, type TlsFiles } from './tls.js'

/** What a server serves, and where. */
export interface ServerOptions extends Omit<EmulatorOptions, 'store' | 'onError'> {
  readonly host: string
  readonly port: number
  readonly store: StoreConfiguration
}

/** A running server. */
export interface Server {
  readonly url: string
  /** Where metrics are, if anywhere. */
  readonly metricsUrl?: string
  /** What clients must trust, where it was made for them. */
  readonly caFile?: string
  /** Reads certificate and key again; one that cannot be used is logged, and the old one stays. */
  readonly reloadTls?: () => void
  /**
   * Is not ready from now on; after the delay, stops listening and answers what was accepted.
   *
   * @returns whether everything was answered
   */
  close(): Promise<boolean>
}

/**
 * Starts the API as a process runs it: with health, log, metrics and TLS around it.
 *
 * @throws ConfigurationError when something that it is given cannot be used
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function startServer(
  { store, ...options }: ServerOptions,
  { tls, metrics: metricsPlace, shutdown, isTraced }: ServerConfiguration,
  log: Log,
): Promise<Server> {
  const files: (TlsFiles & { readonly caFile?: string }) | undefined =
    tls === 'local' ? await filesForThisMachine(options.host, store) : tls
  const pair = files && readTlsPair(files, log.warn)
  // Who wants no metrics and no traces does not wait for their libraries.
  const metrics = metricsPlace && (await import('./metrics.js')).createMetrics()
  const tracing = isTraced ? await (await import('./tracing.js')).startTracing() : undefined
  const health = createHealth()
  const exchanges = observeExchanges([log, metrics, tracing].filter((each) => each !== undefined))
  const { app } = await createEmulator(
    // The tests have checked answers; to callers, a wrong one is worth more than none.
    { ...options, ...store, validateResponses: false, onError: log.error },
    {
      ...(pair && { tls: pair }),
      ...(metrics && { storeFailed: metrics.storeFailed }),
      observe: exchanges.begin,
      prepare(instance, opened) {
        exchanges.install(instance)
        health.install(instance, opened)
      },
    },
  )
  let metricsServer: MetricsServer | undefined
  try {
    metrics?.watchConnections(app.server)
    metricsServer = metrics && (await serveMetrics(metrics, metricsPlace))
    const url = await app.listen({ host: options.host, port: options.port })
    return {
      url,
      ...(metricsServer && { metricsUrl: metricsServer.url }),
      ...(files?.caFile !== undefined && { caFile: files.caFile }),
      ...(files && { reloadTls: () => reload(app, files, log) }),
      async close() {
        health.shutDown()
        await sleep(shutdown.delay)
        const isClean = await closeGracefully(app, shutdown.timeout)
        await Promise.all([metricsServer?.close(), tracing?.close()])
        return isClean
      },
    }
  } catch (error) {
    // What is open would keep the process from ending.
    await metricsServer?.close()
    await app.close()
    throw error
  }
}

function filesForThisMachine(host: string, store: StoreConfiguration): Promise<LocalCertificate> {
  if (!isLoopback(host)) {
    throw new ConfigurationError(
      `TLS=local is for this machine, and HOST is "${host}"; others need TLS_CERT and TLS_KEY.`,
    )
  }
  if ('dataDir' in store) return localCertificate(store.dataDir)
  throw new ConfigurationError('TLS=local keeps its files in DATA_DIR; set TLS_CERT and TLS_KEY.')
}

function reload(app: FastifyInstance, files: TlsFiles, log: Log): void {
  try {
    replaceTlsPair(app.server, readTlsPair(files, log.warn))
    log.info(`new connections are shown the certificate in ${files.certFile}`)
  } catch (error) {
    log.error(error)
  }
}
