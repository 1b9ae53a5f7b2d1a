import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'

import { contract, listOperations, listSchemas } from '../lib/contract.ts'
import { href } from '../lib/href.ts'
import { paths } from '../lib/paths.ts'
import { type Section, sections } from '../lib/sections.ts'

const { info } = contract
const item = (title: string, path: string, text = ''): string =>
  `- [${title}](${href(path)})${text && `: ${text}`}`
const markdown = (path: string): string => `${path}index.md`

const operationsOf = ({ title, contract: described, paths: places }: Section): string =>
  [
    item(title, markdown(places.reference), described.info.summary),
    ...listOperations(described).map(({ id, method, path, summary }) =>
      item(summary, markdown(places.operation(id)), `\`${method} ${path}\``),
    ),
  ].join('\n')

const schemasOf = ({ contract: described, paths: { schema } }: Section): string =>
  listSchemas(described)
    .map((name) => item(name, markdown(schema(name))))
    .join('\n')

const downloadsOf = ({
  contract: described,
  paths: { openapiYaml, openapiJson },
}: Section): string =>
  [openapiYaml, openapiJson]
    .map((path) => item(path.slice(1), path, `the contract: ${described.info.title}`))
    .join('\n')

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

${sections
  .map((section) => `## ${section.contract.info.title}: operations\n\n${operationsOf(section)}`)
  .join('\n\n')}

## Errors

${item('Error catalogue', markdown(paths.errors), 'every code with its cause and its remedy')}

${sections
  .map((section) => `## ${section.contract.info.title}: schemas\n\n${schemasOf(section)}`)
  .join('\n\n')}

## Optional

${sections.map(downloadsOf).join('\n')}
${item('Reference', paths.offline, 'as one HTML file')}
`
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
