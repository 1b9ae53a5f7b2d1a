/** `pnpm check:changesets`: what a branch changes for users, it says in a changeset. */
import { build } from './lib/build.ts'
import { bundledSources } from './lib/bundled-sources.ts'
import { changesetProblems } from './lib/changeset-gate.ts'
import { branchBase } from './lib/git.ts'
import { root } from './lib/workspace.ts'

const base = await branchBase(root)
console.log(
  base
    ? `Compared with ${base.found}, ${base.commit.slice(0, 12)}.`
    : 'This is main, or there is no main here: only the names in changesets were checked.',
)
build('cli')
const problems = await changesetProblems(root, base?.commit, {
  '@apigw-certificates/cli': await bundledSources(),
})
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\nRun: pnpm changeset`)
  process.exitCode = 1
}
