import { Marked, type Token, type Tokens } from 'marked'

import { href } from './href.ts'

const marked = new Marked({ async: false })

/** How Markdown becomes a part of a page. */
export interface MarkdownOptions {
  /**
   * By how many levels headings stand lower than in the text.
   *
   * @default 0
   */
  readonly deeper?: number
  /**
   * Where a code span leads, such as the name of an operation; undefined for nowhere.
   *
   * @default nowhere
   */
  readonly linkOfCode?: (text: string) => string | undefined
}

/** Markdown of the contract as HTML, its root-relative links under the base path. */
export const toHtml = (markdown: string, options: MarkdownOptions = {}): string =>
  renderTokens(lexMarkdown(markdown), options)

export const lexMarkdown = (markdown: string): Token[] => marked.lexer(markdown)

export function renderTokens(
  tokens: Token[],
  { deeper = 0, linkOfCode = () => undefined }: MarkdownOptions = {},
): string {
  // A link that is made of a code span holds it, and is not looked at again.
  const made = new WeakSet<Token>()
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'heading') (token as Tokens.Heading).depth += deeper
    if (token.type === 'link' || token.type === 'image') token['href'] = href(String(token['href']))
    if (token.type !== 'codespan' || made.has(token)) return
    const target = linkOfCode((token as Tokens.Codespan).text)
    if (target === undefined) return
    const span = { ...token }
    made.add(span)
    Object.assign(token, { type: 'link', href: target, title: null, tokens: [span] })
  })
  return marked.parser(tokens)
}

export const toInlineHtml = (markdown: string): string =>
  toHtml(markdown)
    .trim()
    .replace(/^<p>(.*)<\/p>$/s, '$1')

/** Text as a Markdown code span, whatever backticks it contains. */
export function code(text: string): string {
  const runs = text.match(/`+/g)?.map((run) => run.length) ?? []
  if (runs.length === 0) return `\`${text}\``
  const fence = '`'.repeat(Math.max(...runs) + 1)
  return `${fence} ${text} ${fence}`
}
