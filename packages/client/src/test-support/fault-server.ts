import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

import { createClient, type ClientOptions, type RequestSettings } from '../index.js'

export const projectId = '0123456789abcdef0123456789abcdef'
export const path = { certificate_id: '0'.repeat(32) }
export const body = { name: 'example_com', cert_content: 'certificate', private_key: 'secret-key' }
export const overloaded = {
  error_code: 'APIG.9008',
  error_msg: 'Too many requests. Try again later.',
}
export const found = { id: path.certificate_id, name: 'example_com' }

/** What a server does with a request. */
export type Step = (response: ServerResponse, request: IncomingMessage) => void

export const answer =
  (status: number, value: unknown, headers: Record<string, string> = {}): Step =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(value))
  }

export const ok = answer(200, found)
export const hangUp: Step = (_, request) => request.socket.destroy()
export const never: Step = () => {}
export const halfABody: Step = (response, request) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"id": "')
  setTimeout(() => request.socket.destroy(), 10)
}
export const trickle: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.once('close', () => clearInterval(timer))
}

async function faultServer(...steps: Step[]) {
  const seen: {
    method: string
    headers: IncomingMessage['headers']
    body: string
    at: number
    /** The client's side of the connection. */
    port: number | undefined
  }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const step = steps[Math.min(seen.length, steps.length - 1)]
      const { method = '', headers } = request
      seen.push({
        method,
        headers,
        body: Buffer.concat(chunks).toString(),
        at: performance.now(),
        port: request.socket.remotePort,
      })
      step?.(response, request)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server }
}

export type Settings = RequestSettings & Partial<Pick<ClientOptions, 'auth'>>

/** A client of a server that answers each request with the next step, the last one again and again. */
export async function start(steps: Step[], options: Settings = {}) {
  const server = await faultServer(...steps)
  const client = createClient({
    endpoint: server.endpoint,
    projectId,
    auth: { token: 'the-token' },
    retries: { baseDelay: 1 },
    ...options,
  })
  return { ...server, client }
}
