import { gzipSync } from 'node:zlib'

import { afterSetUp, answerTo, eitherStatuses, REFUSALS, successStatuses } from './base.js'
import { canSucceed } from './can-succeed.js'
import type { Case, Expectation } from './case.js'
import { credentialsOf } from './credentials.js'
import { examplesOf, inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import type { WireRequest } from '../run/exchange.js'

/** Every request example of the document that keeps to its own schema. */
export const exampleCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) => {
    const examples = [...examplesOf(operation, config)].filter(
      ([, body]) => checker.check(operation.body?.schema ?? {}, body).length === 0,
    )
    const bodies: [string, unknown][] = operation.body ? examples : [['no body', undefined]]
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
          example === undefined || examples.size === 1
            ? `code=${status}`
            : `code=${status}, example=${example}`
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

/** Bodies that are not `application/json` in UTF-8, by their headers. */
export const mediaTypeCases = (contract: Contract, config: SuiteConfig): Case[] =>
  withBody(contract).flatMap((operation) => {
    const request = allowed(operation, config)
    const json = String(request.body)
    const { 'Content-Type': _, ...others } = request.headers
    const sent = (
      contentType: string | undefined,
      body: string | Uint8Array = json,
      more: Record<string, string> = {},
    ): WireRequest => ({
      ...request,
      headers: {
        ...others,
        ...(contentType !== undefined && { 'Content-Type': contentType }),
        ...more,
      },
      body,
    })
    const refused: [string, WireRequest][] = [
      ['no content type', sent(undefined)],
      ['text/plain', sent('text/plain')],
      [FORM, sent(FORM, 'name=example')],
      ['application/merge-patch+json', sent('application/merge-patch+json')],
      ['charset=utf-16', sent('application/json; charset=utf-16', Buffer.from(json, 'utf16le'))],
      [
        'content-encoding gzip',
        sent('application/json', gzipSync(json), { 'Content-Encoding': 'gzip' }),
      ],
    ]
    return refused
      .filter(([name]) => !operation.body?.mediaTypes.includes(name))
      .map(([name, wire]) => ({
        group: 'media type' as const,
        name: `${operation.id}: ${name} is refused`,
        operation,
        request: wire,
        expected: unsupported(contract, operation, name),
      }))
  })

const FORM = 'application/x-www-form-urlencoded'

/** Many servers read these too; where the document does not say that they are refused, they may. */
const OFTEN_READ: ReadonlySet<string> = new Set([
  'no content type',
  'application/merge-patch+json',
  'charset=utf-16',
  'content-encoding gzip',
])

function unsupported(contract: Contract, operation: Operation, name: string): Expectation {
  const answer = answerTo(contract, operation, 'unsupportedMediaType')
  return answer.statuses.length > 1 && OFTEN_READ.has(name)
    ? { statuses: eitherStatuses(contract, operation) }
    : answer
}

const SPELLINGS = [
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
  'APPLICATION/JSON',
]

/** A body of another kind has its media type as it is declared. */
function spellingsOf({ body }: Operation): readonly string[] {
  if (!body) return ['application/json']
  return body.mediaType === 'application/json' ? SPELLINGS : []
}

/** The ways to write the media type; without a body it says nothing, and is sent by many clients. */
export const acceptedMediaTypeCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) =>
    spellingsOf(operation).map((type) => ({
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
export const malformedCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
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
    const large = JSON.stringify({ name: 'x'.repeat(MEBIBYTE) })
    const refused = answerTo(contract, operation, 'other').statuses
    const tooLarge = answerTo(contract, operation, 'contentTooLarge')
    const either = eitherStatuses(contract, operation)
    // What is JSON may be allowed by the schema.
    const isRefused = (text: string): boolean =>
      checker.check(operation.body?.schema ?? {}, JSON.parse(text)).length > 0
    const make = (name: string, body: string | Uint8Array, expected: Case['expected']): Case => ({
      group: 'malformed',
      name: `${operation.id}: ${name}`,
      operation,
      request: { ...request, body },
      expected,
    })
    return [
      ...broken.map(([name, body]) => make(name, body, answerTo(contract, operation, 'malformed'))),
      ...readable.map(([name, body]) =>
        make(name, body, { statuses: isRefused(body) ? refused : either }),
      ),
      ...(operation.body?.isRequired
        ? [make('no body', '', answerTo(contract, operation, 'required'))]
        : []),
      make('a byte order mark', `\uFEFF${json}`, { statuses: either }),
      make('1 MiB', large, tooLarge.statuses.length === 1 ? tooLarge : { statuses: either }),
      ...(canSucceed(operation, config, checker)
        ? [
            {
              ...make('a good request after all of them', json, {
                statuses: successStatuses(operation),
              }),
              ...afterSetUp(inputsOf(operation, config), (inputs) =>
                requestOf(operation, config, inputs),
              ),
            },
          ]
        : []),
    ]
  })

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Methods that a framework may answer by itself, unless the document says that it does not. */
const OFTEN_ANSWERED: ReadonlySet<string> = new Set(['HEAD', 'OPTIONS'])

/** Each method that an operation's path does not have. */
export const methodCases = (contract: Contract, config: SuiteConfig): Case[] =>
  contract.operations.flatMap((operation) => {
    const { target, headers } = requestOf(operation, config, {
      ...inputsOf(operation, config),
      body: undefined,
    })
    const declared = methodsAt(contract, target)
    const isSaid = contract.violations.has('methodNotAllowed')
    return METHODS.filter(
      (method) => !declared.includes(method) && (isSaid || !OFTEN_ANSWERED.has(method)),
    ).map((method) => ({
      group: 'method' as const,
      name: `${operation.id}: ${method}`,
      // What an operation declares is not about other methods, unless the document says so.
      ...(isSaid && { operation }),
      request: { method, target, headers },
      expected: {
        ...(isSaid ? answerTo(contract, operation, 'methodNotAllowed') : { statuses: REFUSALS }),
        judge: ({ status, headers: answered }) => {
          // RFC 9110, section 15.5.6: it goes with this status.
          if (status !== 405) return []
          const allow = new Set((answered['allow'] ?? '').split(',').map((name) => name.trim()))
          return [
            ...declared
              .filter((name) => !allow.has(name))
              .map((name) => `Allow does not name ${name}`),
            ...METHODS.filter((name) => !declared.includes(name) && !OFTEN_ANSWERED.has(name))
              .filter((name) => allow.has(name))
              .map((name) => `Allow names ${name}, which the path does not have`),
          ]
        },
      },
    }))
  })

/** The methods of every path of the document that a target is one of. */
const methodsAt = ({ operations }: Contract, target: string): readonly string[] =>
  operations.filter((operation) => isAt(operation, target)).map(({ method }) => method)

function isAt({ basePath, path }: Operation, target: string): boolean {
  const declared = (basePath + path).split('/')
  const segments = (target.split('?', 1)[0] ?? '').split('/')
  return (
    declared.length === segments.length &&
    declared.every((segment, index) => segment.includes('{') || segment === segments[index])
  )
}

/** Paths that the document does not have; 404 whatever the method. */
export function pathCases(contract: Contract, config: SuiteConfig): Case[] {
  const answer = contract.violations.get('notFound')
  const known = contract.operations[0]
  const request = known && allowed(known, config)
  // Many servers have a page at their root, and ignore a slash at the end.
  const often = answer ? ['/', ...(request ? [`${request.target}/`] : [])] : []
  const statuses = answer ? [answer.status] : REFUSALS
  return ['/no/such/path', ...often]
    .filter((target) => methodsAt(contract, target).length === 0)
    .flatMap((target) =>
      ['GET', 'POST'].map((method) => ({
        group: 'path' as const,
        name: `${method} ${target}`,
        request: { method, target, headers: known ? credentialsOf(known, config).headers : {} },
        expected: { statuses, ...(answer && { code: answer.code }) },
      })),
    )
}

/** What ends Prism's process, and must not end a server: never sent to a mock. */
export const mockKillerCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  withBody(contract).flatMap((operation) => {
    const request = allowed(operation, config)
    const first = operation.parameters.find(({ place }) => place === 'path')
    const undecodable =
      first === undefined
        ? []
        : [
            (operation.basePath + operation.path)
              .replace(`{${first.name}}`, '%zz')
              .replaceAll(/[{}]/g, ''),
          ]
    return [
      {
        group: 'malformed' as const,
        name: `${operation.id}: a property name outside Latin-1`,
        operation,
        request: { ...request, body: JSON.stringify({ 名前: 'x' }) },
        expected: {
          statuses:
            checker.check(operation.body?.schema ?? {}, { 名前: 'x' }).length > 0
              ? answerTo(contract, operation, 'other').statuses
              : eitherStatuses(contract, operation),
        },
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
  operations.filter(({ body }) => body?.encoding === 'json')
