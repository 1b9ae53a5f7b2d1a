import { ConfigurationError } from './configuration.js'
import { LOG_FORMATS, LOG_LEVELS, type LogConfiguration } from './log.js'
import type { TlsFiles } from './tls.js'

/** How the process lives: what it tells of itself, how it ends, what it presents. */
export interface ServerConfiguration {
  readonly log: LogConfiguration
  readonly shutdown: Shutdown
  /** Where metrics are served; default: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number }
  /** Files, or a certificate for this machine that is made; default: plain HTTP. */
  readonly tls?: TlsFiles | 'local'
  /** Whether OpenTelemetry has a place to send spans to. */
  readonly isTraced: boolean
}

/** How the process ends. */
interface Shutdown {
  /** How long it goes on as before, but is not ready any more, in milliseconds. */
  readonly delay: number
  /** How long what was accepted may then take to end, in milliseconds. */
  readonly timeout: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `LOG_FORMAT` (`text` or `json`; default `text` at a terminal, else `json`), `LOG_LEVEL` (default
 * `info`), `SHUTDOWN_DELAY` and `SHUTDOWN_TIMEOUT` (seconds; default 0 and 10), `METRICS_PORT` (default:
 * no metrics) and `METRICS_HOST` (default 127.0.0.1), `TLS_CERT` and `TLS_KEY` (files), `TLS`
 * (`local`), and whether there is `OTEL_EXPORTER_OTLP_ENDPOINT` or `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`.
 *
 * @param isTerminal whether people read the log as it is written
 * @throws ConfigurationError when a variable cannot be used
 */
export function readServerConfiguration(
  environment: Environment,
  isTerminal: boolean,
): ServerConfiguration {
  const { METRICS_HOST: metricsHost = '127.0.0.1', METRICS_PORT: metricsPort } = environment
  const tls = readTls(environment)
  return {
    log: {
      format: oneOf(environment, 'LOG_FORMAT', LOG_FORMATS, isTerminal ? 'text' : 'json'),
      level: oneOf(environment, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    },
    shutdown: {
      delay: milliseconds(environment, 'SHUTDOWN_DELAY', '0'),
      timeout: milliseconds(environment, 'SHUTDOWN_TIMEOUT', '10'),
    },
    isTraced: [
      environment['OTEL_EXPORTER_OTLP_ENDPOINT'],
      environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
    ].some((endpoint) => endpoint !== undefined && endpoint !== ''),
    ...(metricsPort !== undefined && {
      metrics: { host: metricsHost, port: portOf('METRICS_PORT', metricsPort) },
    }),
    ...(tls !== undefined && { tls }),
  }
}

function readTls({
  TLS: tls,
  TLS_CERT: certFile,
  TLS_KEY: keyFile,
}: Environment): ServerConfiguration['tls'] {
  if (tls !== undefined && tls !== 'local') {
    throw new ConfigurationError(
      `TLS must be "local", not "${tls}"; files are TLS_CERT and TLS_KEY.`,
    )
  }
  if (certFile === undefined && keyFile === undefined) return tls
  if (tls !== undefined) throw new ConfigurationError('Set TLS, or TLS_CERT and TLS_KEY, not both.')
  if (!certFile || !keyFile) {
    throw new ConfigurationError('TLS_CERT and TLS_KEY must both name a file.')
  }
  return { certFile, keyFile }
}

function oneOf<Value extends string>(
  environment: Environment,
  name: string,
  values: readonly Value[],
  fallback: Value,
): Value {
  const text = environment[name] ?? fallback
  const value = values.find((candidate) => candidate === text)
  if (value !== undefined) return value
  throw new ConfigurationError(`${name} must be one of ${values.join(', ')}, not "${text}".`)
}

function milliseconds(environment: Environment, name: string, fallback: string): number {
  const text = environment[name] ?? fallback
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(text)) return Number(text) * 1000
  throw new ConfigurationError(`${name} must be a number of seconds up to 9999, not "${text}".`)
}

function portOf(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text)
  throw new ConfigurationError(`${name} must be a number from 0 to 65535, not "${text}".`)
}
