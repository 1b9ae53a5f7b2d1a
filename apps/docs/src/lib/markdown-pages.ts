import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'
import { type HTMLElement, parse } from 'node-html-parser'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

import { type BuiltPage, changeLinks, readPages } from './built-page.ts'

const toMarkdown = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

/** Writes `index.md` beside each page: the same content for programs that read text. */
export const markdownPages = (): AstroIntegration => {
  let base = '/'
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const page of await readPages(folder)) {
          await writeFile(`${folder}${page.path.slice(1)}index.md`, await asMarkdown(page, base))
        }
      },
    },
  }
}

async function asMarkdown({ title, description, content }: BuiltPage, base: string) {
  for (const block of content.querySelectorAll('.expressive-code')) block.replaceWith(plain(block))
  for (const list of content.querySelectorAll('dl')) list.replaceWith(asList(list))
  // Styles keep these apart on the screen.
  for (const node of content.querySelectorAll('.field-head > *, .path > *, .body-type > *')) {
    node.insertAdjacentHTML('afterend', ' ')
  }
  for (const link of content.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes)
  // A link to a page leads to its Markdown, which has no anchors.
  changeLinks(content, (href) =>
    href.startsWith(base) ? href.replace(/\/(?:#.*)?$/, '/index.md') : undefined,
  )
  const text = String(await toMarkdown.process(content.toString()))
  return `# ${title}\n\n${description && `${description}\n\n`}${text}`
}

/** A code block as HTML has it, without the elements that colour it. */
function plain(block: HTMLElement): HTMLElement {
  const pre = block.querySelector('pre')
  const language = pre?.getAttribute('data-language') ?? ''
  const lines = pre?.querySelectorAll('.ec-line .code').map((line) => line.innerHTML.trimEnd())
  const code = lines?.map((line) => line.replaceAll(/<[^>]+>/g, '')).join('\n') ?? ''
  return parse(`<pre><code class="language-${language}">${code}</code></pre>`, {
    blockTextElements: {},
  })
}

/** Terms with what they mean, as Markdown can say it. */
const asList = (list: HTMLElement): HTMLElement =>
  parse(
    `<ul>${list
      .querySelectorAll('dt')
      .map((term) => {
        const meaning = term.nextElementSibling?.innerHTML ?? ''
        return `<li><strong>${term.innerHTML}</strong>: ${meaning}</li>`
      })
      .join('')}</ul>`,
  )
