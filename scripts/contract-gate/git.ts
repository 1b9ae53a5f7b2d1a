import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The tag that a release of the contract's package has. */
export const tagOf = (version: string): string => `@apigw-certificates/openapi@${version}`

/** What git answers in a folder; undefined when it refuses. */
const git = (folder: string, ...args: string[]): Promise<string | undefined> =>
  run('git', args, { cwd: folder, maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  )

export const isCheckout = async (folder: string): Promise<boolean> =>
  (await git(folder, 'rev-parse', '--is-inside-work-tree')) !== undefined

/** Whether a version has its tag in the checkout, which must have been fetched with tags. */
export const isReleased = async (folder: string, version: string): Promise<boolean> =>
  ((await git(folder, 'tag', '--list', tagOf(version))) ?? '').trim() !== ''

/** A file as a release had it; undefined when there is no such release here, or it had none. */
export const readReleased = (
  folder: string,
  version: string,
  file: string,
): Promise<string | undefined> => git(folder, 'show', `${tagOf(version)}:${file}`)
