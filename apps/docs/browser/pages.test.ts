import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import { afterAll, describe, expect, test } from 'vitest'

import { listOperations } from '../src/lib/contract.ts'
import { paths } from '../src/lib/paths.ts'
import { openSite } from './support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

/** How far what a visitor reads may jump (Core Web Vitals call 0.1 good). */
const MOST_SHIFT = 0.02

const site = await openSite()
afterAll(() => site.close())

/** Findings for people to read. */
const describeFindings = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))

describe.for([...site.paths])('%s', (path) => {
  test.for([
    ['light', 'desktop', DESKTOP],
    ['dark', 'desktop', DESKTOP],
    ['light', 'phone', PHONE],
    ['dark', 'phone', PHONE],
  ] as const)('is right in %s on a %s', async ([colorScheme, , viewport]) => {
    const { page, errors, foreign } = await site.visit(path, { colorScheme, viewport })
    // Layout shifts are told of once they have happened.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
            resolve(shifts.reduce((sum, { value }) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 200)
        }),
    )
    await page.evaluate(axe)
    const findings = await page.evaluate<AxeResults>('axe.run()')
    expect(describeFindings(findings)).toEqual([])
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
    expect(shift).toBeLessThan(MOST_SHIFT)
    // Nothing makes the page wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })
})

test.for(listOperations().map(({ id, responses }) => [id, responses] as const))(
  '%s is readable without script',
  async ([id, responses]) => {
    const { page } = await site.visit(paths.operation(id), { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    for (const { status, errors } of responses) {
      expect(text).toContain(status)
      for (const { code } of errors) expect(text).toContain(code)
    }
    expect(await page.getByRole('button', { name: 'Try it' }).count()).toBe(0)
  },
)

test('the search finds an error code', async () => {
  const { page, errors } = await site.visit('/')
  await page.keyboard.press('Control+K')
  await page.getByRole('textbox', { name: 'Search' }).fill('APIG.2102')
  const result = page.getByRole('link', { name: /error catalogue/i }).first()
  await result.waitFor()
  expect(errors).toEqual([])
})

test('a page can talk to no other host', async () => {
  const { page } = await site.visit(paths.operation('createCertificate'))
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
