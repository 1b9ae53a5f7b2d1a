import type { NewRequest, SuiteConfig } from './suite-config.js'
import { findResponse, type Contract, type Operation } from '../contract/contract.js'
import { isObject } from '../contract/json.js'

export const JSON_CONTENT = { 'Content-Type': 'application/json' } as const

/** The path with its parameters filled in, and others put over them. */
export const targetOf = (
  { path }: Operation,
  { pathParameters }: SuiteConfig,
  overrides: Readonly<Record<string, string>> = {},
): string =>
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(overrides[name] ?? pathParameters[name] ?? name),
  )

export const requestMaker =
  (config: SuiteConfig): NewRequest =>
  (operation, body) => ({
    method: operation.method,
    target: targetOf(operation, config),
    headers: { ...config.credentials, ...(body !== undefined && JSON_CONTENT) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/** The request examples, with what depends on the server put over them. */
export function examplesOf(operation: Operation, config: SuiteConfig): Map<string, unknown> {
  const overrides = Object.entries(config.exampleOverrides ?? {})
  return new Map(
    [...(operation.body?.examples ?? [])].map(([name, value]) => {
      if (!isObject(value)) return [name, value]
      const changes = overrides.filter(([key]) => key in value)
      return [name, { ...value, ...Object.fromEntries(changes) }]
    }),
  )
}

/** A body that is allowed: the first example. */
export const bodyOf = (operation: Operation, config: SuiteConfig): unknown =>
  examplesOf(operation, config).values().next().value

export const successStatuses = ({ responses }: Operation): readonly number[] =>
  responses.map(({ status }) => status).filter((status) => status >= 200 && status < 300)

export const refusalStatuses = ({ responses }: Operation): readonly number[] =>
  responses.map(({ status }) => status).filter((status) => status >= 400 && status < 500)

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
