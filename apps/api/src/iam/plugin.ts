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
import type { FastifyPluginCallback, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'

import type { IamAnswer, IamCall, IamHandlers } from './handlers.js'

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
  (handlers: IamHandlers, onError?: (error: unknown) => void): FastifyPluginCallback =>
  (fastify, _, done) => {
    fastify.register(routes(handlers, onError), { prefix: PREFIX })
    done()
  }

const routes =
  (handlers: IamHandlers, onError?: (error: unknown) => void): FastifyPluginCallback =>
  (fastify, _, done) => {
    fastify.removeAllContentTypeParsers()
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body)
    })

    for (const operation of iamOperationList) {
      fastify.route({
        method: operation.method as HTTPMethods,
        url: operation.path.slice(PREFIX.length),
        bodyLimit: MAX_BODY_BYTES,
        exposeHeadRoute: false,
        onRequest: async (request, reply) => {
          const refusal = refuseMediaType(operation, headOf(request))
          if (refusal) return refuse(reply, refusal)
        },
        handler: async (request, reply) => {
          const head = headOf(request)
          const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
          const input = readIamRequest(operation, head, bytes)
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

    fastify.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      // What Fastify itself refuses: a body that is too large, or not as long as it says.
      if (error.statusCode === 413) return refuse(reply, keystoneError(413))
      if (error.statusCode !== undefined && error.statusCode < 500) {
        return refuse(reply, keystoneError(400))
      }
      onError?.(error)
      return refuse(reply, keystoneError(500))
    })
    done()
  }

const headOf = (request: FastifyRequest) => ({
  method: request.method,
  target: request.url,
  header: (name: string): string | undefined => {
    const value = request.headers[name.toLowerCase()]
    return Array.isArray(value) ? value.join(', ') : value
  },
})

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
