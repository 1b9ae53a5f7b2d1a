import { errorBody, errorOfViolation, type CatalogueError, type ErrorDetails } from './catalogue.js'
import type { Violation } from './violation.js'

/** What an adapter sends back. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', ...HEADERS }

/** An answer with a JSON body, or with none. */
export const answerWith = (
  requestId: string,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: {
    ...(body === undefined ? HEADERS : JSON_HEADERS),
    'x-request-id': requestId,
    ...headers,
  },
  body: body === undefined ? undefined : JSON.stringify(body),
})

/** The answer that an error of the catalogue gives. */
export const refuse = (requestId: string, error: CatalogueError, details?: ErrorDetails): Answer =>
  answerWith(requestId, error.status, errorBody(error, requestId, details))

/** The answer to a breach of the contract. */
export const violate = (requestId: string, { kind, details }: Violation): Answer =>
  refuse(requestId, errorOfViolation(kind), details)

/** Path or method did not match: 404, or 405 with the methods that the path has. */
export function rejectRoute(requestId: string, allow?: readonly string[]): Answer {
  if (!allow) return violate(requestId, { kind: 'notFound' })
  const answer = violate(requestId, { kind: 'methodNotAllowed' })
  return { ...answer, headers: { ...answer.headers, allow: allow.join(', ') } }
}

/** A random UUID's 32 hexadecimal digits. */
export const newUuid = (): string => crypto.randomUUID().replaceAll('-', '')
