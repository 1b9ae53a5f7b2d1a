/**
 * `pnpm release:dry-run`: everything of a release but its publication, for HEAD, in a temporary clone.
 * With `--tarballs FOLDER` what it packed stays there. Nothing is published, and nothing here is changed.
 */
import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { readChangesets } from './lib/changesets.ts'
import { git } from './lib/git.ts'
import { installTarball } from './lib/install-tarballs.ts'
import { packAll } from './lib/pack.ts'
import { publishedPackages } from './lib/packages.ts'
import { run } from './lib/run.ts'
import { tarballProblems } from './lib/tarball-problems.ts'
import { inOrder, tagOf } from './lib/tarball.ts'
import { usePackage } from './lib/use-package.ts'
import { root } from './lib/workspace.ts'

const { values } = parseArgs({ options: { tarballs: { type: 'string' } } })
const temporary = await mkdtemp(join(tmpdir(), 'apigw-release-'))
const clone = join(temporary, 'clone')
const problems: string[] = []

/** What a version's changelog says of it. */
async function changesOf(folder: string, version: string): Promise<string> {
  const text = await readFile(join(clone, folder, 'CHANGELOG.md'), 'utf8').catch(() => '')
  return text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${version}\n`)) ?? ''
}

async function rehearse(): Promise<void> {
  await git(root, 'clone', '--quiet', root, clone)
  const pnpm = (...args: readonly string[]) => {
    console.log(`$ pnpm ${args.join(' ')}`)
    return run('pnpm', args, {
      cwd: clone,
      env: { ...process.env, CI: 'true', TURBO_TELEMETRY_DISABLED: '1' },
    })
  }
  await pnpm('install', '--frozen-lockfile', '--prefer-offline')
  const before = publishedPackages(clone)
  if (readChangesets(clone).length > 0) await pnpm('release:version')
  else console.log('No changeset waits: the versions are those that there are.')
  const after = publishedPackages(clone)
  await pnpm(
    'exec',
    'turbo',
    'run',
    'build',
    ...after.map(({ manifest }) => `--filter=${manifest.name}`),
  )

  const packed = join(temporary, 'tarballs')
  const tarballs = inOrder(await packAll(clone, packed))
  const versions = new Map(after.map(({ manifest }) => [manifest.name, manifest.version]))
  const tags = new Set((await git(clone, 'tag', '--list')).split('\n'))
  const rows: Record<string, object> = {}
  for (const { file, manifest } of tarballs) {
    const { name, version } = manifest
    const unpacked = join(temporary, 'unpacked', basename(file))
    await mkdir(unpacked, { recursive: true })
    await run('tar', ['-xzf', file], { cwd: unpacked })
    const folder = join(temporary, 'installed', basename(file))
    await installTarball(folder, name, tarballs)
    const use = await usePackage(folder, name).catch((error: Error) => {
      problems.push(`${name}: ${error.message} ${String(error.cause)}`)
    })
    const was = before.find((each) => each.manifest.name === name)
    const changes = was && (await changesOf(was.folder, version))
    if (was?.manifest.version !== version && !changes) {
      problems.push(`${name} has no part for ${version} in its changelog`)
    }
    problems.push(
      ...tarballProblems(join(unpacked, 'package'), versions).map((each) => `${name} ${each}`),
    )
    if (changes) console.log(`\n# ${tagOf(manifest)}\n\n${changes.replace(/^## .*\n+/, '').trim()}`)
    rows[name] = {
      was: was?.manifest.version,
      version,
      kB: Math.ceil((await stat(file)).size / 1000),
      used: use?.used.length,
      'left to its peers': Object.values(use?.left ?? {}).join(', '),
      tag: tags.has(tagOf(manifest)) ? 'is there' : tagOf(manifest),
    }
  }
  console.log()
  console.table(rows)
  if (values.tarballs !== undefined) await cp(packed, resolve(values.tarballs), { recursive: true })
}

try {
  await rehearse()
} finally {
  await rm(temporary, { recursive: true, force: true })
}
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\nThis cannot be released.`)
  process.exitCode = 1
} else console.log('Everything is ready; nothing was published.')
