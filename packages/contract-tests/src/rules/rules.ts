import { isLeaked, secretPieces } from './secrets.js'
import type { Case } from '../cases/case.js'
import { findResponse, type Contract, type ResponseContent } from '../contract/contract.js'
import { arrayAt, isObject, type JsonObject } from '../contract/json.js'
import { bareMediaType, isJson, ofMediaType } from '../contract/media-type.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import type { Answer } from '../run/exchange.js'

/** What a rule judges. */
interface Exchange {
  readonly case: Case
  readonly answer: Answer
  readonly contract: Contract
  readonly checker: SchemaChecker
  /** The declared response; undefined when the operation declares no such status. */
  readonly response: ResponseContent | undefined
  /** The schema of an answer that belongs to no operation. */
  readonly errorSchema: JsonObject | undefined
  readonly isMock: boolean
}

/** Something that must hold for every answer. */
export interface Rule {
  readonly id: RuleId
  /** Says what is wrong; nothing when all is well. */
  readonly check: (exchange: Exchange) => readonly string[]
}

export const RULE_IDS = [
  'set-up',
  'answered',
  'no-server-error',
  'expected-status',
  'expected-code',
  'declared-status',
  'declared-content-type',
  'no-content',
  'body-schema',
  'pagination',
  'undeclared-property',
  'required-header',
  'extension-header',
  'error-catalogue',
  'no-secret',
  'mock-response',
  'meaning',
  'untouched',
  'state',
  'workflow',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** Rules whose breach by a server of somebody else is only a warning. */
export const LENIENT_RULES: ReadonlySet<RuleId> = new Set([
  'undeclared-property',
  'extension-header',
])

const when = (isWrong: boolean, message: string): readonly string[] => (isWrong ? [message] : [])

function schemaOf({ response, answer, errorSchema, case: { operation, expected } }: Exchange) {
  if (expected.isOfTransport) return undefined
  return operation ? response && ofMediaType(response.schemas, mediaTypeOf(answer)) : errorSchema
}

const mediaTypeOf = ({ headers }: Answer): string => bareMediaType(headers['content-type'] ?? '')

/** Every refusal is one: `4XX`. */
const showStatuses = (statuses: readonly number[]): string => {
  const hundreds = [...new Set(statuses.map((status) => Math.floor(status / 100)))]
  return hundreds
    .flatMap((hundred) => {
      const ofHundred = statuses.filter((status) => Math.floor(status / 100) === hundred)
      return ofHundred.length === 100 ? [`${hundred}XX`] : ofHundred.map(String)
    })
    .join(' or ')
}

/** RFC 9110, section 9.3.2: an answer to HEAD has no content. */
const hasContent = ({ case: { request }, answer }: Exchange): boolean =>
  request.method !== 'HEAD' && answer.status !== 204

const errorCodeOf = ({ json }: Answer): string | undefined => {
  const code = isObject(json) ? json['error_code'] : undefined
  return typeof code === 'string' ? code : undefined
}

/** The rules, each independent of the others. */
export const rules: readonly Rule[] = [
  {
    id: 'no-server-error',
    check: ({ answer: { status }, case: { expected } }) =>
      when(
        status >= 500 && !expected.statuses.includes(status),
        `the request made the server fail: ${status}`,
      ),
  },
  {
    id: 'expected-status',
    check: ({ answer: { status }, case: { expected } }) =>
      when(
        !expected.statuses.includes(status),
        `the status is ${status}, not ${showStatuses(expected.statuses)}`,
      ),
  },
  {
    id: 'expected-code',
    check: (exchange) => {
      const { answer, case: current, isMock } = exchange
      const { code, otherThan = [] } = current.expected
      const found = errorCodeOf(answer)
      // What a mock answers depends on nothing but the status and what is preferred.
      if ((isMock && current.group !== 'status') || !hasContent(exchange)) return []
      return [
        ...when(code !== undefined && found !== code, `the error code is ${found}, not ${code}`),
        ...when(
          found !== undefined && otherThan.includes(found),
          `the error code is ${found}, but the request is allowed`,
        ),
      ]
    },
  },
  {
    id: 'declared-status',
    // A refusal that no document declares, as of an undeclared method, can be expected all the same.
    check: ({ case: { operation, expected }, response, answer }) =>
      when(
        operation !== undefined && !response && !expected.statuses.includes(answer.status),
        `the operation does not declare the status ${answer.status}`,
      ),
  },
  {
    id: 'declared-content-type',
    check: (exchange) => {
      const { response, answer, errorSchema, case: current } = exchange
      if (!hasContent(exchange) || current.expected.isOfTransport) return []
      const declared = current.operation
        ? [...(response?.schemas.keys() ?? [])]
        : errorSchema && ['application/json']
      if (!declared || declared.length === 0) return []
      const found = mediaTypeOf(answer)
      return when(
        !ofMediaType(new Map(declared.map((type) => [type, true])), found),
        `the content type is ${found || 'missing'}, not ${declared.join(' or ')}`,
      )
    },
  },
  {
    id: 'no-content',
    check: ({ response, answer: { status, text, headers } }) => {
      if (!response || response.schemas.size > 0) return []
      return [
        ...when(text !== '', `there is a body of ${text.length} characters, but none is declared`),
        ...when('content-type' in headers, 'there is a content type, but no body is declared'),
        // RFC 9110, section 8.6: not even a length of 0 goes with 204.
        ...when(
          status === 204 && 'content-length' in headers,
          'there is a Content-Length with 204',
        ),
      ]
    },
  },
  {
    id: 'body-schema',
    check: (exchange) => {
      const { answer, checker } = exchange
      const schema = schemaOf(exchange)
      if (!schema || !hasContent(exchange) || !isJson(mediaTypeOf(answer))) return []
      if (answer.json === undefined) return ['the body is not JSON']
      return checker.checkAnswer(schema, answer.json).map(({ message }) => message)
    },
  },
  {
    id: 'pagination',
    check: ({ case: { operation }, answer: { status, json }, isMock }) => {
      const page = operation?.pagination
      if (isMock || status !== 200 || !page || !isObject(json)) return []
      const items = arrayAt(json, page.items)
      const count = items.length
      const things = items.filter(isObject).map((item) => JSON.stringify(item))
      const size = json[page.size]
      const total = json[page.total]
      return [
        ...when(size !== count, `${page.size} is ${String(size)}, but there are ${count} items`),
        ...when(
          Number(total) < count,
          `${page.total} is ${String(total)}, less than the page holds`,
        ),
        ...when(new Set(things).size < things.length, 'the page has an item twice'),
      ]
    },
  },
  {
    id: 'undeclared-property',
    check: (exchange) => {
      const { answer, checker, isMock } = exchange
      const schema = schemaOf(exchange)
      if (isMock || !schema || !hasContent(exchange) || answer.json === undefined) return []
      return checker
        .checkClosed(schema, answer.json)
        .filter(({ keyword }) => keyword === 'unevaluatedProperties')
        .map(({ message }) => message)
    },
  },
  {
    id: 'required-header',
    check: ({ response, answer }) =>
      (response?.headers ?? [])
        .filter(({ name, isRequired }) => isRequired && !(name.toLowerCase() in answer.headers))
        .map(({ name }) => `the header ${name} is missing`),
  },
  {
    id: 'extension-header',
    check: ({ response, answer, contract, case: { operation, expected } }) =>
      (expected.isOfTransport
        ? []
        : operation
          ? (response?.headers ?? [])
          : commonHeaders(contract)
      )
        .filter(({ name, isExtension }) => isExtension && !(name.toLowerCase() in answer.headers))
        .map(({ name }) => `the header ${name} is missing`),
  },
  {
    id: 'error-catalogue',
    check: ({ answer, contract }) => {
      const code = errorCodeOf(answer)
      if (code === undefined || contract.errors.length === 0) return []
      const entry = contract.errors.find(
        (error) => error.code === code && error.status === answer.status,
      )
      if (!entry) return [`the catalogue has no ${code} for the status ${answer.status}`]
      const text = isObject(answer.json) ? String(answer.json['error_msg']) : ''
      return [
        ...when(
          !messagePattern(entry.message).test(text),
          `the message of ${code} does not start with ${JSON.stringify(entry.message)}`,
        ),
        ...when(
          (entry.message.match(PLACEHOLDER) ?? []).some((name) => text.includes(name)),
          `the message of ${code} has a placeholder that is not filled`,
        ),
      ]
    },
  },
  {
    id: 'no-secret',
    check: ({ case: { operation, request }, contract, answer }) => {
      const { document, secretHeaders } = contract
      const pieces = secretPieces(document, secretHeaders, operation, request)
      const leakingHeaders = Object.entries(answer.headers)
        .filter(([, value]) => isLeaked(pieces, value))
        .map(([name]) => `the header ${name}`)
      return [...(isLeaked(pieces, answer.text) ? ['the body'] : []), ...leakingHeaders].map(
        (place) => `${place} repeats a secret of the request`,
      )
    },
  },
  {
    id: 'mock-response',
    check: ({ answer }) => responseViolations(answer.headers['sl-violations'] ?? '[]'),
  },
  {
    id: 'meaning',
    check: ({ case: { expected }, answer, isMock }) =>
      isMock || !expected.statuses.includes(answer.status) ? [] : (expected.judge?.(answer) ?? []),
  },
]

/** The headers that every declared answer has. */
const commonHeaders = ({ operations }: Contract) => {
  const responses = operations.flatMap((operation) => operation.responses)
  return (responses[0]?.headers ?? []).filter(({ name }) =>
    responses.every(({ headers }) => headers.some((header) => header.name === name)),
  )
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)

const PLACEHOLDER = /\{\w+\}/g

function messagePattern(message: string): RegExp {
  const parts = message.split(PLACEHOLDER)
  return new RegExp(`^${parts.map(escape).join('[^]+')}`)
}

/** Prism's own judgement of its answer; what it says of the request is no fault of the answer. */
function responseViolations(header: string): string[] {
  let violations: unknown
  try {
    violations = JSON.parse(header)
  } catch {
    return header.includes('"location":["response"') ? [header] : []
  }
  return (Array.isArray(violations) ? violations : [])
    .filter(isObject)
    .filter(({ location }) => Array.isArray(location) && location[0] === 'response')
    .map(({ location, message }) => `${String(location)}: ${String(message)}`)
}

/** The declared response that judges an answer. */
export const responseOf = ({ operation }: Case, { status }: Answer): ResponseContent | undefined =>
  operation && findResponse(operation, status)
