import { readFileSync } from 'node:fs'

/** What was measured of a published version. */
export interface Quality {
  readonly commit: string
  /** ISO 8601, UTC. */
  readonly date: string
  readonly rows: readonly { readonly what: string; readonly result: string }[]
}

/**
 * Reads what the publishing workflow says: `SITE_COMMIT`, `SITE_DATE`, and `SITE_QUALITY`, a file that
 * `scripts/quality.ts` wrote. Undefined for a site that was built elsewhere.
 *
 * @throws Error when only some of them are there, or the file cannot be read
 */
export function readQuality(
  environment: Readonly<Record<string, string | undefined>>,
): Quality | undefined {
  const { SITE_COMMIT: commit, SITE_DATE: date, SITE_QUALITY: file } = environment
  if (!commit && !date && !file) return undefined
  if (!commit || !date || !file) {
    throw new Error('SITE_COMMIT, SITE_DATE and SITE_QUALITY are needed together.')
  }
  return { commit, date, rows: JSON.parse(readFileSync(file, 'utf8')) as Quality['rows'] }
}
