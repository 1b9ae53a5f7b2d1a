import { refusedBy } from './authentication-cases.js'
import { afterSetUp, eitherStatuses, successStatuses } from './base.js'
import type { Case } from './case.js'
import { inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import { findResponse, type Contract, type Operation } from '../contract/contract.js'
import { isObject } from '../contract/json.js'
import type { WireRequest } from '../run/exchange.js'

/** Media types that no JSON API answers. RFC 9110, section 12.5.1: 406, or the answer all the same. */
const UNACCEPTABLE = ['image/png', 'application/xml;q=0.9', '*/*;q=0']

/** `Accept` headers that the answer does not suit. */
export const unacceptableCases = (contract: Contract, config: SuiteConfig): Case[] =>
  acceptCases(contract, config, UNACCEPTABLE)

/** What Prism never answers, and a server must: never sent to a mock. */
export const malformedAcceptCases = (contract: Contract, config: SuiteConfig): Case[] =>
  acceptCases(contract, config, ['no media type', '/;q=x,,'])

const acceptCases = (contract: Contract, config: SuiteConfig, values: readonly string[]): Case[] =>
  contract.operations.flatMap((operation) =>
    values.map((accept) => ({
      group: 'media type' as const,
      name: `${operation.id}: Accept: ${accept}`,
      operation,
      ...afterSetUp(inputsOf(operation, config), (inputs) => {
        const request = requestOf(operation, config, inputs)
        return { ...request, headers: { ...request.headers, Accept: accept } }
      }),
      expected: {
        statuses: [...successStatuses(operation), ...(findResponse(operation, 406) ? [406] : [])],
      },
    })),
  )

/**
 * Each property twice, the second time with another value. RFC 8259, section 4, leaves open what that
 * means: any declared answer to a request will do.
 */
export const duplicateCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => {
    const { body } = inputsOf(operation, config)
    const isJson = operation.body?.encoding === 'json' && isObject(body)
    const names = isJson ? Object.keys(body) : []
    return names.flatMap((name) =>
      [true, false].map((isFirst) => ({
        group: 'malformed' as const,
        name: `${operation.id}: ${name} twice, the ${isFirst ? 'first' : 'second'} is null`,
        operation,
        ...afterSetUp(inputsOf(operation, config), (inputs) =>
          twice(requestOf(operation, config, inputs), name, isFirst),
        ),
        expected: { statuses: eitherStatuses(contract, operation) },
      })),
    )
  })

function twice(request: WireRequest, name: string, isFirst: boolean): WireRequest {
  const nothing = `${JSON.stringify(name)}:null`
  const rest = String(request.body).slice(1, -1)
  return { ...request, body: `{${isFirst ? `${nothing},${rest}` : `${rest},${nothing}`}}` }
}

const MEBIBYTE = 1024 * 1024

/** Credentials are decided before the body is read. */
export const unreadBodyCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations
    .filter(({ body, isGuarded }) => isGuarded && body?.encoding === 'json')
    .flatMap((operation) =>
      refusedBy(operation, config, false).flatMap(({ name, credentials, statuses, code }) => {
        const request = requestOf(operation, config, inputsOf(operation, config), credentials)
        const bodies = { 'a body that is no JSON': '{', 'a body of 1 MiB': 'x'.repeat(MEBIBYTE) }
        return Object.entries(bodies).map(([title, body]) => ({
          group: 'authentication' as const,
          name: `${operation.id}: ${name}, ${title}`,
          operation,
          request: { ...request, body },
          expected: { statuses, ...(code !== undefined && { code }) },
        }))
      }),
    )

/** 404 comes before 405: no method is allowed where nothing is. */
export function unknownPathCases(contract: Contract, config: SuiteConfig): Case[] {
  const [known] = contract.operations
  if (!known) return []
  const code = contract.violations.get('notFound')?.code
  const { target, headers } = requestOf(known, config, inputsOf(known, config))
  const [path = ''] = target.split('?')
  // Longer than any path that the document has, so that no parameter takes it.
  const longest = Math.max(...contract.operations.map((one) => one.path.split('/').length))
  const unknown = `${path}${'/no-such-path'.repeat(longest)}`
  return ['PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => ({
    group: 'path' as const,
    name: `${method} ${unknown}`,
    request: { method, target: unknown, headers },
    expected: { statuses: [404], ...(code !== undefined && { code }) },
  }))
}

/** Percent-encodings of nothing, of a NUL, of half a character, and of a step to another path. */
const ENCODINGS = ['%zz', '%', '%00', '%ff', '%C3%28', '%2e%2e%2f']

/** Paths and queries that cannot be decoded, or should not be. */
export const encodingCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => [
    ...operation.parameters
      .filter(({ place }) => place === 'path')
      .flatMap(({ name }) =>
        ENCODINGS.map((text) => ({
          group: 'path' as const,
          name: `${operation.id}: ${name} is ${text}`,
          // A path that cannot be decoded belongs to no operation.
          request: withSegment(operation, config, name, text),
          expected: { statuses: REFUSED_PATHS },
        })),
      ),
    ...[...ENCODINGS.map((text) => `${text}=${text}`), '&&==&', 'a[b]=1&a[]=2&__proto__=3'].map(
      (query) => ({
        group: 'path' as const,
        name: `${operation.id}: ?${query}`,
        operation,
        ...afterSetUp(inputsOf(operation, config), (inputs) => {
          const request = requestOf(operation, config, inputs)
          const separator = request.target.includes('?') ? '&' : '?'
          return { ...request, target: `${request.target}${separator}${query}` }
        }),
        expected: { statuses: eitherStatuses(contract, operation) },
      }),
    ),
  ])

/** 403 where the segment decides who may ask. */
const REFUSED_PATHS = [400, 403, 404]

function withSegment(
  operation: Operation,
  config: SuiteConfig,
  name: string,
  text: string,
): WireRequest {
  const inputs = inputsOf(operation, config)
  const mark = '0mark0'
  const request = requestOf(operation, config, {
    ...inputs,
    path: { ...inputs.path, [name]: mark },
  })
  return { ...request, target: request.target.replace(mark, text) }
}
