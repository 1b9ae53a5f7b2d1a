/** `pnpm check:size`: holds the client's bundles and what is published to their ceilings. */
import { packedCeilings, weighPacked } from './lib/packed-size.ts'
import { ourPackages } from './lib/packages.ts'
import { report } from './lib/report.ts'
import { ceilings, weigh } from './lib/size-ceilings.ts'

const weighed = await Promise.all(ceilings.map(weigh))
console.table(
  Object.fromEntries(
    weighed.map(({ ceiling, size: { minified, gzipped } }) => [
      ceiling.name,
      { minified, gzipped, ceiling: ceiling.most },
    ]),
  ),
)
const packed = await Promise.all(ourPackages().map((each) => weighPacked(each)))
console.table(
  Object.fromEntries(
    packed.map(({ name, size }) => [name, { packed: size, ceiling: packedCeilings[name]?.most }]),
  ),
)
report(
  [...weighed, ...packed].flatMap(({ problems }) => problems),
  'Make it smaller, or say in scripts/lib/{size-ceilings,packed-size}.ts why it must be larger.',
  'All are under their ceilings.',
)
