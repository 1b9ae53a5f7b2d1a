import { execFile } from 'node:child_process'

import { root } from './workspace.ts'

interface Advisory {
  readonly module_name: string
  readonly severity: string
  readonly title: string
  readonly vulnerable_versions: string
  readonly url: string
  readonly findings: readonly { readonly version: string; readonly paths: readonly string[] }[]
}

/** What `pnpm audit` has found. */
export interface Audit {
  readonly vulnerabilities: readonly string[]
  /** Why nothing is known; absent when the registry has answered. */
  readonly unanswered?: string
}

/**
 * Asks a registry for known vulnerabilities of the run-time dependencies.
 *
 * @param registry - an address; by default pnpm's
 */
export async function audit(registry?: string): Promise<Audit> {
  const args = ['audit', '--prod', '--json', ...(registry ? [`--registry=${registry}`] : [])]
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((settle) => {
    execFile('pnpm', args, { cwd: root, maxBuffer: 1e8 }, (error, out, text) =>
      settle({ stdout: out, stderr: text || (error?.message ?? '') }),
    )
  })
  const advisories = advisoriesOf(stdout)
  if (!advisories) {
    const cause = stderr.replaceAll(/[\s│×]+/g, ' ').trim()
    return { vulnerabilities: [], unanswered: `The registry gives no advisories: ${cause}` }
  }
  return { vulnerabilities: advisories.map(describe) }
}

/** Undefined for all that is not an audit's answer. */
function advisoriesOf(text: string): readonly Advisory[] | undefined {
  try {
    const { advisories } = JSON.parse(text) as { advisories?: Readonly<Record<string, Advisory>> }
    return advisories && Object.values(advisories)
  } catch {
    return undefined
  }
}

function describe({ module_name, severity, title, vulnerable_versions, url, findings }: Advisory) {
  const paths = findings.flatMap((finding) => finding.paths)
  return `${module_name} ${vulnerable_versions}: ${title} (${severity}, ${url}), by ${paths.join(', ')}`
}
