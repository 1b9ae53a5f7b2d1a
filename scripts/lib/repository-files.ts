import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The files that git keeps, or will with the next commit, as paths with `/`. */
export function repositoryFiles(folder: string): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(folder, file)))
}
