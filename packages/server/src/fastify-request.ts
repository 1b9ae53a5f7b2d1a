import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'

import type { RequestHead } from './pipeline.js'

/**
 * How much of a body that is too large is read and thrown away, in bytes: a client that still writes
 * when the connection ends does not see the answer. The real gateway takes bodies up to this size.
 */
const MOST_DISCARDED = 12 * 1024 * 1024

const NOTHING: ReceivedBody = { bytes: new Uint8Array(), isComplete: true }

/** What was read of a request's body. */
export interface ReceivedBody {
  /** Undefined when it is larger than the limit. */
  readonly bytes: Uint8Array | undefined
  /** False when the client may still be writing: the connection must end with the answer. */
  readonly isComplete: boolean
}

/** Everything of a request but its body. */
export const headOf = (request: FastifyRequest): RequestHead => ({
  method: request.method,
  target: request.url,
  requestId: request.id,
  header: (name) => {
    const key = name.toLowerCase()
    // A signature chooses which headers are asked for: `constructor` is none that was sent.
    const value = Object.hasOwn(request.headers, key) ? request.headers[key] : undefined
    return Array.isArray(value) ? value.join(', ') : value
  },
})

/** Leaves every body to `readBody`, whatever its media type. */
export function leaveBodiesUnread(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
}

/** RFC 9112, section 6: a request has a body when one of these headers says so. */
const hasBody = ({
  'transfer-encoding': encoding,
  'content-length': length = '0',
}: IncomingHttpHeaders): boolean => encoding !== undefined || length !== '0'

/**
 * Reads a body of at most `limit` bytes, and throws away a larger one; undefined when the client goes
 * away meanwhile.
 */
export async function readBody(
  { raw }: FastifyRequest,
  limit: number,
): Promise<ReceivedBody | undefined> {
  // Most requests have none, and a stream is dear to read.
  if (!hasBody(raw.headers)) return NOTHING
  const chunks: Buffer[] = []
  let length = 0
  try {
    // A destroyed request takes its connection along, and the answer with it.
    for await (const chunk of raw.iterator({ destroyOnReturn: false })) {
      length += (chunk as Buffer).length
      if (length <= limit) chunks.push(chunk as Buffer)
      else chunks.length = 0
      if (length > limit + MOST_DISCARDED) return { bytes: undefined, isComplete: false }
    }
  } catch (error) {
    if (raw.readableAborted) return undefined
    throw error
  }
  return { bytes: length > limit ? undefined : Buffer.concat(chunks), isComplete: true }
}
