/** `pnpm check:licenses`: every run-time dependency of what is published has a licence that we may use. */
import { licenseProblems } from './lib/licenses.ts'
import { ourPackages } from './lib/packages.ts'
import { report } from './lib/report.ts'

const { checked, problems } = licenseProblems(ourPackages().map(({ folder }) => folder))
report(
  problems,
  'Use another package, or say in scripts/lib/licenses.ts why its licence is acceptable.',
  `The licences of ${checked} packages allow their use.`,
)
