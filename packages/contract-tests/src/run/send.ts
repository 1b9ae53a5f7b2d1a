import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

import type { Answer, WireRequest } from './exchange.js'

/** No answer, or an unfinished one. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'

  /** The server closed the connection; it did not merely stay silent, and it was there. */
  get isClosed(): boolean {
    const { cause } = this
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    return code === 'ECONNRESET' || code === 'EPIPE'
  }
}

/** An answer is due within this time, in milliseconds, unless the target says otherwise. */
const ANSWER_TIMEOUT = 10_000

const agents = {
  'http:': new HttpAgent({ keepAlive: true }),
  'https:': new HttpsAgent({ keepAlive: true }),
}

/**
 * Sends a request exactly as it is: `fetch` would correct what is wrong on purpose.
 *
 * @throws NoAnswerError when nothing comes back in time
 */
export function send(
  url: string,
  { method, target, headers, body }: WireRequest,
  timeout = ANSWER_TIMEOUT,
): Promise<Answer> {
  const { protocol, hostname, port, pathname } = new URL(url)
  const isHttps = protocol === 'https:'
  const started = performance.now()
  return new Promise((settle, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void =>
      // A host with several addresses fails with an AggregateError, which has no message.
      reject(new NoAnswerError(cause.message || (cause.code ?? cause.name), { cause }))
    const bytes = body === undefined ? undefined : Buffer.from(body)
    let head: IncomingMessage | undefined
    const outgoing = (isHttps ? httpsRequest : httpRequest)(
      {
        method,
        hostname: hostname.replaceAll(/[[\]]/g, ''),
        port,
        path: pathname.replace(/\/$/, '') + target,
        headers: bytes ? { ...headers, 'Content-Length': bytes.length } : headers,
        agent: isHttps ? agents['https:'] : agents['http:'],
        signal: AbortSignal.timeout(timeout),
      },
      (incoming) => {
        head = incoming
        readText(incoming).then(
          (text) => settle(toAnswer(incoming, text, performance.now() - started)),
          fail,
        )
      },
    )
    // A server may refuse a body before it is sent; the answer is what counts then.
    outgoing.on('error', (error: UnparsedError) => {
      const forbidden = head && forbiddenBody(head, error)
      if (head && forbidden !== undefined) {
        settle(toAnswer(head, forbidden, performance.now() - started))
      } else fail(error)
    })
    outgoing.end(bytes)
  })
}

/** What comes back, or why nothing does. */
export const reply = (
  url: string,
  request: WireRequest,
  timeout?: number,
): Promise<Answer | NoAnswerError> =>
  send(url, request, timeout).catch((error: unknown) => {
    if (error instanceof NoAnswerError) return error
    throw error
  })

/** What Node.js throws at bytes that belong to no answer. */
interface UnparsedError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer
  readonly bytesParsed?: number
}

/** A body after an answer that ends with its headers; Node.js takes it for a broken next answer. */
function forbiddenBody(
  { statusCode }: IncomingMessage,
  { code, rawPacket, bytesParsed }: UnparsedError,
): string | undefined {
  const isAfterAnswer = statusCode === 204 && code?.startsWith('HPE_') === true
  return isAfterAnswer ? rawPacket?.subarray(bytesParsed).toString('utf8') : undefined
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function toAnswer(incoming: IncomingMessage, text: string, milliseconds: number): Answer {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return {
    status: incoming.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    text,
    json: parse(text),
    milliseconds,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
