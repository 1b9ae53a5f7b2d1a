import type { FastifyPluginCallback, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'

import { rejectRoute, type Answer } from './answer.js'
import { headOf, leaveBodiesUnread, readBody } from './fastify-request.js'
import { operationList } from './operation.js'
import { createPipeline, isAnswer, type Admission, type ServerOptions } from './pipeline.js'
import { requestIdOf } from './request-id.js'
import { findRoute } from './route.js'

export { headOf, leaveBodiesUnread, readBody, type ReceivedBody } from './fastify-request.js'

/** Where a request keeps its admission; a map beside it would cost the collector of garbage much. */
const ADMISSION = Symbol('admission')

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
export function certificateApi<Caller>({
  newRequestId,
  ...options
}: ServerOptions<Caller>): FastifyPluginCallback {
  const pipeline = createPipeline(options)

  const admissionOf = (request: FastifyRequest): Admission<Caller> | undefined =>
    request.getDecorator(ADMISSION)

  return (fastify, _, done) => {
    leaveBodiesUnread(fastify)
    fastify.setGenReqId(({ headers }) => requestIdOf(headers['x-request-id'], newRequestId))
    fastify.decorateRequest(ADMISSION)

    const answer = async (
      admission: Admission<Caller>,
      request: FastifyRequest,
      reply: FastifyReply,
    ) => {
      const body = await readBody(request, pipeline.maxBodyBytes)
      // The client went away: nobody hears the answer, and nothing failed.
      if (!body) return reply.hijack()
      if (!body.isComplete) reply.header('connection', 'close')
      return send(reply, await pipeline.answer(admission, body.bytes))
    }

    for (const operation of operationList) {
      fastify.route({
        method: operation.method as HTTPMethods,
        url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
        exposeHeadRoute: false,
        config: { operationId: operation.id },
        onRequest: async (request, reply) => {
          const path = request.params as Record<string, string>
          const admission = await pipeline.admit(operation, path, headOf(request))
          if (isAnswer(admission)) return send(reply, admission)
          request.setDecorator(ADMISSION, admission)
        },
        handler: (request, reply) => {
          const admission = admissionOf(request)
          if (!admission) throw new Error('A route was reached without admission')
          return answer(admission, request, reply)
        },
      })
    }

    fastify.setNotFoundHandler((request, reply) => {
      const route = findRoute(request.method, request.url.split('?', 1)[0] ?? '')
      return send(
        reply,
        pipeline.reject(request.id, route && 'allow' in route ? route.allow : undefined),
      )
    })

    fastify.setErrorHandler(async (error: Error & { code?: string }, request, reply) => {
      const admission = admissionOf(request)
      // Fastify wants to know every media type; whether it matters is the contract's to say.
      if (admission && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
        return answer(admission, request, reply)
      }
      return send(reply, pipeline.fail(error, request.id))
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
  { headers }: FastifyRequest,
  reply: FastifyReply,
): void => {
  send(reply, rejectRoute(requestIdOf(headers['x-request-id'])))
}

const send = (reply: FastifyReply, { status, headers, body }: Answer): FastifyReply =>
  reply.code(status).headers(headers).send(body)
