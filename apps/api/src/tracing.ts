import { setTimeout as sleep } from 'node:timers/promises'

import { ConfigurationError } from './configuration.js'
import type { ExchangeListener } from './exchange.js'

/** How long the last spans may take to be sent, in milliseconds. */
const FLUSH_LIMIT = 3000

const NAME = 'apigw-emulator'

/** Sends a span for each request. */
export interface Tracing extends ExchangeListener {
  /** Sends what was not sent yet, if it can be within three seconds. */
  close(): Promise<void>
}

/**
 * Starts OpenTelemetry as its own variables say (`OTEL_*`). Its packages are optional peer dependencies:
 * they are loaded here and nowhere else.
 *
 * @throws ConfigurationError when they are not installed
 */
export async function startTracing(): Promise<Tracing> {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, propagation, trace, NodeSDK } = await load()
  const sdk = new NodeSDK({
    ...(process.env['OTEL_SERVICE_NAME'] === undefined && { serviceName: NAME }),
    // Metrics are Prometheus', the log is the process's own.
    metricReaders: [],
    logRecordProcessors: [],
  })
  sdk.start()
  const tracer = trace.getTracer(NAME)
  return {
    ended({ method, route, status, isProbe, duration, traceparent, ...exchange }) {
      if (isProbe) return
      const end = Date.now()
      const span = tracer.startSpan(
        route === undefined ? method : `${method} ${route}`,
        {
          kind: SpanKind.SERVER,
          startTime: end - duration,
          attributes: {
            'http.request.method': method,
            ...(route !== undefined && { 'http.route': route }),
            ...(status !== undefined && { 'http.response.status_code': status }),
            ...(exchange.operationId !== undefined && { 'apigw.operation': exchange.operationId }),
            ...(exchange.errorCode !== undefined && { 'apigw.error_code': exchange.errorCode }),
            'apigw.request_id': exchange.requestId,
          },
        },
        propagation.extract(ROOT_CONTEXT, traceparent === undefined ? {} : { traceparent }),
      )
      if ((status ?? 0) >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(end)
    },
    async close() {
      await Promise.race([
        sdk.shutdown().catch(() => {}),
        sleep(FLUSH_LIMIT, undefined, { ref: false }),
      ])
    },
  }
}

async function load() {
  try {
    const [api, { NodeSDK }] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-node'),
    ])
    return { ...api, NodeSDK }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ConfigurationError(
      'OTEL_EXPORTER_OTLP_ENDPOINT needs two packages that are not installed: ' +
        'npm install @opentelemetry/api@^1.10.0 @opentelemetry/sdk-node@^0.301.0',
      { cause: error },
    )
  }
}
