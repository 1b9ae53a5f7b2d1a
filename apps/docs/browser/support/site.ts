import { type Browser, chromium, type Page, type Response } from 'playwright-core'
import { afterAll, inject } from 'vitest'

import { CHROMIUM_ARGUMENTS } from '../../../../scripts/lib/chromium.ts'
import { DESKTOP } from './axe.ts'

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>

/** A page with what went wrong in it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** Errors of the console and of scripts. */
  readonly errors: string[]
  /** Requests to anywhere but the site. */
  readonly foreign: string[]
  /** What the site answered. */
  readonly answers: Response[]
}

const site = inject('site')
const browser = await chromium.launch({
  executablePath: inject('chromium'),
  args: CHROMIUM_ARGUMENTS,
})
afterAll(() => browser.close())

/** Opens a page of the site for the first time; it is closed at the end of the block. */
export async function visit(path: string, options: ContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  const foreign: string[] = []
  const answers: Response[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => {
    const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(site)
    if (!isOwn) foreign.push(request.url())
  })
  page.on('response', (response) => answers.push(response))
  await page.goto(site + path, { waitUntil: 'load' })
  return {
    page,
    errors,
    foreign,
    answers,
    [Symbol.asyncDispose]: () => context.close(),
  }
}
