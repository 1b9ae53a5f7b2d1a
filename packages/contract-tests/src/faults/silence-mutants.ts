import { matchOperation } from './match-operation.js'
import type { Behaviour, Mutant, Soil } from './mutant.js'

type Missing = Exclude<Awaited<ReturnType<Behaviour>>, object>

const MISSING: readonly [Missing, string][] = [
  ['hang up', 'hangs up'],
  ['cut off', 'hangs up in the middle of the answer'],
  ['silence', 'never answers'],
]

/** Servers that do not answer at all. */
export const silenceMutants = ({ contract }: Soil): Mutant[] =>
  contract.operations.flatMap((operation) =>
    MISSING.map(([missing, title]): Mutant => ({
      id: `${operation.id} ${title}`,
      description: `${operation.id} ${title}`,
      rules: ['answered'],
      companions: ['set-up'],
      groups: ['negative'],
      sees: (current) => current.operation?.id === operation.id,
      fault: {
        kind: 'server',
        start: () => (request, forward) =>
          matchOperation(contract, request) === operation
            ? Promise.resolve(missing)
            : forward(request),
      },
    })),
  )
