import { gzipSync } from 'node:zlib'

import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { listOperations } from '../src/lib/contract.ts'
import { paths } from '../src/lib/paths.ts'
import { sections } from '../src/lib/sections.ts'
import { DESKTOP, findings, PHONE } from './support/axe.ts'
import { visit, type Visit } from './support/site.ts'

/** How far what a visitor reads may jump (Core Web Vitals call 0.1 good). */
const MOST_SHIFT = 0.02

/**
 * Bytes, gzip: half a second of a slow phone's network (600 kbit/s). Starlight with its search needs 31 kB;
 * what is above is for navigation, never for what the page says.
 */
const MOST_SCRIPT = 40_000

/** Bytes, gzip: a second and a bit of the same network, for the whole API with its certificate checks. */
const MOST_SCRIPT_TRIED = 90_000

/** How far the page has shifted so far; shifts are told of once they have happened. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 200)
      }),
  )

describe.concurrent.for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)('on a %s', ([, viewport]) => {
  test.for(inject('pages'))('%s is right, light and dark', async (path) => {
    await using visited = await visit(path, { colorScheme: 'light', viewport })
    const { page, errors, foreign } = visited
    const shift = await shiftOf(page)
    expect(await findings(page)).toEqual([])
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
    expect(shift).toBeLessThan(MOST_SHIFT)
    // Nothing makes the page wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })
})

test.for(
  sections.flatMap((section) =>
    listOperations(section.contract).map(({ id, responses }) => [id, section, responses] as const),
  ),
)('%s is readable without script', async ([id, section, responses]) => {
  await using visited = await visit(section.paths.operation(id), { javaScriptEnabled: false })
  const { page } = visited
  const text = await page.locator('main').innerText()
  for (const { status, errors } of responses) {
    expect(text).toContain(status)
    for (const { code } of errors) expect(text).toContain(code)
  }
  expect(await page.getByRole('button', { name: 'Try it' }).count()).toBe(0)
})

/** The bytes of all script that a page has loaded, as a server sends it that compresses. */
async function scriptSize({ answers }: Visit): Promise<number> {
  const scripts = answers.filter((answer) => answer.request().resourceType() === 'script')
  const bodies = await Promise.all(scripts.map((answer) => answer.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

test('a reference page loads little script, and what tries it when it is tried', async () => {
  await using visited = await visit(paths.operation('createCertificate'))
  const { page } = visited
  // The search is the last that a page loads by itself.
  await page.locator('#starlight__search input').waitFor({ state: 'attached' })
  const before = await scriptSize(visited)
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('.try-status').waitFor()
  const after = await scriptSize(visited)
  console.log(`script: ${before} bytes, ${after} with "Try it"`)
  expect(before).toBeLessThanOrEqual(MOST_SCRIPT)
  expect(after).toBeLessThanOrEqual(MOST_SCRIPT_TRIED)
})

test('the search finds an error code', async () => {
  await using visited = await visit('/')
  const { page, errors } = visited
  await page.getByRole('button', { name: 'Search' }).click()
  // The input is there once the search is loaded.
  await page.locator('#starlight__search input').fill('APIG.2102')
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /error catalogue/i })
    .first()
    .waitFor()
  expect(errors).toEqual([])
})

test('a page can talk to no other host', async () => {
  await using visited = await visit(paths.operation('createCertificate'))
  const { page } = visited
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  const image = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
          resolve(blockedURI),
        )
        document.body.append(Object.assign(new Image(), { src: 'https://example.com/leak.png' }))
      }),
  )
  expect(outcome).toBe('refused')
  expect(image).toContain('https://example.com')
})
