import type { Server } from 'node:net'
import { promisify } from 'node:util'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

import type { Exchange, ExchangeListener } from './exchange.js'

/** In seconds: from what a read takes to what a caller gives up at. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Numbers of the process for Prometheus. Labels have few values: no project, no path, no caller. */
export interface Metrics extends ExchangeListener {
  /** A command of the store has failed. */
  storeFailed(command: string): void
  /** Counts the connections of a server, whether or not a request comes on them. */
  watchConnections(server: Server): void
  readonly contentType: string
  /** All of them, in Prometheus' text format. */
  text(): Promise<string>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'apigw_requests_total',
    help: 'Requests, by operation and status; status "aborted": the client left before the answer.',
    labelNames: ['operation', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'apigw_request_duration_seconds',
    help: 'From the end of the request headers to the end of the answer.',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers,
  })
  const inFlight = new Gauge({
    name: 'apigw_requests_in_flight',
    help: 'Requests that are not answered yet.',
    registers,
  })
  const storeErrors = new Counter({
    name: 'apigw_store_errors_total',
    help: 'Commands of the store that failed.',
    labelNames: ['command'],
    registers,
  })
  const connections = new Gauge({
    name: 'apigw_connections_open',
    help: 'Connections of clients, whether or not a request comes on them.',
    registers,
  })
  let count = async () => 0
  return {
    began: () => inFlight.inc(),
    ended(exchange) {
      const operation = operationOf(exchange)
      inFlight.dec()
      requests.inc({ operation, status: exchange.status ?? 'aborted' })
      if (exchange.status !== undefined) duration.observe({ operation }, exchange.duration / 1000)
    },
    storeFailed: (command) => storeErrors.inc({ command }),
    watchConnections(server) {
      count = promisify(server.getConnections.bind(server))
    },
    contentType: registry.contentType,
    async text() {
      connections.set(await count())
      return registry.metrics()
    },
  }
}

/** What is no operation of the contract is named by its route; what has none, together. */
const operationOf = ({ operationId, route }: Exchange): string => operationId ?? route ?? 'none'
