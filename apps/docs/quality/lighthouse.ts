import lighthouse from 'lighthouse'
import lighthousePackage from 'lighthouse/package.json' with { type: 'json' }
import { chromium } from 'playwright-core'

import { CHROMIUM_ARGUMENTS } from '../../../scripts/lib/chromium.ts'
import { freePorts } from '../../../scripts/lib/free-ports.ts'
import type { LighthouseResult } from '../src/lib/quality.ts'

/** The version that measures. */
export const LIGHTHOUSE = lighthousePackage.version

/** The categories that a page is scored in, by Lighthouse's names. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Measures a page as Lighthouse does by default, a phone on a slow network, several times; what the run
 * with the median performance says.
 *
 * @throws Error when Lighthouse cannot score the page
 */
export async function measurePage(
  url: string,
  { executablePath, runs }: { executablePath: string; runs: number },
): Promise<Omit<LighthouseResult, 'title' | 'path'>> {
  const results: Omit<LighthouseResult, 'title' | 'path'>[] = []
  for (let run = 0; run < runs; run++) results.push(await measureOnce(url, executablePath))
  const median = results.toSorted((a, b) => a.performance - b.performance)[Math.floor(runs / 2)]
  if (!median) throw new Error('A page is measured at least once.')
  return median
}

/** A browser of its own: nothing is cached. */
async function measureOnce(
  url: string,
  executablePath: string,
): Promise<Omit<LighthouseResult, 'title' | 'path'>> {
  const [port = 0] = await freePorts(1)
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`],
  })
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    })
    if (!result) throw new Error(`Lighthouse has no result of ${url}.`)
    const { audits, categories } = result.lhr
    const scores = CATEGORIES.map((name) => {
      const score = categories[name]?.score
      if (typeof score !== 'number') throw new Error(`Lighthouse has no ${name} of ${url}.`)
      return Math.round(score * 100)
    })
    const [performance = 0, accessibility = 0, bestPractices = 0, seo = 0] = scores
    const valueOf = (audit: string): number => Math.round(audits[audit]?.numericValue ?? 0)
    return {
      performance,
      accessibility,
      bestPractices,
      seo,
      largestContentfulPaint: valueOf('largest-contentful-paint'),
      totalBlockingTime: valueOf('total-blocking-time'),
      layoutShift: Number((audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3)),
      bytes: valueOf('total-byte-weight'),
    }
  } finally {
    await browser.close()
  }
}
