import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Builds the site for a base path. */
export async function buildSite(folder: string, base: string): Promise<void> {
  await promisify(execFile)('astro', ['build', '--outDir', folder], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      // Vitest says "test", with which Starlight leaves the search out.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_BASE: base,
    },
  })
}
