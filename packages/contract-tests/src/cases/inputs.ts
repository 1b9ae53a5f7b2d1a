import { credentialsOf, type Credentials } from './credentials.js'
import {
  serializeCookie,
  serializeForm,
  serializeHeader,
  serializePath,
  serializeQuery,
} from './serialize.js'
import type { SuiteConfig } from './suite-config.js'
import type { Operation, Parameter } from '../contract/contract.js'
import { isObject } from '../contract/json.js'
import type { WireRequest } from '../run/exchange.js'

/** By name; a text is sent as it is, anything else in the parameter's style. */
type Values = Readonly<Record<string, unknown>>

/** What goes into the request of an operation. */
export interface Inputs {
  readonly path: Values
  readonly query: Values
  readonly headers: Values
  readonly cookies: Values
  /** Undefined when none is sent. */
  readonly body: unknown
}

/** The part of the inputs that holds the parameters of a place. */
export const PART_OF_PLACE = {
  path: 'path',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
} as const

/** Inputs that come from what was set up; they go over the others. */
export type Given = Partial<Inputs>

/** A value for a parameter: the suite's, else the document's. */
export const valueFor = ({ name, example }: Parameter, { parameters = {} }: SuiteConfig): unknown =>
  Object.hasOwn(parameters, name) ? parameters[name] : example

/** The least that is allowed: what is required, and the first example of the body. */
export function inputsOf(
  operation: Operation,
  config: SuiteConfig,
  body: unknown = bodyOf(operation, config),
): Inputs {
  const required = (place: Parameter['place']): Values =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.place === place && parameter.isRequired)
        .map((parameter) => [parameter.name, valueFor(parameter, config)]),
    )
  return {
    path: required('path'),
    query: required('query'),
    headers: required('header'),
    cookies: required('cookie'),
    body,
  }
}

/** What is given over the inputs; of a body, property by property. */
export const layOver = (
  inputs: Inputs,
  { path, query, headers, cookies, body }: Given,
): Inputs => ({
  path: { ...inputs.path, ...path },
  query: { ...inputs.query, ...query },
  headers: { ...inputs.headers, ...headers },
  cookies: { ...inputs.cookies, ...cookies },
  body:
    isObject(inputs.body) && isObject(body) ? { ...inputs.body, ...body } : (body ?? inputs.body),
})

/** The request, as the suite's caller unless other credentials are given. */
export function requestOf(
  operation: Operation,
  config: Pick<SuiteConfig, 'credentials' | 'token'>,
  inputs: Inputs,
  credentials: Credentials = credentialsOf(operation, config),
): WireRequest {
  const { method, path, basePath, accept, body: declared } = operation
  const written = (
    place: Parameter['place'],
    write: (parameter: Parameter, value: unknown) => string,
  ): Record<string, string> =>
    Object.fromEntries(
      Object.entries(inputs[PART_OF_PLACE[place]]).map(([name, value]) => [
        name,
        write(declaredOr(operation, place, name), value),
      ]),
    )
  const segments = written('path', serializePath)
  const target = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => segments[name] ?? name)
  const query = [
    ...Object.values(written('query', serializeQuery)),
    ...Object.entries(credentials.query).map(pairOf),
  ]
  const cookies = [
    ...Object.values(written('cookie', serializeCookie)),
    ...Object.entries(credentials.cookies).map(pairOf),
  ]
  const { body } = inputs
  return {
    method,
    target: [basePath + target, query.filter((pair) => pair !== '').join('&')]
      .filter((part) => part !== '')
      .join('?'),
    headers: {
      ...(accept !== undefined && { Accept: accept }),
      ...credentials.headers,
      ...(body !== undefined && { 'Content-Type': declared?.mediaType ?? 'application/json' }),
      ...(cookies.length > 0 && { Cookie: cookies.join('; ') }),
      ...written('header', serializeHeader),
    },
    ...(body !== undefined && { body: bodyText(operation, body) }),
  }
}

const pairOf = ([name, text]: [string, string]): string => `${name}=${encodeURIComponent(text)}`

function bodyText({ body }: Operation, value: unknown): string {
  if (body?.encoding === 'form') return serializeForm(value)
  return body?.encoding === 'raw' && typeof value === 'string' ? value : JSON.stringify(value)
}

/** A parameter that the operation does not declare goes as one of its place does by default. */
const declaredOr = (
  { parameters }: Operation,
  place: Parameter['place'],
  name: string,
): Parameter =>
  parameters.find((one) => one.place === place && one.name === name) ?? {
    name,
    place,
    isRequired: false,
    isExtension: false,
    schema: {},
    style: place === 'query' || place === 'cookie' ? 'form' : 'simple',
    isExploded: false,
    allowsReserved: false,
    example: undefined,
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
