import { glob, readFile } from 'node:fs/promises'

import { type HTMLElement, parse } from 'node-html-parser'

/** A page as it was built, without what is for the screen or for script only. */
export interface BuiltPage {
  /** Where it is, without the base path. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly content: HTMLElement
}

/** What says nothing outside a browser. */
const FOR_THE_SCREEN =
  'script, noscript, link, style, svg, try-it, #try, .sl-anchor-link, .hero img, .copy'

/** The parser takes what is in `pre` for text if it is not told otherwise. */
const READ_CODE = { blockTextElements: { script: true, style: true, noscript: true } }

/** Reads every page of a built site, in the order of their paths. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const names = await Array.fromAsync(glob('**/index.html', { cwd: folder }))
  return Promise.all(
    names.toSorted().map(async (name) => {
      const page = parse(await readFile(folder + name, 'utf8'), READ_CODE)
      const content = parse(page.querySelector('.sl-markdown-content')?.outerHTML ?? '', READ_CODE)
      for (const node of content.querySelectorAll(FOR_THE_SCREEN)) node.remove()
      return {
        path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        title: page.querySelector('h1')?.textContent.trim() ?? '',
        description: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
        content,
      }
    }),
  )
}

/** Gives each link of a page the address that `change` makes of it; undefined leaves it as it is. */
export function changeLinks(
  content: HTMLElement,
  change: (href: string) => string | undefined,
): void {
  for (const link of content.querySelectorAll('a[href]')) {
    const changed = change(link.getAttribute('href') ?? '')
    if (changed !== undefined) link.setAttribute('href', changed)
  }
}
