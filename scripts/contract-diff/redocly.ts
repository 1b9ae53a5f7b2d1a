import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { root } from '../lib/workspace.ts'
import { below, type Node } from './document.ts'
import type { Verdict } from './finding.ts'

const run = promisify(execFile)

/** One change as `redocly diff` reports it. */
export interface RedoclyChange {
  /** Into the revision, or into the base for what the revision lacks; that of the member where one changed. */
  readonly pointer: string
  /** Into the base; undefined for what is new. */
  readonly basePointer: string | undefined
  /** What OpenAPI calls the object. */
  readonly typeName: string
  readonly kind: 'added' | 'removed' | 'modified'
  /** The member that changed, of a modified object. */
  readonly property: string | undefined
  readonly verdicts: readonly {
    readonly ruleId: string
    readonly impact: Verdict
    readonly message: string
  }[]
  readonly before: unknown
  readonly after: unknown
}

interface Side {
  readonly pointer: string
  readonly value: unknown
}

interface Report {
  readonly changes: (Pick<RedoclyChange, 'typeName' | 'kind' | 'property' | 'verdicts'> & {
    readonly path: string
    readonly base?: Side
    readonly revision?: Side
  })[]
}

/** Has `redocly diff` compare two bundled documents, by the rules of a `redocly.yaml`. */
export async function redoclyDiff(
  base: Node,
  revision: Node,
  config: string = join(root, 'redocly.yaml'),
): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-diff-'))
  try {
    const [before, after, report] = ['base', 'revision', 'report'].map((name) =>
      join(folder, `${name}.json`),
    ) as [string, string, string]
    await Promise.all([
      writeFile(before, JSON.stringify(base)),
      writeFile(after, JSON.stringify(revision)),
    ])
    await run(
      'redocly',
      [
        'diff',
        before,
        after,
        '--config',
        config,
        '--format',
        'json',
        '--fail-on',
        'none',
        '-o',
        report,
      ],
      {
        cwd: root,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    const { changes } = JSON.parse(await readFile(report, 'utf8')) as Report
    return changes.map(
      ({ path, typeName, kind, property, verdicts, base: old, revision: now }) => ({
        pointer: now?.pointer ?? old?.pointer ?? (property ? below(path, property) : path),
        basePointer: old?.pointer,
        typeName,
        kind,
        property,
        verdicts,
        before: old?.value,
        after: now?.value,
      }),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}
