/** `pnpm api`: the API alone, with `HOST`, `PORT` and `DATA_DIR`. */
import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

build('api')
onParentGone(() => process.kill(process.pid, 'SIGTERM'))
await import('../apps/api/dist/main.js')
