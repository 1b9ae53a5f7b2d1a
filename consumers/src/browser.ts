import { createReadStream, existsSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { chromium } from 'playwright-core'

import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/lib/chromium.ts'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** A page and the API on one origin: the API, as the real one, allows no other. */
export interface Site {
  readonly url: string
  /** Gives the page its folder, when it is built. */
  serve(folder: string): void
  close(): Promise<void>
}

/** Serves a page, and hands on to the API what the page asks of it. */
export async function openSite(api: string): Promise<Site> {
  let root = ''
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '/', headers } = request
    if (url.startsWith('/v2/')) {
      const onward = send(new URL(url, api), { method, headers })
      response.once('close', () => onward.destroy())
      const answered = once(onward, 'response')
      await pipeline(request, onward)
      const [incoming] = (await answered) as [IncomingMessage]
      response.writeHead(incoming.statusCode ?? 502, incoming.headers)
      await pipeline(incoming, response)
      return
    }
    const file = join(root, url === '/' ? 'index.html' : new URL(url, api).pathname)
    if (!root || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    await pipeline(createReadStream(file), response)
  }
  const server = createServer((request, response) => {
    // The page goes away in the middle of an answer: it aborts one.
    answer(request, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (folder) => {
      root = folder
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The first line that a page prints, in a real browser. */
export async function openPage(url: string): Promise<{ printed: string; version: string }> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: CHROMIUM_ARGUMENTS,
  })
  try {
    const page = await browser.newPage()
    const printed = new Promise<string>((resolve, reject) => {
      page.once('pageerror', reject)
      // Chromium itself prints the 404 that the program asks for.
      page.on('console', (message) => message.type() === 'log' && resolve(message.text()))
    })
    const [line] = await Promise.all([printed, page.goto(url)])
    return { printed: line, version: browser.version() }
  } finally {
    await browser.close()
  }
}
