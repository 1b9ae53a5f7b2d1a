/** `pnpm check:size`: holds the client's bundles to their ceilings. */
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
const problems = weighed.flatMap((each) => each.problems)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  console.error('Make it smaller, or say in scripts/lib/size-ceilings.ts why it must be larger.')
  process.exitCode = 1
}
