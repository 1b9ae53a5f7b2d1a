import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'

import { GENERATED, root } from '../lib/workspace.ts'

const run = promisify(execFile)

/**
 * Writes a document of `redocly.yaml` as one file, `name.yaml` and `name.json`.
 *
 * @returns the path of the JSON
 */
export async function generateBundle(api: string, target: string, name: string): Promise<string> {
  await mkdir(target, { recursive: true })
  const yaml = join(target, `${name}.yaml`)
  const json = join(target, `${name}.json`)
  await run('redocly', ['bundle', api, '--output', yaml], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  const text = await readFile(yaml, 'utf8')
  await writeFile(yaml, `# ${GENERATED}\n${text}`)
  await writeFile(json, `${JSON.stringify(parse(text), null, 2)}\n`)
  return json
}
