/** One change that users of packages can see. */
export interface Change {
  /** Packages with what the change means for their version. */
  readonly packages: readonly { readonly name: string; readonly bump: string }[]
  /** Markdown. */
  readonly text: string
}

/** Reads a changeset: which packages it is for, between `---` lines, then what it says. */
export function readChangeset(file: string): Change {
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? []
  if (head === undefined || text === undefined) throw new SyntaxError('No changeset starts so.')
  const packages = [...head.matchAll(/^['"](.+?)['"]: (\w+)$/gm)].map(
    ([, name = '', bump = '']) => ({
      name: name.replace(/^@apigw-certificates\//, ''),
      bump,
    }),
  )
  return { packages, text: text.trim() }
}
