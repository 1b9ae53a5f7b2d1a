import type { Recorded, Soil } from './mutant.js'
import { successStatuses } from '../cases/base.js'
import type { DeclaredResponse, Operation } from '../contract/contract.js'
import type { JsonObject } from '../contract/json.js'
import type { Answer } from '../run/exchange.js'

export const withText = (answer: Answer, text: string): Answer => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { ...answer, text, json }
}

export const withJson = (answer: Answer, json: unknown): Answer =>
  withText(answer, JSON.stringify(json))

export const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
})

export const withoutHeader = (answer: Answer, name: string): Answer => ({
  ...answer,
  headers: Object.fromEntries(
    Object.entries(answer.headers).filter(([key]) => key !== name.toLowerCase()),
  ),
})

/** An answer of an operation with a status, and what the document declares for it. */
export interface Declared {
  readonly operation: Operation
  readonly response: DeclaredResponse
  /** The schema of the body; undefined when it has none. */
  readonly schema: JsonObject | undefined
  /** For people to read: `showThing 200`. */
  readonly title: string
  /** Whether a recorded answer is one of these, and has a body where one is declared. */
  readonly isOf: (recorded: Recorded) => boolean
}

/** Every answer that the document declares and a good server gave. */
export const declaredAnswers = ({ contract, recorded }: Soil): Declared[] =>
  contract.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const [schema] = response.schemas.values()
      const isOf = ({ case: current, answer }: Recorded): boolean =>
        current.operation?.id === operation.id &&
        answer.status === response.status &&
        (schema === undefined || answer.json !== undefined)
      const title = `${operation.id} ${response.status}`
      return recorded.some(isOf) ? [{ operation, response, schema, title, isOf }] : []
    }),
  )

/** The successes that an operation was answered with. */
export const successesOf = ({ recorded }: Soil, operation: Operation): Recorded[] =>
  recorded.filter(
    ({ case: current, answer }) =>
      current.operation?.id === operation.id && successStatuses(operation).includes(answer.status),
  )

/** Whether an answer of this status would be wrong for the request. */
export const isWrong = ({ case: { expected } }: Recorded, status: number): boolean =>
  !expected.statuses.includes(status)
