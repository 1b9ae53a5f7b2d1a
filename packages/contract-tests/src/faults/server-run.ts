import { createChooser } from './chooser.js'
import { matchOperation } from './match-operation.js'
import type { Behaviour, Mutant, ServerFault } from './mutant.js'
import { startProxy } from './proxy.js'
import type { MutantResult } from './result.js'
import { missed, verdictOf } from './verdict.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract } from '../contract/contract.js'
import type { Occurrence } from '../links/expression.js'
import { createLinkFollower } from '../links/link-follower.js'
import { send } from '../run/send.js'
import { createSuite, type Suite } from '../run/suite.js'

/** A good server answers within this time, in milliseconds; one that is silent is not waited for. */
const PATIENCE = 250

/** Runs one mutant at a time on a server of its own. */
export interface ServerRunner {
  run(mutant: Mutant, fault: ServerFault, seed: number): Promise<MutantResult>
  close(): Promise<void>
}

/** Starts the server; it stands before the good one, and has the fault of the mutant that is run. */
export async function startServerRunner(
  document: unknown,
  config: SuiteConfig,
  good: string,
  contract: Contract,
): Promise<ServerRunner> {
  let behave: Behaviour = (request, forward) => forward(request)
  const done: Occurrence[] = []
  const proxy = await startProxy(good, (request, forward) =>
    behave(request, async (forwarded) => {
      const answer = await forward(forwarded)
      const operation = matchOperation(contract, forwarded)
      if (operation) done.push({ operation, request: forwarded, answer })
      return answer
    }),
  )
  const { url, close } = proxy
  const patient = createSuite(document, config, { url })
  const impatient = createSuite(document, config, { url, answerTimeout: PATIENCE })
  /** A fault that leaves nothing to the seed is the same for every one. */
  const unchosen = new Map<Mutant, MutantResult>()
  const { takeBack } = createLinkFollower(contract, config, (_, request) => send(good, request))

  return {
    async run(mutant, fault, seed) {
      const known = unchosen.get(mutant)
      if (known) return { ...known, seed }
      let isChosen = false
      const choose = createChooser(seed, mutant.id)
      behave = fault.start((items) => {
        isChosen = true
        return choose(items)
      })
      const suite = mutant.rules.includes('answered') ? impatient : patient
      const result = (await firstVerdict(suite, mutant, seed)) ?? missed(mutant, seed)
      // What a forgetful server did not take back is still on the good one.
      await takeBack(done.splice(0))
      if (!isChosen) unchosen.set(mutant, result)
      return result
    },
    close,
  }
}

async function firstVerdict(
  suite: Suite,
  mutant: Mutant,
  seed: number,
): Promise<MutantResult | undefined> {
  const { groups, sees = () => true } = mutant
  for (const current of suite.cases) {
    if (!groups.includes(current.group) || !sees(current)) continue
    const { violations } = await suite.run(current)
    const verdict = verdictOf(mutant, seed, violations)
    if (verdict) return verdict
  }
  return undefined
}
