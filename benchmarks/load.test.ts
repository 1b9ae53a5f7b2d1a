import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'

import { openCallers } from './load.ts'

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const open = async (url: string, areAwake = false) => {
  const request = { method: 'POST', url: `${url}/path?query`, headers: { a: 'b' }, body: '"ä"' }
  const callers = await openCallers([request, request, request], { areAwake })
  onTestFinished(() => callers.close())
  return callers
}

test.for([false, true])(
  'sends so many requests, whole, each once (awake: %s)',
  async (areAwake) => {
    const seen: string[] = []
    const url = await serve((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        seen.push(`${request.method} ${request.url} ${String(request.headers['a'])} ${body}`)
        // One answer in two has chunks, in parts.
        if (seen.length % 2) response.end('whole')
        else response.write('part', () => response.end('x'.repeat(100_000)))
      })
    })
    await (await open(url, areAwake)).send(20)
    expect(seen).toHaveLength(20)
    expect(new Set(seen)).toEqual(new Set(['POST /path?query b "ä"']))
  },
)

test('connects again where the server has closed idle connections', async () => {
  const seen = new Set<Socket>()
  const url = await serve(({ socket }, response) => {
    seen.add(socket)
    response.end('whole')
  })
  const callers = await open(url)
  await callers.send(20)
  for (const socket of seen) socket.destroy()
  await sleep(100)
  await callers.send(20)
  expect(seen.size).toBe(6)
})

test('tells of an answer that is no success, and of a connection that ends', async () => {
  const failing = await serve((_, response) => response.writeHead(500).end('broken'))
  await expect((await open(failing)).send(5)).rejects.toThrow('500')
  const closing = await serve((request) => request.socket.destroy())
  await expect((await open(closing)).send(5)).rejects.toThrow(/closed|ECONNRESET/)
})
