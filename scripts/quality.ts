/**
 * `pnpm quality [--runs N]`: measures what the quality page of the documentation shows, and writes it to
 * `apps/docs/src/quality.json`. It takes some minutes; run it on a machine that does nothing else.
 */
import { execFileSync } from 'node:child_process'
import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import type { Quality, Verification } from '../apps/docs/src/lib/quality.ts'
import { build } from './lib/build.ts'
import { findChromium } from './lib/chromium.ts'
import { startIsolatedMock } from './lib/mock.ts'
import { onParentGone } from './lib/parent.ts'
import { ceilings, weigh } from './lib/size-ceilings.ts'
import { root } from './lib/workspace.ts'

/** One of each kind. */
const MEASURED_PAGES = [
  { title: 'Home', path: '/' },
  { title: 'A guide', path: '/guides/upload/' },
  { title: 'An operation', path: '/reference/operations/createCertificate/' },
]

const { values: flags } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
if (!/^[1-9]\d?$/.test(flags.runs)) {
  console.error(`--runs must be a number from 1 to 99, not "${flags.runs}".`)
  process.exit(2)
}

onParentGone(() => process.exit(1))
build('api', 'client', 'contract-tests', 'docs')
const { startEmulator } = await import('@apigw-certificates/api')
const { createReport, createSuite, prismDeviations, runSuite } =
  await import('@apigw-certificates/contract-tests')
const { certificateContract, certificateSuite } =
  await import('@apigw-certificates/contract-tests/certificates')
const { runMutants } = await import('@apigw-certificates/contract-tests/faults')
const { serveFolder } = await import('./lib/serve-folder.ts')
const { LIGHTHOUSE, measurePage } = await import('../apps/docs/quality/lighthouse.ts')
const { checkPages } = await import('../apps/docs/quality/accessibility.ts')

const dist = join(root, 'apps/docs/dist')
const executablePath = await findChromium()
const site = await serveFolder(dist, 0)
const emulator = await startEmulator()
const mock = await startIsolatedMock(0, { cors: false })
try {
  const quality: Quality = {
    commit: git('describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'),
    date: `${new Date().toISOString().slice(0, 19)}Z`,
    lighthouse: await lighthouse(),
    axe: await axe(),
    verifications: [
      await verification('Emulator', { url: emulator.url }),
      await verification('Mock', { url: mock.url, isMock: true, deviations: prismDeviations }),
    ],
    mutants: await mutants(),
    bundles: await bundles(),
  }
  const file = join(root, 'apps/docs/src/quality.json')
  writeFileSync(file, `${JSON.stringify(quality, undefined, 2)}\n`)
  console.log(`Written to ${file}; build the site to see it.`)
} finally {
  await Promise.all([site.close(), emulator.close(), mock.close()])
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}

async function lighthouse() {
  const runs = Number(flags.runs)
  const pages = []
  for (const page of MEASURED_PAGES) {
    console.log(`Lighthouse: ${page.title}`)
    pages.push({ ...page, ...(await measurePage(site.url + page.path, { executablePath, runs })) })
  }
  return { version: LIGHTHOUSE, runs, pages }
}

async function axe() {
  console.log('axe: every page')
  const pages = globSync('**/index.html', { cwd: dist })
  const urls = pages.map((page) => `${site.url}/${page.replaceAll('\\', '/').slice(0, -10)}`)
  return checkPages([...urls, `${site.url}/404.html`], executablePath)
}

async function verification(
  server: string,
  target: Parameters<typeof createSuite>[2],
): Promise<Verification> {
  console.log(`Contract tests: ${server}`)
  const config = await certificateSuite({ isMock: target.isMock ?? false })
  const { phases } = createReport(await runSuite(createSuite(certificateContract, config, target)))
  return {
    server,
    phases: phases.map(({ phase, cases, failed }) => ({ phase, cases, failed })),
  }
}

async function mutants() {
  console.log('Planted faults: the emulator')
  const { results } = await runMutants({
    document: certificateContract,
    config: await certificateSuite(),
    url: emulator.url,
  })
  return {
    planted: results.length,
    caught: results.filter(({ outcome }) => outcome === 'caught').length,
  }
}

async function bundles() {
  const weighed = await Promise.all(ceilings.map(weigh))
  return weighed.map(({ ceiling: { name, most, why }, size: { gzipped } }) => ({
    name,
    gzipped,
    most,
    why,
  }))
}
