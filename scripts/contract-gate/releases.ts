import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

import type { Node } from '../contract-diff/document.ts'
import { readReleased } from './git.ts'
import type { Problem } from './problem.ts'
import { compareVersions } from './version.ts'

export const RELEASES = 'openapi/releases'
const SUMS = 'SHA256SUMS'
const FROZEN = /^(\d+\.\d+\.\d+)\.yaml$/

/** The contract as it was when a version was frozen. */
export interface Release {
  readonly version: string
  readonly text: string
  readonly document: Node
}

/** Every frozen contract, the oldest first. */
export async function readReleases(folder: string): Promise<Release[]> {
  const names = await readdir(join(folder, RELEASES)).catch(() => [])
  const releases = await Promise.all(
    names.flatMap((name) => {
      const version = FROZEN.exec(name)?.[1]
      if (version === undefined) return []
      return [
        readFile(join(folder, RELEASES, name), 'utf8').then((text) => ({
          version,
          text,
          document: parse(text) as Node,
        })),
      ]
    }),
  )
  return releases.toSorted((one, other) => compareVersions(one.version, other.version))
}

const sum = (text: string): string => createHash('sha256').update(text).digest('hex')

const sumsOf = (releases: readonly Release[]): string =>
  releases.map(({ version, text }) => `${sum(text)}  ${version}.yaml\n`).join('')

/** A frozen contract that was edited, removed, or never registered. */
export async function checkReleases(
  folder: string,
  releases: readonly Release[],
): Promise<Problem[]> {
  const sums = await readFile(join(folder, RELEASES, SUMS), 'utf8').catch(() => '')
  const expected = new Map(
    sums
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('  ') as [string, string])
      .map(([hash, name]) => [name, hash]),
  )
  const gone = [...expected.keys()].filter(
    (name) => !releases.some(({ version }) => `${version}.yaml` === name),
  )
  const changed = await Promise.all(
    releases.map(async ({ version, text }) => {
      const file = `${RELEASES}/${version}.yaml`
      const released = await readReleased(folder, version, file)
      const isAsFrozen =
        expected.get(`${version}.yaml`) === sum(text) &&
        (released === undefined || released === text)
      return isAsFrozen ? [] : [edited(file, 'is not what was frozen')]
    }),
  )
  return [...gone.map((name) => edited(`${RELEASES}/${name}`, 'is gone')), ...changed.flat()]
}

const edited = (file: string, what: string): Problem => ({
  file,
  message: `${file} ${what}; a release never changes.`,
  fix: `git checkout -- ${RELEASES}`,
})

/** Writes a frozen contract, and the sums of all. */
export async function writeRelease(folder: string, version: string, text: string): Promise<void> {
  await mkdir(join(folder, RELEASES), { recursive: true })
  await writeFile(join(folder, RELEASES, `${version}.yaml`), text)
  await writeFile(join(folder, RELEASES, SUMS), sumsOf(await readReleases(folder)))
}
