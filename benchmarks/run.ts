/** `pnpm bench NAME`: builds what a benchmark measures and runs it. */
import { build } from '../scripts/lib/build.ts'

interface Benchmark {
  /** The packages that it needs. */
  readonly measures: readonly string[]
  readonly run: () => Promise<unknown>
}

const benchmarks = new Map<string, Benchmark>([
  ['x509', { measures: ['x509'], run: () => import('./x509.ts') }],
  ['store', { measures: ['api'], run: () => import('./store.ts') }],
  ['api', { measures: ['api', 'contract-tests'], run: () => import('./api.ts') }],
  ['contract', { measures: ['api', 'contract-tests'], run: () => import('./contract.ts') }],
  ['client', { measures: ['client'], run: () => import('./client.ts') }],
])

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks.get(name)
if (benchmark) {
  build(...benchmark.measures)
  await benchmark.run()
} else {
  console.error(`Usage: pnpm bench ${[...benchmarks.keys()].join(' | ')}`)
  process.exitCode = 2
}
