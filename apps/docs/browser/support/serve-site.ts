import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { findChromium } from '../../../../scripts/lib/chromium.ts'
import { serveFolder } from '../../../../scripts/lib/serve-folder.ts'
import { buildSite } from '../../test/support/build-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The site's address, its base path included, without a slash at the end. */
    site: string
    /** The addresses of all pages, without the base path. */
    pages: string[]
    /** The executable. */
    chromium: string
  }
}

/** Where GitHub Pages would have the site of a project. */
const BASE = '/apigw-certificates/'

/** Builds and serves the site once for all tests. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', await findChromium())
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await buildSite(join(folder, BASE), BASE)
  const server = await serveFolder(folder, 0)
  project.provide('site', server.url + BASE.slice(0, -1))
  project.provide(
    'pages',
    readdirSync(join(folder, BASE), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') || file === '404.html')
      .toSorted()
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
  )
  return async () => {
    await server.close()
    await rm(folder, { recursive: true })
  }
}
