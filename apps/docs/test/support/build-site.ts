import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Vitest's own variables say "test", with which Astro builds something else. */
const WITHOUT_VITEST = Object.fromEntries(
  ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'TEST', 'VITEST'].map((name) => [name, undefined]),
)

/** Builds the site for a base path, as `pnpm build` does. */
export async function buildSite(folder: string, base: string): Promise<void> {
  await promisify(execFile)('astro', ['build', '--outDir', folder], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      ...WITHOUT_VITEST,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_BASE: base,
    },
  })
}
