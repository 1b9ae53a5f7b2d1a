import { createServer, type IncomingMessage } from 'node:http'

import type { Answer, WireRequest } from '../run/exchange.js'
import { send } from '../run/send.js'

/** What a faulty server answers instead of a good answer; undefined hangs up. */
export type Fault = (answer: Answer, request: WireRequest) => Answer | undefined

/** Stands before a good server and breaks its answers. */
export async function startFaultyServer(
  good: string,
  fault: Fault,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    void forward(good, incoming).then(([answer, request]) => {
      const broken = fault(answer, request)
      if (!broken) return incoming.socket.destroy()
      const { 'content-length': _, 'transfer-encoding': __, ...headers } = broken.headers
      if (broken.status === 204 && broken.text !== '') {
        // Node.js refuses to write a body after 204.
        return incoming.socket.end(`HTTP/1.1 204 No Content\r\n\r\n${broken.text}`)
      }
      return outgoing.writeHead(broken.status, headers).end(broken.text)
    })
  })
  const port = await new Promise<number>((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      settle(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
}

async function forward(
  good: string,
  incoming: IncomingMessage,
): Promise<[answer: Answer, request: WireRequest]> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const body = Buffer.concat(chunks)
  const { host: _, connection: __, 'content-length': ___, ...headers } = incoming.headers
  const request: WireRequest = {
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ),
    ...('content-length' in incoming.headers && { body }),
  }
  return [await send(good, request), request]
}
