import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Builds the site for a base path, as `pnpm build` does. */
export async function buildSite(folder: string, base: string): Promise<void> {
  // Vitest's own say "test", with which Astro builds something else.
  const { BASE_URL, DEV, MODE, PROD, SSR, TEST, VITEST, ...environment } = process.env
  await promisify(execFile)('astro', ['build', '--outDir', folder], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...environment,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_BASE: base,
    },
  })
}
