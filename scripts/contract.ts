/** `pnpm contract --url URL`: `apigw-contract verify` with `contract.config.ts`, built first. */
import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

onParentGone(() => process.kill(process.pid, 'SIGTERM'))

build('contract-tests')
// `pnpm contract -- --url URL` hands the dashes on.
const args = process.argv.slice(2).filter((argument) => argument !== '--')
process.argv.splice(2, Infinity, 'verify', ...args)
await import('@apigw-certificates/contract-tests/command')
