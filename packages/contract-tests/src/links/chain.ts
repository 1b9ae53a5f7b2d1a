import { fillIn, type Occurrence } from './expression.js'
import type { Given } from '../cases/inputs.js'
import { findResponse, type Contract, type Link, type Operation } from '../contract/contract.js'

/** An operation whose success leads on to another one. */
export interface Step {
  readonly source: Operation
  readonly link: Link
}

/**
 * What must be done before an operation finds what it names: the first link that leads to it, before
 * it the first one that leads to that link's operation, and so on. What takes something back has no
 * other source than what it takes back.
 */
export function chainTo(
  { operations }: Pick<Contract, 'operations'>,
  { id }: Operation,
  visited: readonly string[] = [],
): readonly Step[] {
  const sources = operations
    .filter((source) => source.id !== id && !visited.includes(source.id))
    .flatMap((source) =>
      linksOf(source)
        .filter(({ operationId }) => operationId === id)
        .map((link) => ({ source, link })),
    )
  const step = sources.find(({ link }) => !link.isUndo) ?? sources[0]
  return step ? [...chainTo({ operations }, step.source, [...visited, id]), step] : []
}

/** The links of an operation's successes. */
export const linksOf = ({ responses, fallbacks }: Operation): readonly Link[] => [
  ...responses.filter(({ status }) => isSuccess(status)).flatMap(({ links }) => links),
  ...fallbacks.filter(({ key }) => /^2XX$/i.test(key)).flatMap(({ links }) => links),
]

const isSuccess = (status: number): boolean => status >= 200 && status < 300

/** The links that an answer declares; none when it is no success. */
export const linksAfter = ({ operation, answer }: Occurrence): readonly Link[] =>
  isSuccess(answer.status) ? (findResponse(operation, answer.status)?.links ?? []) : []

/**
 * What a link gives to the operation that it leads to.
 *
 * @throws EmptyExpressionError when it gives less than it says
 */
export function follow(link: Link, target: Operation, occurrence: Occurrence): Given {
  const given = Object.entries(link.parameters).flatMap(([key, value]) => {
    const [place, name] = /^(path|query|header|cookie)\.(.+)$/.exec(key)?.slice(1) ?? [
      undefined,
      key,
    ]
    const parameter = target.parameters.find(
      (one) => one.name === name && (place === undefined || one.place === place),
    )
    return parameter ? [{ ...parameter, value: fillIn(value, occurrence) }] : []
  })
  const at = (wanted: string): Record<string, unknown> =>
    Object.fromEntries(
      given.filter(({ place }) => place === wanted).map(({ name, value }) => [name, value]),
    )
  const body = fillIn(link.requestBody, occurrence)
  return {
    path: at('path'),
    query: at('query'),
    headers: at('header'),
    cookies: at('cookie'),
    ...(body !== undefined && { body }),
  }
}

/** Whether the request names what was set up; a list only has it in its answer. */
export const isLinked = (contract: Pick<Contract, 'operations'>, operation: Operation): boolean => {
  const link = chainTo(contract, operation).at(-1)?.link
  return (
    link !== undefined &&
    (Object.keys(link.parameters).length > 0 || link.requestBody !== undefined)
  )
}
