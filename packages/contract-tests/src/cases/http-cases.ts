import { gzipSync } from 'node:zlib'

import { afterSetUp, answerTo, refusalStatuses, successStatuses } from './base.js'
import type { Case } from './case.js'
import { examplesOf, inputsOf, JSON_CONTENT, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { WireRequest } from '../run/exchange.js'

/** Every request example of the document. */
export const exampleCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => {
    const examples = examplesOf(operation, config)
    const bodies: [string, unknown][] = operation.body ? [...examples] : [['no body', undefined]]
    return bodies.map(([name, body]) => ({
      group: 'example' as const,
      name: `${operation.id}: ${name}`,
      operation,
      ...afterSetUp({ ...inputsOf(operation, config), body }, (inputs) =>
        requestOf(operation, config, inputs),
      ),
      expected: { statuses: successStatuses(operation) },
    }))
  })

/** Every example of every response, which a mock gives when asked for it. */
export const statusCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, examples }) =>
      (examples.size > 0 ? [...examples.keys()] : [undefined]).map((example) => {
        const request = allowed(operation, config)
        const prefer =
          example === undefined ? `code=${status}` : `code=${status}, example=${example}`
        return {
          group: 'status' as const,
          name: `${operation.id}: ${status} ${example ?? ''}`.trimEnd(),
          operation,
          request: { ...request, headers: { ...request.headers, Prefer: prefer } },
          expected: {
            statuses: [status],
            ...(contract.errors.some(({ code }) => code === example) &&
              example !== undefined && { code: example }),
          },
        }
      }),
    ),
  )

/** None, empty, wrong and every kind of refused credentials; also before a body that is broken. */
export const authenticationCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) =>
    config.refusedCredentials.flatMap(({ name, headers, status, code }) => {
      const request = allowed(operation, config)
      const others = Object.entries(request.headers).filter(([key]) => !(key in config.credentials))
      const refused = { ...request, headers: { ...Object.fromEntries(others), ...headers } }
      const expected = { statuses: [status], ...(code !== undefined && { code }) }
      const variants: [string, WireRequest][] = operation.body
        ? [
            [name, refused],
            [`${name}, body that breaks the schema`, { ...refused, body: '{}' }],
          ]
        : [[name, refused]]
      return variants.map(([title, variant]) => ({
        group: 'authentication' as const,
        name: `${operation.id}: ${title}`,
        operation,
        request: variant,
        expected,
      }))
    }),
  )

/** Bodies that are not `application/json` in UTF-8, by their headers. */
export const mediaTypeCases = (contract: Contract, config: SuiteConfig): Case[] =>
  withBody(contract).flatMap((operation) => {
    const request = allowed(operation, config)
    const json = String(request.body)
    const headers = (changed: Record<string, string>) => ({ ...config.credentials, ...changed })
    const refused: [string, WireRequest][] = [
      ['no content type', { ...request, headers: headers({}) }],
      ['text/plain', { ...request, headers: headers({ 'Content-Type': 'text/plain' }) }],
      [
        'application/x-www-form-urlencoded',
        {
          ...request,
          headers: headers({ 'Content-Type': 'application/x-www-form-urlencoded' }),
          body: 'name=example',
        },
      ],
      [
        'application/merge-patch+json',
        { ...request, headers: headers({ 'Content-Type': 'application/merge-patch+json' }) },
      ],
      [
        'charset=utf-16',
        {
          ...request,
          headers: headers({ 'Content-Type': 'application/json; charset=utf-16' }),
          body: Buffer.from(json, 'utf16le'),
        },
      ],
      [
        'content-encoding gzip',
        {
          ...request,
          headers: headers({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
          body: gzipSync(json),
        },
      ],
    ]
    return refused.map(([name, wire]) => ({
      group: 'media type' as const,
      name: `${operation.id}: ${name} is refused`,
      operation,
      request: wire,
      expected: answerTo(contract, operation, 'unsupportedMediaType'),
    }))
  })

const SPELLINGS = [
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
  'APPLICATION/JSON',
]

/** The ways to write the media type; without a body it says nothing, and is sent by many clients. */
export const acceptedMediaTypeCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) =>
    (operation.body ? SPELLINGS : [JSON_CONTENT['Content-Type']]).map((type) => ({
      group: 'media type' as const,
      name: `${operation.id}: ${type}${operation.body ? '' : ' without a body'} is accepted`,
      operation,
      ...afterSetUp(inputsOf(operation, config), (inputs) => {
        const request = requestOf(operation, config, inputs)
        return { ...request, headers: { ...request.headers, 'Content-Type': type } }
      }),
      expected: { statuses: successStatuses(operation) },
    })),
  )

const MEBIBYTE = 1024 * 1024

/** Bodies that are no JSON, or JSON that wants to do harm; a good request follows them. */
export const malformedCases = (contract: Contract, config: SuiteConfig): Case[] =>
  withBody(contract).flatMap((operation) => {
    const request = allowed(operation, config)
    const json = String(request.body)
    const broken: [string, string | Uint8Array][] = [
      ['cut off', json.slice(0, -1)],
      ['a word', 'undefined'],
      ['a trailing comma', `${json.slice(0, -1)},}`],
      ['single quotes', "{'name':'x'}"],
      ['invalid UTF-8', Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc3, 0x28, 0xff])])],
      ['a NUL byte', `${json}\0`],
      ['two values', json + json],
      ['unclosed nesting, 10,000 deep', '['.repeat(10_000)],
      ['only white space', '  \n'],
    ]
    const readable: [string, string][] = [
      ['nesting, 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
      ['an escaped NUL in a name', JSON.stringify({ 'n\0': 'x' })],
      ['a lone surrogate', String.raw`{"name":"\ud800"}`],
      ['an enormous number', '{"name":1e999}'],
    ]
    const make = (name: string, body: string | Uint8Array, expected: Case['expected']): Case => ({
      group: 'malformed',
      name: `${operation.id}: ${name}`,
      operation,
      request: { ...request, body },
      expected,
    })
    return [
      ...broken.map(([name, body]) => make(name, body, answerTo(contract, operation, 'malformed'))),
      ...readable.map(([name, body]) => make(name, body, { statuses: [400] })),
      make('no body', '', answerTo(contract, operation, 'required')),
      make('a byte order mark', `\uFEFF${json}`, {
        statuses: [...successStatuses(operation), ...refusalStatuses(operation)],
      }),
      make(
        '1 MiB',
        JSON.stringify({ name: 'x'.repeat(MEBIBYTE) }),
        answerTo(contract, operation, 'contentTooLarge'),
      ),
      {
        ...make('a good request after all of them', json, {
          statuses: successStatuses(operation),
        }),
        ...afterSetUp(inputsOf(operation, config), (inputs) =>
          requestOf(operation, config, inputs),
        ),
      },
    ]
  })

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Each method that an operation's path does not have. */
export const methodCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => {
    const declared = contract.operations
      .filter(({ path }) => path === operation.path)
      .map(({ method }) => method)
    return METHODS.filter((method) => !declared.includes(method)).map((method) => ({
      group: 'method' as const,
      name: `${operation.id}: ${method}`,
      operation,
      request: {
        method,
        target: allowed(operation, config).target,
        headers: config.credentials,
      },
      expected: {
        ...answerTo(contract, operation, 'methodNotAllowed'),
        judge: ({ headers }) => {
          const allow = new Set((headers['allow'] ?? '').split(',').map((name) => name.trim()))
          return declared
            .filter((name) => !allow.has(name))
            .map((name) => `Allow does not name ${name}`)
        },
      },
    }))
  })

/** Paths that the document does not have; 404 whatever the method. */
export function pathCases(contract: Contract, config: SuiteConfig): Case[] {
  const code = contract.violations.get('notFound')?.code
  const known = contract.operations[0]
  const targets = ['/', '/no/such/path', ...(known ? [`${allowed(known, config).target}/`] : [])]
  return targets.flatMap((target) =>
    ['GET', 'POST'].map((method) => ({
      group: 'path' as const,
      name: `${method} ${target}`,
      request: { method, target, headers: config.credentials },
      expected: { statuses: [404], ...(code !== undefined && { code }) },
    })),
  )
}

/** What ends Prism's process, and must not end a server: never sent to a mock. */
export const mockKillerCases = (contract: Contract, config: SuiteConfig): Case[] =>
  withBody(contract).flatMap((operation) => {
    const request = allowed(operation, config)
    const first = operation.parameters.find(({ place }) => place === 'path')
    const undecodable =
      first === undefined
        ? []
        : [operation.path.replace(`{${first.name}}`, '%zz').replaceAll(/[{}]/g, '')]
    return [
      {
        group: 'malformed' as const,
        name: `${operation.id}: a property name outside Latin-1`,
        operation,
        request: { ...request, body: JSON.stringify({ 名前: 'x' }) },
        expected: { statuses: [400] },
      },
      ...undecodable.map((target) => ({
        group: 'path' as const,
        name: `${operation.method} ${target}`,
        request: { ...request, target, body: '{}' },
        expected: { statuses: [400, 404] },
      })),
    ]
  })

const allowed = (operation: Operation, config: SuiteConfig): WireRequest =>
  requestOf(operation, config, inputsOf(operation, config))

const withBody = ({ operations }: Contract): Operation[] =>
  operations.filter(({ body }) => body !== undefined)
