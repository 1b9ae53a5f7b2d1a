import { follow, linksAfter, type Step } from './chain.js'
import { EmptyExpressionError, type Occurrence } from './expression.js'
import { inputsOf, layOver, requestOf, type Given } from '../cases/inputs.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract, Link, Operation } from '../contract/contract.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** A step that did not do what the contract says of it. */
export interface SetUpFailure {
  readonly message: string
  readonly operation: Operation
  readonly request: WireRequest
  /** Undefined when none came. */
  readonly answer: Answer | undefined
}

/** What the steps give to the operation that they were done for, or why they could not. */
interface Prepared {
  readonly given: Given
  readonly failure?: SetUpFailure
}

/** Follows the links of a document on a server. */
export interface LinkFollower {
  /**
   * Goes from step to step, each with what the one before it gives, and stops at the first that fails.
   * What was done is added to `done`, in order.
   */
  setUp(chain: readonly Step[], target: Operation, done: Occurrence[]): Promise<Prepared>
  /** Takes back what was done, the latest first. Best effort: it may be gone already. */
  takeBack(done: readonly Occurrence[]): Promise<void>
  /** What the operations answer that only read what was done, by their IDs. */
  look(done: readonly Occurrence[]): Promise<ReadonlyMap<string, string>>
}

/** Each request is sent once; `exchange` says nothing when nothing comes back. */
export function createLinkFollower(
  { operations }: Contract,
  config: SuiteConfig,
  exchange: (operation: Operation, request: WireRequest) => Promise<Answer | undefined>,
): LinkFollower {
  const targetOf = ({ operationId }: Link): Operation | undefined =>
    operations.find(({ id }) => id === operationId)

  const requestWith = (operation: Operation, given: Given): WireRequest =>
    requestOf(operation, config, layOver(inputsOf(operation, config), given))

  /** Follows the links of what was done that lead to some operations. */
  const followAll = async (
    done: readonly Occurrence[],
    isWanted: (link: Link, target: Operation) => boolean,
    use: (target: Operation, answer: Answer | undefined) => void = () => {},
  ): Promise<void> => {
    for (const occurrence of done) {
      for (const link of linksAfter(occurrence)) {
        const target = targetOf(link)
        if (!target || !isWanted(link, target)) continue
        const given = tryToFollow(link, target, occurrence)
        if (!(given instanceof EmptyExpressionError)) {
          use(target, await exchange(target, requestWith(target, given)))
        }
      }
    }
  }

  return {
    async setUp(chain, target, done) {
      let given: Given = {}
      for (const [index, { source, link }] of chain.entries()) {
        const request = requestWith(source, given)
        const answer = await exchange(source, request)
        const fail = (reason: string): Prepared => ({
          given,
          failure: {
            message: `${target.id} was not asked, because its set-up ${source.id} ${reason}`,
            operation: source,
            request,
            answer,
          },
        })
        if (!answer) return fail('was not answered')
        const occurrence = { operation: source, request, answer }
        done.push(occurrence)
        if (!linksAfter(occurrence).includes(link)) return fail(`was answered ${answer.status}`)
        const next = tryToFollow(link, chain[index + 1]?.source ?? target, occurrence)
        if (next instanceof EmptyExpressionError) return fail(`lacks something: ${next.message}`)
        given = next
      }
      return { given }
    },

    takeBack: (done) => followAll(done.toReversed(), ({ isUndo }) => isUndo),

    async look(done) {
      const seen = new Map<string, string>()
      await followAll(
        done,
        ({ isUndo }, { method }) => !isUndo && method === 'GET',
        ({ id }, answer) => seen.set(id, answer ? `${answer.status} ${answer.text}` : 'nothing'),
      )
      return seen
    },
  }
}

function tryToFollow(
  link: Link,
  target: Operation,
  occurrence: Occurrence,
): Given | EmptyExpressionError {
  try {
    return follow(link, target, occurrence)
  } catch (error) {
    if (error instanceof EmptyExpressionError) return error
    throw error
  }
}
