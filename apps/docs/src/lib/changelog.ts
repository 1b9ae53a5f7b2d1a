import { type Token, type Tokens } from 'marked'

import { lexMarkdown } from './markdown.ts'

/** A version that was released, with what is new in it. */
export interface Release {
  readonly version: string
  readonly tokens: Token[]
}

/**
 * Reads a changelog: a section `## <version>` for each release, with any Markdown in it. What stands
 * before the first one, such as the file's title, belongs to no release.
 */
export function readChangelog(markdown: string): Release[] {
  const releases: Release[] = []
  for (const token of lexMarkdown(markdown)) {
    if (isVersion(token)) releases.push({ version: token.text, tokens: [] })
    else releases.at(-1)?.tokens.push(token)
  }
  return releases
}

const isVersion = (token: Token): token is Tokens.Heading =>
  token.type === 'heading' && (token as Tokens.Heading).depth === 2
