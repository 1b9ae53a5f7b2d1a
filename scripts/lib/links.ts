import GithubSlugger from 'github-slugger'
import { toString } from 'mdast-util-to-string'
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** The pages of the documentation that are written by hand. */
const PAGES = 'apps/docs/src/content/docs'
/** Those that are made from the contract; the site's own tests follow the links to them. */
const MADE = /^\/(?:changelog|errors|quality|reference)\//

interface Link {
  readonly url: string
  readonly line: number
}

interface Document {
  readonly links: readonly Link[]
  /** Of its headings, as GitHub and the site make them. */
  readonly anchors: ReadonlySet<string>
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/**
 * Looks for links that lead nowhere: files and anchors that are not there, addresses that are not https.
 *
 * @param files - the files of the repository, relative to `folder`
 */
export function linkProblems(folder: string, files: readonly string[]): readonly string[] {
  const documents = new Map(
    files
      .filter((file) => /\.mdx?$/.test(file))
      .map((file) => [file, readDocument(join(folder, file))] as const),
  )
  const places = new Set(files.flatMap(withFolders))
  return [...documents].flatMap(([file, { links }]) =>
    links.flatMap(({ url, line }) => {
      const problem = problemOf(url, file, documents, places)
      return problem === undefined ? [] : [`${file}:${line}: ${url}: ${problem}`]
    }),
  )
}

function readDocument(path: string): Document {
  const tree = (path.endsWith('.mdx') ? mdx : markdown).parse(readFileSync(path, 'utf8'))
  const links: Link[] = []
  const anchors = new Set<string>()
  const slugger = new GithubSlugger()
  visit(tree, (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(toString(node)))
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ url: node.url, line: node.position?.start.line ?? 0 })
    }
  })
  return { links, anchors }
}

/** A file and all folders that it is in, the root as `.`. */
const withFolders = (file: string): readonly string[] =>
  file === '.' ? ['.'] : [file, ...withFolders(dirname(file))]

function problemOf(
  url: string,
  from: string,
  documents: ReadonlyMap<string, Document>,
  places: ReadonlySet<string>,
): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return problemOfAddress(url)
  if (from.startsWith(`${PAGES}/`) && MADE.test(url)) return undefined
  const [path = '', anchor] = url.split('#', 2)
  const target = targetOf(decodeURI(path), from)
  if (!places.has(target)) return `there is no ${target}`
  if (anchor === undefined) return undefined
  return documents.get(target)?.anchors.has(decodeURIComponent(anchor))
    ? undefined
    : `${target} has no heading #${anchor}`
}

function targetOf(path: string, from: string): string {
  if (path === '') return from
  // An absolute path is one of the site, where pages are folders.
  if (path.startsWith('/')) return `${PAGES}${path.replace(/\/$/, '')}.mdx`
  return posix.join(posix.dirname(from), path).replace(/(?<=.)\/$/, '')
}

function problemOfAddress(url: string): string | undefined {
  if (url.startsWith('mailto:')) return undefined
  const { protocol, hostname } = URL.parse(url) ?? {}
  if (protocol !== 'https:') return 'is not https'
  return /^(?:localhost|127\.|\[)|^[^.]+$/.test(hostname ?? '')
    ? 'is a host that others cannot reach; write it as code'
    : undefined
}
