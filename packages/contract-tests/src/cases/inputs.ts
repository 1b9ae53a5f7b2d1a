import type { SuiteConfig } from './suite-config.js'
import type { Operation, Parameter } from '../contract/contract.js'
import { isObject } from '../contract/json.js'
import type { WireRequest } from '../run/exchange.js'

export const JSON_CONTENT = { 'Content-Type': 'application/json' } as const

type Texts = Readonly<Record<string, string>>

/** What goes into the request of an operation. */
export interface Inputs {
  readonly path: Texts
  readonly query: Texts
  readonly headers: Texts
  /** Undefined when none is sent. */
  readonly body: unknown
}

/** The part of the inputs that holds the parameters of a place; cookies are not sent. */
export const PART_OF_PLACE = { path: 'path', query: 'query', header: 'headers' } as const

/** Inputs that come from what was set up; they go over the others. */
export type Given = Partial<Inputs>

/** A value for a parameter: the suite's, else the document's; undefined when neither has one. */
export function valueFor(
  { name, example }: Parameter,
  { parameters }: SuiteConfig,
): string | undefined {
  if (Object.hasOwn(parameters, name)) return parameters[name]
  return example === undefined ? undefined : String(example)
}

/** The least that is allowed: what is required, and the first example of the body. */
export function inputsOf(
  operation: Operation,
  config: SuiteConfig,
  body: unknown = bodyOf(operation, config),
): Inputs {
  const required = (place: Parameter['place']): Texts =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.place === place && parameter.isRequired)
        .map((parameter) => [parameter.name, valueFor(parameter, config) ?? parameter.name]),
    )
  return { path: required('path'), query: required('query'), headers: required('header'), body }
}

/** What is given over the inputs; of a body, property by property. */
export const layOver = (inputs: Inputs, { path, query, headers, body }: Given): Inputs => ({
  path: { ...inputs.path, ...path },
  query: { ...inputs.query, ...query },
  headers: { ...inputs.headers, ...headers },
  body:
    isObject(inputs.body) && isObject(body) ? { ...inputs.body, ...body } : (body ?? inputs.body),
})

/** The request, as the suite's caller. */
export function requestOf(
  { method, path }: Operation,
  { credentials }: Pick<SuiteConfig, 'credentials'>,
  inputs: Inputs,
): WireRequest {
  const target = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(inputs.path[name] ?? name),
  )
  const query = Object.entries(inputs.query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  const { body } = inputs
  return {
    method,
    target: query === '' ? target : `${target}?${query}`,
    headers: { ...credentials, ...(body !== undefined && JSON_CONTENT), ...inputs.headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

/** The request examples, with what depends on the server put over them. */
export const examplesOf = (
  { body }: Operation,
  { exampleOverrides = {} }: SuiteConfig,
): Map<string, unknown> =>
  new Map(
    [...(body?.examples ?? [])].map(([name, value]) => [name, override(value, exampleOverrides)]),
  )

function override(value: unknown, overrides: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((item) => override(item, overrides))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      Object.hasOwn(overrides, name) ? overrides[name] : override(part, overrides),
    ]),
  )
}

/** A body that is allowed: the first example. */
export const bodyOf = (operation: Operation, config: SuiteConfig): unknown =>
  examplesOf(operation, config).values().next().value
