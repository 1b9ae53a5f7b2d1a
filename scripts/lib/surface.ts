import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from '@microsoft/api-extractor'

import { publishedPackages } from './packages.ts'

/** What stands between declarations. */
const BETWEEN = /\n\n+(?=\S)/

/** One entry of a package's `exports` that has types. */
interface Entry {
  readonly packageFolder: string
  /** The report's name, without a folder. */
  readonly report: string
  /** The built declarations. */
  readonly declarations: string
}

const COMPILER_OPTIONS = {
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
  types: ['node'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  skipLibCheck: true,
}

const SILENT = { default: { logLevel: ExtractorLogLevel.None } }

/** Says nothing of what a declaration is: every one of ours is public, and most need no comment. */
const EMPTY_COMMENT = /^ *\/\/ (?:@public|\(undocumented\)|@public \(undocumented\))\n/gm

function entriesOf(root: string): Entry[] {
  return publishedPackages(root).flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
      if (typeof target === 'string' || !target['types']) return []
      const name = [manifest.name.replace(/^@[^/]+\//, ''), ...subpath.split('/').slice(1)]
      return [
        {
          packageFolder: join(root, folder),
          report: `${name.join('.')}.api.md`,
          declarations: join(root, folder, target['types']),
        },
      ]
    }),
  )
}

/**
 * A report without the declarations that it does not export and that the package's main report has:
 * they would be there once for each entry.
 */
function withoutRepetition(report: string, main: string): string {
  const known = new Set(main.split(BETWEEN).map((block) => block.replace(/^export /m, '')))
  return report
    .split(BETWEEN)
    .filter((block) => !known.has(block) || /^(?:#|>|```)/.test(block))
    .join('\n\n')
}

function configure(entry: Entry, files: readonly string[], target: string): ExtractorConfig {
  const configObject: IConfigFile = {
    projectFolder: entry.packageFolder,
    mainEntryPointFilePath: entry.declarations,
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files } },
    apiReport: {
      enabled: true,
      // What an exported declaration mentions is part of what users see of it.
      includeForgottenExports: true,
      reportFileName: entry.report,
      reportFolder: target,
      reportTempFolder: join(target, 'temp'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: SILENT,
      extractorMessageReporting: SILENT,
      tsdocMessageReporting: SILENT,
    },
  }
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(entry.packageFolder, 'package.json'),
  })
}

/** A report on the built declarations of every entry of every published package, by file name. */
export async function surfaceReports(root: string): Promise<ReadonlyMap<string, string>> {
  const target = await mkdtemp(join(tmpdir(), 'apigw-surface-'))
  try {
    const entries = entriesOf(root)
    const files = entries.map(({ declarations }) => declarations)
    const configured = entries.map((entry) => configure(entry, files, target))
    const [first] = configured
    if (!first) return new Map()
    // One program for all: most of the time goes into reading declarations.
    const compilerState = CompilerState.create(first, { additionalEntryPoints: files })
    for (const config of configured) {
      const { succeeded } = Extractor.invoke(config, {
        localBuild: true,
        compilerState,
        messageCallback(message) {
          message.handled = message.logLevel !== ExtractorLogLevel.Error
        },
      })
      if (!succeeded) throw new Error(`No report on ${config.mainEntryPointFilePath}.`)
    }
    const texts = await Promise.all(
      entries.map(async ({ report }) =>
        (await readFile(join(target, report), 'utf8')).replaceAll(EMPTY_COMMENT, ''),
      ),
    )
    return new Map(
      entries.map(({ report, packageFolder }, index) => {
        // `exports` begins with the main entry.
        const main = entries.findIndex((entry) => entry.packageFolder === packageFolder)
        const text = texts[index] ?? ''
        return [report, main === index ? text : withoutRepetition(text, texts[main] ?? '')]
      }),
    )
  } finally {
    await rm(target, { recursive: true })
  }
}
