import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'

/** A whole answer. */
export interface ReadAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Undefined when it was longer than it may be. */
  readonly body: string | undefined
}

/** Reads one address, within bounds. */
export interface Reader {
  /** Follows no redirect. Rejects when the connection fails or the signal aborts, its body included. */
  get(headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<ReadAnswer>
  /** Ends all connections. */
  close(): void
}

/**
 * The largest header block of an answer, in bytes. Keystone repeats the token in it, which reaches
 * 100,000 characters; `fetch` has no such option, and stops at 16 KiB.
 */
const MAX_HEADER_SIZE = 256 * 1024

const MAX_BODY_BYTES = 1024 * 1024

/** How many connections there are at most; further requests wait for one. */
const MAX_SOCKETS = 64

export function createReader(url: URL): Reader {
  const { Agent, request } = url.protocol === 'https:' ? https : http
  const shared = new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS })

  const send = (
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    agent: http.Agent | false,
  ): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const outgoing = request(url, { agent, headers, signal, maxHeaderSize: MAX_HEADER_SIZE })
      outgoing.once('response', resolve)
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // A server may close a connection at the very moment in which it is used again.
        if (outgoing.reusedSocket && error.code === 'ECONNRESET') {
          resolve(send(headers, signal, false))
        } else {
          reject(error)
        }
      })
      outgoing.once('close', () => reject(new Error('The connection was closed.')))
      outgoing.end()
    })

  return {
    async get(headers, signal) {
      const response = await send(headers, signal, shared)
      const body = await readAtMost(response, MAX_BODY_BYTES)
      return { status: response.statusCode ?? 0, headers: response.headers, body }
    },
    close: () => shared.destroy(),
  }
}

/** The whole body, or undefined as soon as it is longer than `limit` bytes: the connection is ended. */
async function readAtMost(response: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
