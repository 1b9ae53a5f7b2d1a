/**
 * `pnpm api`: the API alone, with `HOST`, `PORT`, `SEED`, and `DATA_DIR` or `DATABASE_URL`.
 * `pnpm api migrate`: brings the database of `DATABASE_URL` to this version's schema.
 * `pnpm api backup FILE`: copies the database of `DATA_DIR`, also while it is in use.
 */
import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

build('api')
onParentGone(() => process.kill(process.pid, 'SIGTERM'))
await import('../apps/api/dist/main.js')
