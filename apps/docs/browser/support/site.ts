import { mkdtemp, rm } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

import { CHROMIUM_ARGUMENTS, findChromium } from '../../../../scripts/lib/chromium.ts'
import { serveFolder } from '../../../../scripts/lib/serve-folder.ts'
import { buildSite } from './build-site.ts'

/** Where GitHub Pages would have the site of a project. */
const BASE = '/apigw-certificates/'

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>

/** A page with what went wrong in it. */
export interface Visit {
  readonly page: Page
  /** Errors of the console and of scripts. */
  readonly errors: string[]
  /** Requests to anywhere but the site. */
  readonly foreign: string[]
}

/** The built site below a base path, in a real browser. */
export interface Site {
  /** The addresses of all pages, without the base. */
  readonly paths: readonly string[]
  visit(path: string, options?: ContextOptions): Promise<Visit>
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await buildSite(join(folder, BASE), BASE)
  const server = await serveFolder(folder, 0)
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: CHROMIUM_ARGUMENTS,
  })
  const contexts = new Set<BrowserContext>()
  return {
    paths: readdirSync(join(folder, BASE), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    async visit(path, options = {}) {
      for (const context of contexts) await context.close()
      contexts.clear()
      const context = await browser.newContext(options)
      contexts.add(context)
      const page = await context.newPage()
      const errors: string[] = []
      const foreign: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('request', (request) => {
        const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(server.url)
        if (!isOwn) foreign.push(request.url())
      })
      await page.goto(server.url + BASE.slice(0, -1) + path, { waitUntil: 'load' })
      return { page, errors, foreign }
    },
    async close() {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}
