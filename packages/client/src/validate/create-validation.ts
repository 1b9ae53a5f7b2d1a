import { validators } from './generated/validators.gen.js'
import { describeFailures, type Problem } from './problem.js'
import { RequestValidationError } from './request-validation-error.js'
import { ResponseValidationError } from './response-validation-error.js'

/** Holds requests and answers to the contract. */
export interface Validation {
  /**
   * Looks at a request before anything is sent. Values are judged as they are: nothing is converted,
   * and no default is filled in.
   *
   * @throws RequestValidationError when it breaks the contract
   * @throws RangeError when the contract has no such operation
   */
  request(
    operationId: string,
    request: { path?: unknown; query?: unknown; headers?: unknown; body?: unknown },
  ): void
  /**
   * Looks at the body of a success; properties that the contract does not declare are accepted, and
   * so is whatever comes with a status for which it declares no body.
   *
   * @throws ResponseValidationError when it breaks the contract and `strict` is set
   */
  response(operationId: string, status: number, body: unknown): void
}

/** What becomes of an answer that breaks the contract. */
export interface ValidationOptions {
  /**
   * Whether it is thrown.
   *
   * @default false
   */
  readonly strict?: boolean
  /**
   * Learns of it when it is not thrown.
   *
   * @default console.warn with its message
   */
  readonly onWarning?: (problem: ResponseValidationError) => void
}

/**
 * Makes what holds requests and answers to the contract, by validators that were compiled from it and
 * use no `eval`.
 *
 * @example
 * ```ts
 * const validation = createValidation({ strict: true })
 * validation.request('showCertificate', { path: { project_id, certificate_id } })
 * ```
 */
export function createValidation({
  strict = false,
  onWarning = ({ message }) => console.warn(message),
}: ValidationOptions = {}): Validation {
  return {
    request(operationId, { path = {}, query, headers, body }) {
      if (!Object.hasOwn(validators, operationId)) {
        throw new RangeError('The contract has no such operation')
      }
      const json = toJson(body)
      const problems = json
        ? problemsOf(operationId, '', {
            path,
            query: sent(query),
            headers: sent(headers, lowerCase),
            body: json.value,
          })
        : [{ path: '/body', keyword: 'json', message: 'cannot be written as JSON' }]
      if (problems) throw new RequestValidationError(operationId, problems)
    },

    response(operationId, status, body) {
      const problems = problemsOf(`${operationId}.${status}`, '/body', body)
      if (!problems) return
      const error = new ResponseValidationError(operationId, status, problems)
      if (strict) throw error
      onWarning(error)
    },
  }
}

function problemsOf(
  name: string,
  instancePath: string,
  value: unknown,
): readonly Problem[] | undefined {
  const validator = validators[name]
  if (!validator || validator(value, { instancePath })) return undefined
  return describeFailures(validator.errors ?? [])
}

/** Parameters without those that are left out when the request is sent. */
const sent = (parameters: unknown = {}, nameOf = (name: string) => name): unknown =>
  typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters)
    ? Object.fromEntries(
        Object.entries(parameters)
          .filter(([, value]) => value !== null)
          .map(([name, value]) => [nameOf(name), value as unknown]),
      )
    : parameters

/** The case of a header's name does not matter (RFC 9110, section 5.1). */
const lowerCase = (name: string): string => name.toLowerCase()

/** A body as the server reads it; undefined when it cannot be sent. */
function toJson(body: unknown): { readonly value: unknown } | undefined {
  if (body === undefined) return { value: undefined }
  try {
    return { value: JSON.parse(JSON.stringify(body)) }
  } catch {
    return undefined
  }
}
