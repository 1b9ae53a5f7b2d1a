import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Writes a Starlight site of so many pages of one line each, with nothing configured but its title. */
export function writeBareSite(folder: string, pages: number, modules: string): void {
  const docs = join(folder, 'src/content/docs')
  mkdirSync(docs, { recursive: true })
  symlinkSync(modules, join(folder, 'node_modules'))
  // Astro builds those dependencies into the site that it finds here.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }))
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({ integrations: [starlight({ title: 'Bare' })] })
`,
  )
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
}
`,
  )
  for (let page = 0; page < pages; page += 1) {
    const name = page === 0 ? 'index' : `page-${page}`
    writeFileSync(join(docs, `${name}.md`), `---\ntitle: Page ${page}\n---\n\nA line.\n`)
  }
}

/** The HTML files of a site. */
export const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(site, file))

/** What a page loads before anything is clicked, in bytes by `gzip -9`. */
export interface PageWeight {
  readonly html: number
  readonly scripts: number
  readonly styles: number
}

/** Weighs a page of a site whose base is `/`. */
export function weighPage(site: string, page: string): PageWeight {
  const html = readFileSync(page, 'utf8')
  const linked = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, path = '']) => join(site, path))
  const scripts = withImports(linked(/<script[^>]*\ssrc="(\/[^"]+)"/g))
  const styles = linked(/<link[^>]*\srel="stylesheet"[^>]*\shref="(\/[^"]+)"/g)
  return { html: zipped([page]), scripts: zipped(scripts), styles: zipped(styles) }
}

/** Modules and what they import at once. */
function withImports(files: readonly string[]): string[] {
  const found = new Set(files)
  for (const file of found) {
    const text = readFileSync(file, 'utf8')
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
      found.add(join(dirname(file), path))
    }
  }
  return [...found]
}

const zipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
