/** `pnpm bench NAME`: builds the package of that name and runs its benchmark. */
import { build } from '../scripts/lib/build.ts'

const benchmarks = new Map([['x509', () => import('./x509.ts')]])

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks.get(name)
if (benchmark) {
  build(name)
  await benchmark()
} else {
  console.error(`Usage: pnpm bench ${[...benchmarks.keys()].join(' | ')}`)
  process.exitCode = 2
}
