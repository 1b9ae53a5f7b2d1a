import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs git in a folder; gives what it printed, without the last line's end. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.trimEnd()
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean)

/** A commit to compare with, and how it was found. */
export interface Base {
  readonly commit: string
  readonly found: string
}

/** Where this branch left `main`; none when it is `main`, or when there is no `main` here. */
export async function branchBase(root: string): Promise<Base | undefined> {
  const [head, branch] = await Promise.all([
    git(root, 'rev-parse', 'HEAD'),
    git(root, 'rev-parse', '--abbrev-ref', 'HEAD'),
  ])
  for (const main of ['origin/main', 'main']) {
    const commit = await git(root, 'merge-base', 'HEAD', main).catch(() => undefined)
    if (commit && (commit !== head || branch !== 'main'))
      return { commit, found: `where the branch left ${main}` }
  }
  return undefined
}

/** The newest tag of a release that led here. */
export async function lastRelease(root: string): Promise<Base | undefined> {
  const tags = await git(root, 'tag', '--merged', 'HEAD', '--sort=-creatordate', '--list', '@*/*@*')
  const [tag] = lines(tags)
  return tag
    ? { commit: await git(root, 'rev-parse', `${tag}^{commit}`), found: `the release ${tag}` }
    : undefined
}

/** Files that differ from a commit, committed or not; removed ones too. */
export async function changedSince(root: string, commit: string): Promise<string[]> {
  const [changed, added] = await Promise.all([
    git(root, 'diff', '--name-only', '--no-renames', commit),
    git(root, 'ls-files', '--others', '--exclude-standard'),
  ])
  return [...new Set([...lines(changed), ...lines(added)])].toSorted()
}

/** Files below a folder in a commit. */
export const filesAt = async (root: string, commit: string, folder: string): Promise<string[]> =>
  lines(await git(root, 'ls-tree', '-r', '--name-only', commit, '--', folder))

/** A file's text in a commit; none when it was not there. */
export const fileAt = (root: string, commit: string, path: string): Promise<string | undefined> =>
  git(root, 'show', `${commit}:${path}`).catch(() => undefined)
