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

const statusesBetween = ({ responses }: Operation, first: number, end: number): readonly number[] =>
  responses.map(({ status }) => status).filter((status) => status >= first && status < end)

export const successStatuses = (operation: Operation): readonly number[] =>
  statusesBetween(operation, 200, 300)

export const refusalStatuses = (operation: Operation): readonly number[] =>
  statusesBetween(operation, 400, 500)

/** What answers a kind of breach, where the catalogue says so and the operation declares it. */
export function answerTo(
  contract: Contract,
  operation: Operation,
  kind: string,
): { statuses: readonly number[]; code?: string } {
  const answer = contract.violations.get(kind) ?? contract.violations.get('other')
  return answer && findResponse(operation, answer.status)
    ? { statuses: [answer.status], code: answer.code }
    : { statuses: refusalStatuses(operation) }
}

/** The codes that say that the schema was broken. */
export const schemaCodes = ({ violations }: Contract): string[] =>
  ['required', 'minLength', 'maxLength', 'other'].flatMap(
    (kind) => violations.get(kind)?.code ?? [],
  )
