import type { Verdict } from '../contract-diff/finding.ts'

/** Major, minor, patch. */
type Version = readonly [number, number, number]

/** @throws TypeError when it is not three numbers */
function parseVersion(text: string): Version {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? []
  if (patch === undefined) throw new TypeError(`${text} is no version of three numbers.`)
  return [Number(major), Number(minor), Number(patch)]
}

/** For sorting, the lowest first. */
export function compareVersions(one: string, other: string): number {
  const [before, after] = [parseVersion(one), parseVersion(other)]
  return before[0] - after[0] || before[1] - after[1] || before[2] - after[2]
}

/** The next version by the number that is to rise. */
export function raise(version: string, part: Verdict): string {
  const [major, minor, patch] = parseVersion(version)
  if (part === 'major') return `${major + 1}.0.0`
  return part === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** The number that a change raises: below 1.0 the minor one for a break, the patch for all else. */
export function partFor(version: string, verdict: Verdict): Verdict {
  if (parseVersion(version)[0] > 0) return verdict
  return verdict === 'major' ? 'minor' : 'patch'
}
