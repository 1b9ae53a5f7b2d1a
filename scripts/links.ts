/** `pnpm check:links`: every link of a Markdown file leads somewhere; other hosts are not asked. */
import { linkProblems } from './lib/links.ts'
import { report } from './lib/report.ts'
import { repositoryFiles } from './lib/repository-files.ts'
import { root } from './lib/workspace.ts'

const files = repositoryFiles(root)
report(
  linkProblems(root, files),
  'Mend the link, or what it leads to.',
  `The links of ${files.filter((file) => /\.mdx?$/.test(file)).length} Markdown files lead somewhere.`,
)
