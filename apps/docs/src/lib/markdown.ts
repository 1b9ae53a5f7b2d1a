import { Marked } from 'marked'

import { href } from './href.ts'

const marked = new Marked({
  async: false,
  walkTokens(token) {
    if (token.type === 'link' || token.type === 'image')
      token['href'] = href(token['href'] as string)
  },
})

/** Markdown of the contract as HTML, its root-relative links under the base path. */
export function toHtml(markdown: string): string {
  return marked.parse(markdown, { async: false })
}

export function toInlineHtml(markdown: string): string {
  return marked.parseInline(markdown, { async: false })
}

/** Text as a Markdown code span, whatever backticks it contains. */
export function code(text: string): string {
  const runs = text.match(/`+/g)?.map((run) => run.length) ?? []
  if (runs.length === 0) return `\`${text}\``
  const fence = '`'.repeat(Math.max(...runs) + 1)
  return `${fence} ${text} ${fence}`
}
