/** `pnpm check:examples`: every `@example` in what is published compiles. */
import { tsdocExamples } from './lib/tsdoc-example.ts'
import { exampleProblems } from './lib/example-problems.ts'
import { ourPackages } from './lib/packages.ts'
import { report } from './lib/report.ts'

const packages = ourPackages()
const examples = packages.flatMap(tsdocExamples)
report(
  exampleProblems(packages, examples),
  'Mend the example. What many examples take for granted is in scripts/lib/example-given.ts.',
  `${examples.length} examples compile.`,
)
