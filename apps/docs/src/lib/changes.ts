/** One change that users of packages can see. */
export interface Change {
  /** Packages with what the change means for their version. */
  readonly packages: readonly { readonly name: string; readonly bump: string }[]
  /** Markdown. */
  readonly text: string
}

/** The most severe first. */
const BUMPS = ['major', 'minor', 'patch']

/** What a change means for a package; undefined for a package that it does not touch. */
export const bumpOf = ({ packages }: Change, name: string): string | undefined =>
  packages.find((changed) => changed.name === name)?.bump

/** The changes of a package, what can break a program first. */
export const changesOf = (changes: readonly Change[], name: string): Change[] =>
  changes
    .filter((change) => bumpOf(change, name) !== undefined)
    .toSorted((a, b) => BUMPS.indexOf(bumpOf(a, name) ?? '') - BUMPS.indexOf(bumpOf(b, name) ?? ''))

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
