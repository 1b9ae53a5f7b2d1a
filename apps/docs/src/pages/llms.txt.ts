import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'

import { contract, listOperations, listSchemas } from '../lib/contract.ts'
import { href } from '../lib/href.ts'
import { paths } from '../lib/paths.ts'

const { info } = contract
const item = (title: string, path: string, text = ''): string =>
  `- [${title}](${href(path)})${text && `: ${text}`}`
const markdown = (path: string): string => `${path}index.md`

/** What the site has, for programs that read text (llmstxt.org). */
export const GET: APIRoute = async () => {
  const guides = await getCollection('docs')
  const text = `# ${info.title}

> ${info.summary ?? ''}

An independent project, not affiliated with Huawei or T-Systems. Every page is there as Markdown.

## Guides

${guides
  .toSorted((a, b) => a.id.localeCompare(b.id))
  .map(({ id, data }) => item(data.title, markdown(`/${id}/`), data.description))
  .join('\n')}

## Operations

${listOperations()
  .map(({ id, method, path, summary }) =>
    item(summary, markdown(paths.operation(id)), `\`${method} ${path}\``),
  )
  .join('\n')}

## Errors

${item('Error catalogue', markdown(paths.errors), 'every code with its cause and its remedy')}

## Schemas

${listSchemas()
  .map((name) => item(name, markdown(paths.schema(name))))
  .join('\n')}

## Optional

${item('openapi.yaml', paths.openapiYaml, 'the contract')}
${item('openapi.json', paths.openapiJson, 'the contract')}
${item('Reference', paths.offline, 'as one HTML file')}
`
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
