import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Runs a program to its end; what it printed is part of the error when it fails. */
export async function run(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, args, {
      maxBuffer: 64 * 1024 * 1024,
      ...options,
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest

/** A package of the workspace and those that it depends on. */
async function withDependencies(folder: string): Promise<string[]> {
  const { dependencies = {} } = await readManifest(folder)
  const resolve = createRequire(join(folder, 'package.json')).resolve
  const folders = await Promise.all(
    Object.entries(dependencies)
      .filter(([, range]) => range.startsWith('workspace:'))
      .map(([name]) => withDependencies(dirname(resolve(`${name}/package.json`)))),
  )
  return [...new Set([folder, ...folders.flat()])]
}

const client = dirname(
  createRequire(import.meta.url).resolve('@apigw-certificates/client/package.json'),
)

/** A folder that has the packed client and nothing else of this repository. */
export interface Installation {
  readonly folder: string
  /** Where npm put the client. */
  readonly client: string
  /** What the client exports modules as: `.`, `./iam` and so on. */
  readonly subpaths: readonly string[]
  remove(): Promise<void>
}

/**
 * Packs the client with what it depends on and has npm install the tarballs into an empty folder,
 * together with packages of the registry. Without such packages no network is needed.
 */
export async function install(packages: readonly string[] = []): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-consumer-'))
  const packed = join(folder, 'packed')
  await mkdir(packed)
  const tarballs = await Promise.all(
    (await withDependencies(client)).map(async (cwd) => {
      const printed = await run('pnpm', ['pack', '--json', '--pack-destination', packed], { cwd })
      return (JSON.parse(printed) as { filename: string }).filename
    }),
  )
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  const flags = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  // Binaries come in packages of their own; no script has to fetch or build one.
  const isolation = ['--ignore-scripts', packages.length > 0 ? '--prefer-offline' : '--offline']
  await run('npm', ['install', ...flags, ...isolation, ...tarballs, ...packages], { cwd: folder })
  const installed = join(folder, 'node_modules/@apigw-certificates/client')
  const { exports } = await readManifest(installed)
  return {
    folder,
    client: installed,
    subpaths: Object.keys(exports).filter((subpath) => !subpath.endsWith('.json')),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
