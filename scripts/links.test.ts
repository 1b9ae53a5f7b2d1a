import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

import { linkProblems } from './lib/links.ts'
import { repositoryFiles } from './lib/repository-files.ts'
import { temporaryFolder } from './lib/temporary-folder.ts'

const PAGES = 'apps/docs/src/content/docs'

/** Problems of a text in `docs/a.md`, or in a page of the site. */
function problemsOf(text: string, file = 'docs/a.md'): readonly string[] {
  const folder = temporaryFolder({
    'README.md': '# Read me\n\n## `pnpm check`, and why\n\n## Twice\n\n## Twice\n',
    'docs/b.md': '# B\n',
    '.gitignore': 'dist/\n',
    'dist/index.js': '',
    [`${PAGES}/guides/token.mdx`]: '---\ntitle: Token\n---\n\n<Note>\n\n## Get one\n\n</Note>\n',
    [file]: text,
  })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  return linkProblems(folder, repositoryFiles(folder))
}

test.for([
  '[B](b.md) [up](../README.md) [folder](../docs/) [root](..)',
  '[code](../README.md#pnpm-check-and-why) [second](../README.md#twice-1)',
  '# Here\n\n[here](#here)',
  '[other host](https://example.com/page) and [mail](mailto:a@example.com)',
  '`[code](nowhere.md)` and `http://127.0.0.1:8080`\n\n```md\n[code](nowhere.md)\n```',
])('%s is right', (text) => {
  expect(problemsOf(text)).toEqual([])
})

test.for([
  ['[a](nowhere.md)', 'nowhere.md: there is no docs/nowhere.md'],
  ['![a](nowhere.png)', 'nowhere.png: there is no docs/nowhere.png'],
  ['[a][b]\n\n[b]: nowhere.md', 'nowhere.md: there is no docs/nowhere.md'],
  ['| a |\n|---|\n| [a](nowhere.md) |', 'nowhere.md: there is no docs/nowhere.md'],
  ['[a](../dist/index.js)', '../dist/index.js: there is no dist/index.js'],
  ['[a](../../elsewhere.md)', '../../elsewhere.md: there is no ../elsewhere.md'],
  ['[a](#nowhere)', '#nowhere: docs/a.md has no heading #nowhere'],
  ['[a](../README.md#twice-2)', '../README.md#twice-2: README.md has no heading #twice-2'],
  ['[a](../.gitignore#L1)', '../.gitignore#L1: .gitignore has no heading #L1'],
  ['[a](http://example.com/)', 'http://example.com/: is not https'],
  ['[a](//example.com/)', '//example.com/: is not https'],
  ['[a](file:///etc/passwd)', 'file:///etc/passwd: is not https'],
  ['<https://localhost:8080/>', 'https://localhost:8080/: is a host that others cannot reach'],
  ['[a](https://127.0.0.1/)', 'https://127.0.0.1/: is a host that others cannot reach'],
])('%s is told', ([text = '', message]) => {
  const problems = problemsOf(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^docs\/a\.md:\d+: /)
  expect(problems[0]).toContain(message)
})

test('a page of the site leads to pages and their headings', () => {
  const page = `${PAGES}/start.mdx`
  const links = ['/guides/token/', '/guides/token/#get-one', '/errors/#APIG.1000-401']
  expect(problemsOf(links.map((url) => `[a](${url})`).join('\n'), page)).toEqual([])
  expect(problemsOf('<Note>[a](/guides/tokens/)</Note>', page)).toEqual([
    `${page}:1: /guides/tokens/: there is no ${PAGES}/guides/tokens.mdx`,
  ])
  expect(problemsOf('[a](/guides/token/#nowhere)', page)).toHaveLength(1)
})
