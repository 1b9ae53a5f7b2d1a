import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'

import { type BuiltPage, changeLinks, readPages } from './built-page.ts'
import { paths } from './paths.ts'

/** Writes the reference as one file that needs neither network nor script. */
export const offlineReference = (): AstroIntegration => {
  let base = '/'
  let site: string | undefined
  return {
    name: 'offline-reference',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
        site = config.site
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const pages = (await readPages(folder)).filter(
          ({ path }) => path.startsWith(paths.reference) || path === paths.errors,
        )
        const styles = await Array.fromAsync(glob('_astro/*.css', { cwd: folder }))
        const css = await Promise.all(
          styles.toSorted().map((name) => readFile(folder + name, 'utf8')),
        )
        const html = asOneFile(pages, css.join('\n'), base, site ?? '')
        await writeFile(folder + paths.offline.slice(1), html)
      },
    },
  }
}

/** A page's part of the file, by its path. */
const anchorOf = (path: string): string => path.replaceAll(/^\/|\/$/g, '').replaceAll('/', '.')

function asOneFile(pages: BuiltPage[], css: string, base: string, site: string): string {
  const included = new Map(pages.map(({ path }) => [path, anchorOf(path)]))
  const sections = pages.map(({ path, title, content }) => {
    const anchor = anchorOf(path)
    for (const node of content.querySelectorAll('[id]')) node.id = `${anchor}:${node.id}`
    changeLinks(content, (href) => {
      if (href.startsWith('#')) return `#${anchor}:${href.slice(1)}`
      if (!href.startsWith(base)) return undefined
      const [target = '', fragment] = href.slice(base.length - 1).split('#')
      const there = included.get(target)
      if (there === undefined) return site + href
      return fragment === undefined ? `#${there}` : `#${there}:${fragment}`
    })
    return `<section><h1 id="${anchor}">${title}</h1>${content.toString()}</section>`
  })
  const list = pages.map(({ path, title }) => `<li><a href="#${anchorOf(path)}">${title}</a></li>`)
  return `<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API Gateway certificates: reference</title>
<style>${css}
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section { margin-top: 4rem; }</style>
</head>
<body>
<nav class="sl-markdown-content"><ul>${list.join('')}</ul></nav>
<main>${sections.join('\n')}</main>
</body>
</html>
`
}
