import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import type { Behaviour } from './mutant.js'
import type { Answer, WireRequest } from '../run/exchange.js'
import { listen } from '../run/listen.js'
import { send } from '../run/send.js'

/** A server that behaves as it is told, with a good one behind it. */
export interface Proxy {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts a proxy on a free port of this machine.
 *
 * @param good - the address of the server behind it
 */
export async function startProxy(good: string, behave: Behaviour): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    void receive(incoming)
      .then((request) => behave(request, (forwarded) => send(good, forwarded)))
      .then((answer) => reply(outgoing, answer))
      // The good server hung up, so this one does.
      .catch(() => incoming.socket.destroy())
  })
  return listen(server)
}

function reply(outgoing: ServerResponse, answer: Awaited<ReturnType<Behaviour>>): void {
  const { socket } = outgoing
  if (answer === 'silence') return
  if (answer === 'hang up') return void socket?.destroy()
  if (answer === 'cut off') {
    return void socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{')
  }
  write(outgoing, answer)
}

function write(outgoing: ServerResponse, { status, headers: all, text }: Answer): void {
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = all
  if (status === 204 && text !== '') {
    // Node.js refuses to write a body after 204.
    outgoing.socket?.end(`HTTP/1.1 204 No Content\r\n\r\n${text}`)
    return
  }
  outgoing.writeHead(status, headers).end(text)
}

async function receive(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const body = Buffer.concat(chunks)
  const { host: _, connection: __, 'content-length': ___, ...headers } = incoming.headers
  return {
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ),
    ...('content-length' in incoming.headers && { body }),
  }
}
