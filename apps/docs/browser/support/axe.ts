import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Defines `axe` in a page. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** All that a colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe finds in an opened page, for people to read: light first, then what is different in the dark. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const light = await findingsOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-theme="dark"]').waitFor()
  return [...light, ...(await findingsOf(page, COLOUR_RULES))]
}

async function findingsOf(page: Page, rules?: string[]): Promise<string[]> {
  const options = {
    // What passes would be described too, and no rule that is on needs the styles' text.
    resultTypes: ['violations'],
    preload: false,
    ...(rules && { runOnly: rules }),
  }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
