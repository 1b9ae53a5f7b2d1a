import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A request and what became of it. Nothing in it can be a secret that a caller put into a wrong place. */
export interface Exchange {
  readonly requestId: string
  readonly method: string
  /**
   * The route's pattern, such as `/v2/{project_id}/apigw/certificates`; undefined when there is no such
   * route. The path itself may hold what somebody pasted into it.
   */
  readonly route: string | undefined
  readonly operationId: string | undefined
  /** The path's project, whether or not the caller may use it. */
  readonly projectId: string | undefined
  /** Undefined when the client went away before it was answered. */
  readonly status: number | undefined
  readonly errorCode: string | undefined
  /** From the end of the request's headers to the end of the answer, in milliseconds. */
  readonly duration: number
  /** Whose part it is in a trace, as the caller says (W3C Trace Context, section 3.2). */
  readonly traceparent: string | undefined
  /** Whether it only asked about the process's health. */
  readonly isProbe: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route tells of the process's health. */
    isProbe?: boolean
  }
}

/** Learns of every exchange. */
export interface ExchangeListener {
  began?(): void
  ended(exchange: Exchange): void
}

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

const PROJECT_ID = /^[0-9a-f]{32}$/

/** Follows requests from `begin` to their end, by an answer or by the client's leave. */
export interface ExchangeObserver {
  begin(request: FastifyRequest, reply: FastifyReply): void
  /** Adds what reads the error codes of answers. */
  install(app: FastifyInstance): void
}

export function observeExchanges(listeners: readonly ExchangeListener[]): ExchangeObserver {
  const errorCodes = new WeakMap<FastifyReply, string>()
  return {
    begin(request, reply) {
      const start = performance.now()
      for (const listener of listeners) listener.began?.()
      reply.raw.once('close', () => {
        const { config, url } = request.routeOptions
        const { traceparent } = request.headers
        const { project_id: projectId = '' } = (request.params ?? {}) as Record<string, string>
        const exchange: Exchange = {
          requestId: String(reply.raw.getHeader('x-request-id') ?? request.id),
          method: request.method,
          route: url?.replaceAll(/:(\w+)/g, '{$1}'),
          operationId: config?.operationId,
          projectId: PROJECT_ID.test(projectId) ? projectId : undefined,
          status: reply.raw.writableFinished ? reply.raw.statusCode : undefined,
          errorCode: errorCodes.get(reply),
          duration: performance.now() - start,
          traceparent: TRACEPARENT.test(String(traceparent)) ? String(traceparent) : undefined,
          isProbe: config?.isProbe === true,
        }
        for (const listener of listeners) listener.ended(exchange)
      })
    },
    install(app) {
      app.addHook('onSend', async (_request, reply, payload) => {
        if (reply.statusCode < 400 || typeof payload !== 'string') return
        const code = errorCodeOf(payload)
        if (code !== undefined) errorCodes.set(reply, code)
      })
    },
  }
}

function errorCodeOf(payload: string): string | undefined {
  try {
    const { error_code: code } = JSON.parse(payload) as { error_code?: unknown }
    return typeof code === 'string' ? code : undefined
  } catch {
    return undefined
  }
}
