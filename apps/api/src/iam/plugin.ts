import type { ErrorContext } from '@apigw-certificates/server'
import { headOf, leaveBodiesUnread, readBody } from '@apigw-certificates/server/fastify'
import {
  iamOperationList,
  keystoneError,
  readIamRequest,
  refuseMediaType,
  validateIamResponse,
  type IamOperation,
  type IamOperationId,
  type KeystoneError,
} from '@apigw-certificates/server/iam'
import type { FastifyPluginCallback, FastifyReply, HTTPMethods } from 'fastify'

import { FOREIGN_HOST, namesThisMachine } from '../host-check.js'
import type { IamAnswer, IamCall, IamHandlers } from './handlers.js'

/** Learns of errors inside, and of the request in which they happened. */
export type OnError = (error: unknown, context: ErrorContext) => void

const PREFIX = '/v3'

/** The largest request body, in bytes; oslo.middleware's default, which Keystone uses. */
const MAX_BODY_BYTES = 114_688

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

/**
 * Serves IAM below `/v3` as a Fastify plugin of its own: its routes, and Keystone's error bodies for
 * whatever is asked there.
 */
export const iamPlugin =
  (handlers: IamHandlers, onError?: OnError): FastifyPluginCallback =>
  (fastify, _, done) => {
    fastify.register(routes(handlers, onError), { prefix: PREFIX })
    done()
  }

const routes =
  (handlers: IamHandlers, onError?: OnError): FastifyPluginCallback =>
  (fastify, _, done) => {
    leaveBodiesUnread(fastify)
    fastify.addHook('onRequest', async (request, reply) => {
      if (!namesThisMachine(request.headers.host)) {
        return refuse(reply, keystoneError(403, FOREIGN_HOST))
      }
    })

    for (const operation of iamOperationList) {
      fastify.route({
        method: operation.method as HTTPMethods,
        url: operation.path.slice(PREFIX.length),
        exposeHeadRoute: false,
        onRequest: async (request, reply) => {
          const refusal = refuseMediaType(operation, headOf(request))
          if (refusal) return refuse(reply, refusal)
        },
        handler: async (request, reply) => {
          const head = headOf(request)
          const body = await readBody(request, MAX_BODY_BYTES)
          // The client went away: nobody hears the answer.
          if (!body) return reply.hijack()
          if (!body.isComplete) reply.header('connection', 'close')
          if (!body.bytes && operation.body) return refuse(reply, keystoneError(413))
          const input = readIamRequest(operation, head, body.bytes ?? new Uint8Array())
          if ('error' in input) return refuse(reply, input)
          const origin = `${request.protocol}://${request.host}`
          const answer = handle(handlers, operation, { ...head, ...input, origin })
          const problem = validateIamResponse(operation.id, answer.status, answer.body)
          if (problem) throw new Error(`The answer breaks the contract: ${problem}`)
          return reply
            .code(answer.status)
            .headers({ ...HEADERS, ...answer.headers })
            .send(JSON.stringify(answer.body))
        },
      })
    }

    fastify.setNotFoundHandler((request, reply) => {
      const pathname = request.url.split('?', 1)[0]
      const methods = iamOperationList
        .filter(({ path }) => path === pathname)
        .map(({ method }) => method)
      if (methods.length === 0) return refuse(reply, keystoneError(404))
      return refuse(reply.header('allow', methods.join(', ')), keystoneError(405))
    })

    fastify.setErrorHandler((error: Error & { statusCode?: number }, { id: requestId }, reply) => {
      // What Fastify itself refuses, such as a media type that it cannot read.
      if (error.statusCode !== undefined && error.statusCode < 500) {
        return refuse(reply, keystoneError(400))
      }
      onError?.(error, { requestId })
      return refuse(reply, keystoneError(500))
    })
    done()
  }

const refuse = (reply: FastifyReply, body: KeystoneError): FastifyReply =>
  reply.code(body.error.code).headers(HEADERS).send(JSON.stringify(body))

function handle(
  handlers: IamHandlers,
  { id }: IamOperation,
  call: IamCall<IamOperationId>,
): IamAnswer<IamOperationId> {
  // The operation's call meets the operation's handler; the union of all types cannot say so.
  const handler = handlers[id] as (call: IamCall<IamOperationId>) => IamAnswer<IamOperationId>
  return handler(call)
}
