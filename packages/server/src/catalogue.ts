import { errors, violations } from './generated/catalogue.gen.js'

/** One entry of the error catalogue (`openapi/errors.yaml`). */
export interface CatalogueError {
  readonly code: string
  readonly status: number
  /** The message that the service sends; `{placeholder}` stands for what the request holds. */
  readonly message: string
  /** Why it happens, in Markdown. */
  readonly cause: string
  /** What to do about it, in Markdown. */
  readonly remedy: string
}

/** The body of every error answer (contract: `components.schemas.ErrorBody`). */
export interface ErrorBody {
  error_code: string
  error_msg: string
  request_id?: string
}

/** The whole catalogue, an entry for each pair of code and status. */
export const catalogue: readonly CatalogueError[] = errors

/** What a request can break: a JSON Schema keyword with a code of its own, or a rule of HTTP. */
export type ViolationKind = keyof typeof violations

const isKind = (keyword: string): keyword is ViolationKind => Object.hasOwn(violations, keyword)

/** The kind that answers a JSON Schema keyword. */
export const kindOfKeyword = (keyword: string): ViolationKind =>
  isKind(keyword) ? keyword : 'other'

/** The catalogue's entry for a kind of violation. */
export function errorOfViolation(kind: ViolationKind): CatalogueError {
  const { code, status } = violations[kind]
  return findError(code, [status])
}

/**
 * The catalogue's entry for a code on one of the given statuses.
 *
 * @throws RangeError when there is none: the caller asked for what the contract does not declare.
 */
export function findError(code: string, statuses: readonly number[]): CatalogueError {
  const error = catalogue.find((entry) => entry.code === code && statuses.includes(entry.status))
  if (!error) throw new RangeError(`${code} is not declared for status ${statuses.join(', ')}`)
  return error
}

/** Details of an error: values for the message's placeholders, and a sentence behind it. */
export interface ErrorDetails {
  /** @default {} */
  values?: Readonly<Record<string, string>>
  /** What was wrong in this request, in plain words; never a value that may be secret. */
  detail?: string
}

/** The body that answers an error. The gateway layer's codes carry the request's ID. */
export function errorBody(
  { code, message }: CatalogueError,
  requestId: string,
  { values = {}, detail }: ErrorDetails = {},
): ErrorBody {
  const filled = message.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const separator = /[.!?]$/.test(filled) ? ' ' : '. '
  return {
    error_code: code,
    error_msg: detail ? filled + separator + detail : filled,
    ...(code.startsWith('APIGW.') && { request_id: requestId }),
  }
}
