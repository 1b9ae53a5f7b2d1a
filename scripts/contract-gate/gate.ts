import { join } from 'node:path'

import { compareContracts } from '../contract-diff/compare.ts'
import { worst, type Finding } from '../contract-diff/finding.ts'
import { listOperations } from '../contract-diff/operations.ts'
import { checkBreaks, checkEntries, readAccepted } from './accepted.ts'
import { checkChangelog } from './changelog.ts'
import { CONTRACT, readContract } from './contract-files.ts'
import { readPlannedRelease } from './package-version.ts'
import { checkConfig } from './probe.ts'
import type { Problem } from './problem.ts'
import { checkReleases, readReleases, RELEASES } from './releases.ts'
import { compareVersions, partFor, raise } from './version.ts'

/** What the gate has seen. */
export interface Verification {
  readonly version: string
  /** The version before it; undefined when it is the first. */
  readonly previous: string | undefined
  /** Everything that changed since then. */
  readonly findings: readonly Finding[]
  /** None when the gate is open. */
  readonly problems: readonly Problem[]
}

/**
 * Compares the contract with its releases: they are as they were frozen, what changed since the one
 * before is accepted, told and counted by the version, and the version's own is frozen as it is.
 */
export async function verifyContract(folder: string): Promise<Verification> {
  const config = join(folder, 'redocly.yaml')
  const [{ version, document }, releases, accepted, planned, wrongConfig] = await Promise.all([
    readContract(folder),
    readReleases(folder),
    readAccepted(folder),
    readPlannedRelease(folder),
    checkConfig(config),
  ])
  const current = { version, document }
  const changesOf = async (to: typeof current): Promise<Finding[]> => {
    const from = releases.findLast((release) => compareVersions(release.version, to.version) < 0)
    return from ? compareContracts(from.document, to.document, config) : []
  }
  const previous = releases.findLast((release) => compareVersions(release.version, version) < 0)
  const frozen = releases.find((release) => release.version === version)
  const [findings, unfrozen, ...earlier] = await Promise.all([
    changesOf(current),
    frozen ? compareContracts(frozen.document, document, config) : [],
    ...releases
      .filter((release) => accepted.some((entry) => entry.version === release.version))
      .filter((release) => release !== frozen)
      .map(async (release) => checkEntries(release.version, await changesOf(release), accepted)),
  ])
  const known = new Set([version, ...releases.map((release) => release.version)])
  return {
    version,
    previous: previous?.version,
    findings,
    problems: [
      ...wrongConfig,
      ...(await checkReleases(folder, releases)),
      ...checkFrozen(version, releases.at(-1)?.version, unfrozen),
      ...checkBreaks(version, findings, accepted),
      ...checkEntries(version, findings, accepted),
      ...earlier.flat(),
      ...accepted
        .filter((entry) => !known.has(entry.version))
        .flatMap((entry) => checkEntries(entry.version, [], [entry])),
      ...(previous ? checkVersion(version, previous.version, findings) : []),
      ...checkPackage(version, planned.version, frozen !== undefined),
      ...(await checkChangelog(
        folder,
        version,
        findings,
        planned.notes,
        listOperations(document).map(({ id }) => id),
      )),
    ],
  }
}

/** The newest release is the contract, or older. */
function checkFrozen(
  version: string,
  newest: string | undefined,
  changes: readonly Finding[],
): Problem[] {
  if (newest === undefined) {
    const message = 'No release of the contract is frozen.'
    return [{ file: RELEASES, message, fix: 'pnpm contract:freeze' }]
  }
  if (compareVersions(version, newest) < 0) {
    const message = `info.version is ${version}, and ${newest} is frozen already.`
    return [{ file: CONTRACT, message, fix: `Raise info.version above ${newest}.` }]
  }
  const verdict = worst(changes)
  if (!verdict) return []
  const next = raise(version, partFor(version, verdict))
  return [
    {
      file: `${RELEASES}/${version}.yaml`,
      message: [
        `The contract is not ${version} as it was frozen:`,
        ...changes.map((change) => `${change.pointer}: ${change.message}`),
      ].join('\n'),
      fix: `Raise info.version to ${next} and run pnpm generate; or, when ${version} was never released: pnpm contract:freeze --replace`,
    },
  ]
}

function checkVersion(version: string, previous: string, findings: readonly Finding[]): Problem[] {
  const verdict = worst(findings)
  if (!verdict) return []
  const least = raise(previous, partFor(previous, verdict))
  if (compareVersions(version, least) >= 0) return []
  return [
    {
      file: CONTRACT,
      message: `info.version is ${version}; what changed since ${previous} (${verdict}) demands ${least}.`,
      fix: `Write version: ${least}, run pnpm generate, and add a changeset that leads there.`,
    },
  ]
}

/** A contract that did not change keeps its version while its package gets others. */
const checkPackage = (version: string, planned: string, isFrozen: boolean): Problem[] =>
  version === planned || (isFrozen && compareVersions(version, planned) < 0)
    ? []
    : [
        {
          file: 'openapi/package.json',
          message: `info.version is ${version}, and the changesets make ${planned} of @apigw-certificates/openapi.`,
          fix: `Add a changeset (pnpm changeset) that makes it ${version}, or write version: ${planned} in ${CONTRACT} and run pnpm generate.`,
        },
      ]
