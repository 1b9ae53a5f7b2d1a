import type { Case, SetUp } from './case.js'
import { inputsOf, layOver, requestOf, type Given, type Inputs } from './inputs.js'
import type { NewRequest, SuiteConfig } from './suite-config.js'
import { findResponse, type Contract, type Operation } from '../contract/contract.js'
import type { WireRequest } from '../run/exchange.js'

export const requestMaker =
  (config: SuiteConfig): NewRequest =>
  (operation, body) =>
    requestOf(operation, config, inputsOf(operation, config, body))

/** The request of a case that needs its set-up: made of the inputs once they are known. */
export function afterSetUp(
  inputs: Inputs,
  make: (inputs: Inputs) => WireRequest,
  options: Omit<SetUp, 'request'> = {},
): Pick<Case, 'request'> & { readonly setUp: SetUp } {
  const request = (given: Given): WireRequest => make(layOver(inputs, given))
  return { request: request({}), setUp: { ...options, request } }
}

const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: end - first }, (_, index) => first + index)

const SUCCESSES = range(200, 300)
export const REFUSALS = range(400, 500)

const declaresDefault = ({ fallbacks }: Operation): boolean =>
  fallbacks.some(({ key }) => key === 'default')

/** Declared by themselves or by a range such as `4XX`. */
const declaredOf = (
  { responses, fallbacks }: Operation,
  statuses: readonly number[],
): readonly number[] =>
  statuses.filter(
    (one) =>
      responses.some(({ status }) => status === one) ||
      fallbacks.some(({ key, first, last }) => key !== 'default' && first <= one && one <= last),
  )

/**
 * None when the operation declares no success: nothing says what is right then. `default` is one only
 * where no other success is declared.
 */
export function successStatuses(operation: Operation): readonly number[] {
  const declared = declaredOf(operation, SUCCESSES)
  return declared.length === 0 && declaresDefault(operation) ? SUCCESSES : declared
}

/** Where none is declared, or all are by `default`, any refusal is right. */
export function refusalStatuses(operation: Operation): readonly number[] {
  const declared = declaredOf(operation, REFUSALS)
  return declared.length === 0 || declaresDefault(operation) ? REFUSALS : declared
}

/** What answers missing or wrong credentials; none when the operation does not say so. */
export function unauthorizedStatuses(operation: Operation): readonly number[] {
  const statuses = declaredOf(operation, [401, 403])
  return statuses.length === 0 && declaresDefault(operation) ? [401, 403] : statuses
}

/** The status that HTTP has for a kind of breach (RFC 9110, section 15.5). */
const OF_HTTP: Readonly<Record<string, number>> = {
  notFound: 404,
  methodNotAllowed: 405,
  contentTooLarge: 413,
  unsupportedMediaType: 415,
}

/** Statuses that speak of what the request says. */
const OF_CONTENT: ReadonlySet<number> = new Set([400, 404, 409, 422])

/**
 * What answers a kind of breach: as the catalogue says, where the operation declares it; else what is
 * declared for it, or any refusal.
 */
export function answerTo(
  contract: Contract,
  operation: Operation,
  kind: string,
): { statuses: readonly number[]; code?: string } {
  const answer = contract.violations.get(kind) ?? contract.violations.get('other')
  if (answer && findResponse(operation, answer.status)) {
    return { statuses: [answer.status], code: answer.code }
  }
  const status = OF_HTTP[kind]
  if (status !== undefined) {
    const isDeclared = operation.responses.some((response) => response.status === status)
    return { statuses: isDeclared ? [status] : REFUSALS }
  }
  const declared = refusalStatuses(operation).filter((one) => OF_CONTENT.has(one))
  return { statuses: declared.length > 0 ? declared : REFUSALS }
}

/** Of a request that a server may take or refuse, but must not fail at. */
export function eitherStatuses(contract: Contract, operation: Operation): readonly number[] {
  const successes = successStatuses(operation)
  return [
    ...new Set([
      ...(successes.length > 0 ? successes : SUCCESSES),
      ...refusalStatuses(operation),
      ...answerTo(contract, operation, 'other').statuses,
    ]),
  ]
}

/** The codes that say that the schema was broken. */
export const schemaCodes = ({ violations }: Contract): string[] =>
  ['required', 'minLength', 'maxLength', 'other'].flatMap(
    (kind) => violations.get(kind)?.code ?? [],
  )
