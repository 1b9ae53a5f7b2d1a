import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'

import { GENERATED, root } from '../lib/workspace.ts'

const run = promisify(execFile)

/** Writes the contract as one file, `openapi.yaml` and `openapi.json`. */
export async function generateBundle(target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  const yaml = join(target, 'openapi.yaml')
  await run('redocly', ['bundle', 'certificates', '--output', yaml], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  const text = await readFile(yaml, 'utf8')
  await writeFile(yaml, `# ${GENERATED}\n${text}`)
  await writeFile(join(target, 'openapi.json'), `${JSON.stringify(parse(text), null, 2)}\n`)
}
