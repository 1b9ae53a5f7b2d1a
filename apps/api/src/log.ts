import type { ErrorContext } from '@apigw-certificates/server'
import { pino, stdTimeFunctions, type DestinationStream } from 'pino'

import type { Exchange, ExchangeListener } from './exchange.js'
import { scrub } from './scrub.js'

export const LOG_FORMATS = ['text', 'json'] as const
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** How the log is written. */
export interface LogConfiguration {
  /** For people, or one JSON object a line. */
  readonly format: (typeof LOG_FORMATS)[number]
  /** The least level that is written. */
  readonly level: (typeof LOG_LEVELS)[number]
}

/** What the process writes about its life: one line a request, and what went wrong. */
export interface Log extends ExchangeListener {
  info(message: string): void
  warn(message: string): void
  /** An error inside, and the request in which it happened. */
  error(error: unknown, context?: ErrorContext): void
  /** The error that ends the process. */
  fatal(error: unknown): void
}

/**
 * Writes to the standard error stream, each line before the next step of the program, so that a crash
 * loses none. Only named facts are written, never a header, a path or a body, and errors are scrubbed.
 */
export function createLog(
  { format, level }: LogConfiguration,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    format === 'json' ? destination : { write: (line) => destination.write(textOf(line)) },
  )
  return {
    info: (message) => logger.info(message),
    warn: (message) => logger.warn(message),
    error: (error, { requestId, operationId } = { requestId: '' }) =>
      logger.error(
        {
          ...(requestId !== '' && { request_id: requestId }),
          ...(operationId !== undefined && { operation: operationId }),
          error: describeError(error),
        },
        'an error inside',
      ),
    fatal: (error) => logger.fatal({ error: describeError(error) }, 'the process ends'),
    ended: (exchange) => logger[levelOf(exchange)](factsOf(exchange), 'request'),
  }
}

function levelOf({ isProbe, status = 0 }: Exchange): 'debug' | 'info' | 'error' {
  if (isProbe) return 'debug'
  return status >= 500 ? 'error' : 'info'
}

const factsOf = (exchange: Exchange) => ({
  method: exchange.method,
  // pino leaves out what is undefined.
  route: exchange.route,
  operation: exchange.operationId,
  status: exchange.status ?? 'aborted',
  error_code: exchange.errorCode,
  duration_ms: Math.round(exchange.duration * 10) / 10,
  request_id: exchange.requestId,
  project_id: exchange.projectId,
})

interface ErrorFacts {
  readonly type: string
  readonly code: string | undefined
  readonly stack: string
}

/** No property but these: those of a database's error hold rows. */
function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) {
    return { type: typeof error, code: undefined, stack: scrub(String(error)) }
  }
  const { code } = error as NodeJS.ErrnoException
  return {
    type: error.name,
    code: typeof code === 'string' ? scrub(code) : undefined,
    stack: scrub(stackOf(error)),
  }
}

function stackOf({ stack, name, message, cause }: Error): string {
  const own = stack ?? `${name}: ${message}`
  return cause instanceof Error ? `${own}\ncaused by ${stackOf(cause)}` : own
}

type Line = Readonly<Record<string, string | number | undefined>> & {
  readonly error?: ErrorFacts
}

/** `12:00:00 POST /v2/{project_id}/apigw/certificates 400 APIG.2012 3.1 ms` */
function textOf(json: string): string {
  const line = JSON.parse(json) as Line
  const { level, msg, method, route = '(no route)', status, error_code: code = '', error } = line
  const time = String(line['time']).slice(11, 19)
  const text =
    method === undefined
      ? `${level === 'info' ? '' : `${level}: `}${msg}`
      : [method, route, status, code, line['duration_ms'], 'ms']
          .filter((part) => part !== '')
          .join(' ')
  const reference = Number(status) >= 500 || error ? ` (${line['request_id'] ?? 'no request'})` : ''
  return `${time} ${text}${reference}\n${error ? `${error.stack}\n` : ''}`
}
