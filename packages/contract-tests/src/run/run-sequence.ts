import type { CaseResult, Violation } from './result.js'
import type { Case, Walk } from '../cases/case.js'
import { EmptyExpressionError, type Occurrence } from '../links/expression.js'

/** What a sequence needs of the runner. */
interface Surroundings extends Pick<Walk, 'given' | 'made'> {
  readonly onAnswer: (occurrence: Occurrence) => void
  readonly contradiction: (message: string) => Violation
}

/** An answer that ends a sequence; what is wrong with it has been said. */
class SequenceEnded extends Error {
  override readonly name = 'SequenceEnded'
}

/** Runs the requests of a sequence until one is not answered as it must be. */
export async function runSequence(
  current: Case,
  sequence: (walk: Walk) => Promise<void>,
  judge: (current: Case) => Promise<CaseResult>,
  { onAnswer, contradiction, ...surroundings }: Surroundings,
): Promise<CaseResult> {
  const steps: CaseResult[] = []
  const contradictions: Violation[] = []
  const walk: Walk = {
    ...surroundings,
    async ask(operation, request, statuses) {
      const { group, name } = current
      const step = await judge({ group, name, operation, request, expected: { statuses } })
      const { answer } = step
      steps.push(step)
      if (answer) onAnswer({ operation, request, answer })
      if (!answer || !statuses.includes(answer.status)) throw new SequenceEnded()
      return answer
    },
    contradict: (message) => contradictions.push(contradiction(message)),
  }
  try {
    await sequence(walk)
  } catch (error) {
    if (error instanceof EmptyExpressionError)
      walk.contradict(`a link cannot be followed: ${error.message}`)
    else if (!(error instanceof SequenceEnded)) throw error
  }
  return {
    case: current,
    answer: steps.at(-1)?.answer,
    violations: [...steps.flatMap(({ violations }) => violations), ...contradictions],
    steps,
  }
}
