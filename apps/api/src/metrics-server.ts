import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { ConfigurationError } from './configuration.js'
import type { Metrics } from './metrics.js'

/** How long a request may take to come, in milliseconds. */
const REQUEST_TIMEOUT = 10_000

/** Serves metrics at a port of their own. */
export interface MetricsServer {
  /** Where they are, such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string
  close(): Promise<void>
}

/** @throws ConfigurationError when it cannot listen there */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const timeouts = { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT }
  const server = createServer(timeouts, (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end()
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  }).listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = (error as Error).message
    throw new ConfigurationError(`METRICS_HOST and METRICS_PORT: ${reason}`, { cause: error })
  }
  const { address, family, port: taken } = server.address() as AddressInfo
  const name = family === 'IPv6' ? `[${address}]` : address
  return {
    url: `http://${name}:${taken}/metrics`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
