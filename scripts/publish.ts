/**
 * `node scripts/publish.ts FOLDER` publishes the tarballs of a folder whose versions the registry lacks,
 * dependencies first, with provenance. It needs no installed package, so that no foreign code runs where
 * publishing is allowed. It names the tags of all of them in the file `GITHUB_OUTPUT`, if there is one.
 */
import { appendFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { run } from './lib/run.ts'
import { inOrder, readTarball, tagOf } from './lib/tarball.ts'

const [argument] = process.argv.slice(2)
if (argument === undefined) throw new Error('Usage: node scripts/publish.ts FOLDER')
const cwd = resolve(argument)

async function isInRegistry(spec: string): Promise<boolean> {
  try {
    return (await run('npm', ['view', spec, 'version', '--json'], { cwd })).trim() !== ''
  } catch (error) {
    // Of a registry that does not answer nothing is known.
    if (/\bE404\b/.test(String(error))) return false
    throw error
  }
}

const files = (await readdir(cwd)).filter((file) => file.endsWith('.tgz'))
const tarballs = inOrder(await Promise.all(files.map((file) => readTarball(join(cwd, file)))))
if (tarballs.length === 0) throw new Error(`${cwd} has no tarball.`)
for (const { file, manifest } of tarballs) {
  const tag = tagOf(manifest)
  if (await isInRegistry(tag)) console.log(`${tag} is in the registry`)
  else {
    await run('npm', ['publish', file, '--access', 'public', '--provenance'], { cwd })
    console.log(`${tag} is published`)
  }
}
const output = process.env['GITHUB_OUTPUT']
if (output)
  await appendFile(output, `tags=${tarballs.map(({ manifest }) => tagOf(manifest)).join(' ')}\n`)
