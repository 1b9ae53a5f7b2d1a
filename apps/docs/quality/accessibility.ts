import axePackage from 'axe-core/package.json' with { type: 'json' }
import { chromium } from 'playwright-core'

import { CHROMIUM_ARGUMENTS } from '../../../scripts/lib/chromium.ts'
import { DESKTOP, findings, PHONE } from '../browser/support/axe.ts'
import type { AxeSummary } from '../src/lib/quality.ts'

/** What axe finds in all pages: light and dark, wide and narrow. */
export async function checkPages(
  urls: readonly string[],
  executablePath: string,
): Promise<AxeSummary> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
  let count = 0
  try {
    for (const viewport of [DESKTOP, PHONE]) {
      for (const url of urls) {
        const context = await browser.newContext({ viewport, colorScheme: 'light' })
        const page = await context.newPage()
        await page.goto(url, { waitUntil: 'load' })
        count += (await findings(page)).length
        await context.close()
      }
    }
  } finally {
    await browser.close()
  }
  return { version: axePackage.version, pages: urls.length, findings: count }
}
