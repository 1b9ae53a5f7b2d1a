import type { FastifyPluginCallback, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'

import { newUuid, rejectRoute, violate, type Answer } from './answer.js'
import { operationList } from './operation.js'
import {
  createPipeline,
  isAnswer,
  type Admission,
  type RequestHead,
  type ServerOptions,
} from './pipeline.js'
import { findRoute } from './route.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contract's name of the operation that the route serves. */
    operationId?: string
  }
}

/**
 * Serves the API as a Fastify 5 plugin: one route for each operation, authenticated before the body
 * is read; unknown paths and methods are answered as the contract says.
 *
 * @example
 * ```ts
 * const app = fastify({ frameworkErrors: answerFrameworkError })
 * await app.register(certificateApi({ handlers, authenticate })).listen({ port: 8080 })
 * ```
 */
export function certificateApi<Caller>(options: ServerOptions<Caller>): FastifyPluginCallback {
  const pipeline = createPipeline(options)
  const admissions = new WeakMap<FastifyRequest, Admission<Caller>>()

  return (fastify, _, done) => {
    fastify.removeAllContentTypeParsers()
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body)
    })

    for (const operation of operationList) {
      fastify.route({
        method: operation.method as HTTPMethods,
        url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
        bodyLimit: pipeline.maxBodyBytes,
        exposeHeadRoute: false,
        config: { operationId: operation.id },
        onRequest: async (request, reply) => {
          const path = request.params as Record<string, string>
          const admission = await pipeline.admit(operation, path, headOf(request))
          if (isAnswer(admission)) return send(reply, admission)
          admissions.set(request, admission)
        },
        handler: async (request, reply) => {
          const admission = admissions.get(request)
          if (!admission) throw new Error('A route was reached without admission')
          const body = request.body instanceof Uint8Array ? request.body : new Uint8Array()
          return send(reply, await pipeline.answer(admission, body))
        },
      })
    }

    fastify.setNotFoundHandler((request, reply) => {
      const route = findRoute(request.method, request.url.split('?', 1)[0] ?? '')
      return send(reply, pipeline.reject(route && 'allow' in route ? route.allow : undefined))
    })

    fastify.setErrorHandler(async (error: Error & { code?: string }, request, reply) => {
      const admission = admissions.get(request)
      if (admission && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
        return send(reply, await pipeline.answer(admission, undefined))
      }
      // Fastify wants to know the media type of a body that the contract does not even ask for.
      if (admission && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
        return send(reply, violate(admission.requestId, { kind: 'unsupportedMediaType' }))
      }
      // The client went away while it sent its body: nobody hears the answer, and nothing failed.
      if (request.raw.readableAborted) return reply.hijack()
      return send(reply, pipeline.fail(error, admission?.requestId))
    })
    done()
  }
}

/**
 * Answers what Fastify refuses before any plugin sees it: a path that does not decode is no path of
 * the API. Pass it to Fastify's factory.
 *
 * @example
 * ```ts
 * const app = fastify({ frameworkErrors: answerFrameworkError })
 * ```
 */
export const answerFrameworkError = (
  _error: unknown,
  _request: unknown,
  reply: FastifyReply,
): void => {
  send(reply, rejectRoute(newUuid()))
}

const headOf = (request: FastifyRequest): RequestHead => ({
  method: request.method,
  target: request.url,
  header: (name) => {
    const key = name.toLowerCase()
    // A signature chooses which headers are asked for: `constructor` is none that was sent.
    const value = Object.hasOwn(request.headers, key) ? request.headers[key] : undefined
    return Array.isArray(value) ? value.join(', ') : value
  },
})

const send = (reply: FastifyReply, { status, headers, body }: Answer): FastifyReply =>
  reply.code(status).headers(headers).send(body)
