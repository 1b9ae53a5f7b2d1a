import type { Answer } from './answer.js'
import { createPipeline, isAnswer, type ServerOptions } from './pipeline.js'
import { requestIdOf } from './request-id.js'
import { findRoute } from './route.js'

/**
 * Serves the API as a function from a Web `Request` to a `Response`, for browsers, workers and tests
 * without a port.
 *
 * @example
 * ```ts
 * const handle = createWebHandler({ handlers, authenticate })
 * const response = await handle(new Request('http://localhost/v2/...', { method: 'POST', body }))
 * ```
 */
export function createWebHandler<Caller>({
  newRequestId,
  ...options
}: ServerOptions<Caller>): (request: Request) => Promise<Response> {
  const pipeline = createPipeline(options)
  return async (request) => {
    const { host, pathname, search } = new URL(request.url)
    const requestId = requestIdOf(request.headers.get('x-request-id') ?? undefined, newRequestId)
    const route = findRoute(request.method, pathname)
    if (!route || !('operation' in route)) {
      return toResponse(pipeline.reject(requestId, route?.allow))
    }
    const admission = await pipeline.admit(route.operation, route.path, {
      method: request.method,
      target: pathname + search,
      requestId,
      // What sends a request derives its Host from its URL; the request itself does not have it.
      header: (name) => request.headers.get(name) ?? (name === 'host' ? host : undefined),
    })
    if (isAnswer(admission)) return toResponse(admission)
    try {
      const body = await readAtMost(request.body, pipeline.maxBodyBytes)
      return toResponse(await pipeline.answer(admission, body))
    } catch (error) {
      return toResponse(pipeline.fail(error, requestId))
    }
  }
}

const toResponse = ({ status, headers, body }: Answer): Response =>
  new Response(body ?? null, { status, headers })

/** The whole stream, or undefined as soon as it is longer than `limit` bytes. */
async function readAtMost(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
