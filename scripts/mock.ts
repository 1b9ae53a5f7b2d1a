/** `pnpm mock`: the Prism mock alone, with `HOST` and `PORT`; pages may ask it. */
import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

const { HOST: host = '127.0.0.1', PORT: port = '4010' } = process.env

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(0))
}
onParentGone(() => process.exit(0))

if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  fail(`PORT must be a number from 0 to 65535, not "${port}".`)
}
build('contract-tests')
const { startMock } = await import('@apigw-certificates/contract-tests/prism')
try {
  const { url } = await startMock({ host, port: Number(port), cors: true })
  console.log(`listening on ${url}`)
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  fail(`Port ${port} is taken. Set PORT to another one, or to 0 for any.`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
