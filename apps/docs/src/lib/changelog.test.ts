import { describe, expect, it } from 'vitest'

import { readChangelog } from './changelog.ts'
import { renderTokens } from './markdown.ts'

const FILE = `# The contract

## 0.2.0

### Changed

- \`makeThing\` needs a name.

\`\`\`sh
## no version
\`\`\`

## 0.1.0

First.
`

describe('readChangelog', () => {
  it('finds the releases, newest first as they stand', () => {
    expect(readChangelog(FILE).map(({ version }) => version)).toEqual(['0.2.0', '0.1.0'])
  })

  it('keeps what a release says, under the headings of a page and with links', () => {
    const [release] = readChangelog(FILE)
    const html = renderTokens(release?.tokens ?? [], {
      deeper: 1,
      linkOfCode: (text) => (text === 'makeThing' ? '/things/' : undefined),
    })
    expect(html).toContain('<h4>Changed</h4>')
    expect(html).toContain('<a href="/things/"><code>makeThing</code></a> needs a name.')
    expect(html).toContain('## no version')
  })

  it('finds none in what is no changelog', () => {
    expect(readChangelog('# Empty\n\nNothing yet.')).toEqual([])
  })
})
