import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Package } from './packages.ts'

/** What a package may weigh as it is downloaded. */
export interface PackedCeiling {
  /** In bytes, as a tarball. */
  readonly most: number
  readonly why: string
}

const SOURCES = 'with its sources and the maps to them, for debuggers'

/** By the package's name. */
export const packedCeilings: Readonly<Record<string, PackedCeiling>> = {
  '@apigw-certificates/api': {
    most: 180_000,
    why: `a server with its callers, stores, log, metrics and TLS, ${SOURCES}`,
  },
  '@apigw-certificates/cli': {
    most: 70_000,
    why: 'a bundle of the client and the checks, so that nothing else is installed',
  },
  '@apigw-certificates/client': {
    most: 125_000,
    why: `types, operations and validators of two contracts, ${SOURCES}`,
  },
  '@apigw-certificates/contract-tests': {
    most: 420_000,
    why: `cases, rules, a fuzzer and reports in four formats, ${SOURCES}`,
  },
  '@apigw-certificates/openapi': { most: 55_000, why: 'two contracts, each as YAML and as JSON' },
  '@apigw-certificates/server': {
    most: 180_000,
    why: `validators of requests and answers, compiled ahead, of two contracts, ${SOURCES}`,
  },
  '@apigw-certificates/service': { most: 65_000, why: `the rules of the API, ${SOURCES}` },
  '@apigw-certificates/signature': { most: 20_000, why: `one algorithm, ${SOURCES}` },
  '@apigw-certificates/x509': { most: 125_000, why: `a reader of DER and its checks, ${SOURCES}` },
}

/** The size of a package as it is published, in bytes. */
async function packedSize(folder: string): Promise<number> {
  const destination = mkdtempSync(join(tmpdir(), 'apigw-packed-'))
  try {
    const args = ['pack', '--pack-destination', destination]
    await promisify(execFile)('pnpm', args, { cwd: folder })
    const [tarball = ''] = readdirSync(destination)
    return statSync(join(destination, tarball)).size
  } finally {
    rmSync(destination, { recursive: true, force: true })
  }
}

/** Packs a package and compares it with its ceiling. */
export async function weighPacked(
  { folder, manifest: { name } }: Package,
  ceilings = packedCeilings,
) {
  const size = await packedSize(folder)
  const ceiling = ceilings[name]
  if (!ceiling) return { name, size, problems: [`${name}: has no ceiling.`] }
  const { most, why } = ceiling
  const problems = size > most ? [`${name}: ${size} B packed is over ${most} B: ${why}.`] : []
  return { name, size, most, problems }
}
